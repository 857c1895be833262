package dev.railbird.core.replay;

import java.util.List;
import java.util.Optional;

/**
 * What systems disagree on. {@link #STANDARD} is the fair reading that every log is judged by;
 * each source system has its own profile <em>as built</em>, with its bugs.
 *
 * @param name how reports and {@code --profile} call it
 * @param enforcesTurn an action by anybody but the seat to act is refused
 * @param dealsInSeatOrder a street's cards go to the first seat first
 * @param headsUpBlinds which blind the button posts with two players
 * @param firstOpener who opens the first betting round
 * @param minimumRaise how small a raise may be
 * @param reopening when a short all-in lets a player raise who has acted already
 * @param raiseCap most bets and raises of a street in fixed-limit games; 0 is no cap
 * @param oddChip who gets what a pot cannot divide
 * @param uncalled what happens to a bet that nobody called
 * @param foldedChips what happens to chips of folded players
 * @param board how the deck lies when the board is dealt
 * @param ranking how hands are ranked
 * @param potLimitFixedOmaha FO/8 is played with pot-limit sizes (PokerKit 0.7.4)
 * @param shortBlind what stands to be called when the largest blind was all-in for less
 * @param loneAnteIsDead a single ante (big blind or button ante) is never trimmed away
 * @param againstAllIns what a player may do whom nobody can call any more
 * @param brokePosters what becomes of a player whom a forced bet took the last chip
 * @param foldsOutOfTurn a fold by anybody at any time is accepted (disconnects)
 * @param habits rules that only one system has
 */
public record RuleProfile(String name, boolean enforcesTurn, boolean dealsInSeatOrder,
        HeadsUpBlinds headsUpBlinds, FirstOpener firstOpener, MinimumRaise minimumRaise,
        Reopening reopening, int raiseCap, OddChip oddChip, Uncalled uncalled,
        FoldedChips foldedChips, BoardDeck board, Ranking ranking, boolean potLimitFixedOmaha,
        ShortBlind shortBlind, boolean loneAnteIsDead, AgainstAllIns againstAllIns,
        BrokePosters brokePosters, boolean foldsOutOfTurn, List<Habit> habits) {
    public RuleProfile {
        habits = List.copyOf(habits);
    }

    public static final RuleProfile STANDARD = new RuleProfile("standard", true, true,
            HeadsUpBlinds.BUTTON_IS_SMALL, FirstOpener.AFTER_LARGEST_POST,
            MinimumRaise.LARGEST_RAISE, Reopening.FACING_A_FULL_RAISE, 4, OddChip.FIRST_SEAT,
            Uncalled.RETURNED, FoldedChips.IN_THE_POT, BoardDeck.ONE_DECK, Ranking.EXACT, false,
            ShortBlind.NOMINAL, true, AgainstAllIns.NO_BETTING, BrokePosters.ARE_ALL_IN, false,
            List.of());

    /** PokerKit 0.7.4 as built: FO/8 with pot-limit sizes, short blinds lower the bet. */
    public static final RuleProfile POKERKIT = new RuleProfile("pokerkit", true, true,
            HeadsUpBlinds.BUTTON_IS_SMALL, FirstOpener.AFTER_LARGEST_POST,
            MinimumRaise.BET_SIZE_OVER_STRADDLE, Reopening.FACING_LARGEST_RAISE, 4,
            OddChip.FIRST_SEAT, Uncalled.RETURNED, FoldedChips.IN_THE_POT, BoardDeck.ONE_DECK,
            Ranking.EXACT, true, ShortBlind.PAID, true, AgainstAllIns.NO_BETTING,
            BrokePosters.ARE_ALL_IN, false, List.of());

    /** The pokerforbots server, v2.11, with its faults; see docs/formats/pokerforbots.md. */
    public static final RuleProfile POKERFORBOTS = new RuleProfile("pokerforbots-server", true,
            true, HeadsUpBlinds.BUTTON_IS_SMALL, FirstOpener.AFTER_LARGEST_POST,
            MinimumRaise.LAST_RAISE, Reopening.ALWAYS, 0, OddChip.VANISHES, Uncalled.LAST_POT,
            FoldedChips.VANISH_ABOVE_ALL_IN, BoardDeck.ONE_DECK, Ranking.WHEEL_FIRST, false,
            ShortBlind.NOMINAL, true, AgainstAllIns.AS_ANY_BET, BrokePosters.STAY_TO_ACT, true,
            List.of(Habit.LISTS_EVERYTHING));

    /** The idealic action-string engine; see docs/formats/idealic.md. */
    public static final RuleProfile IDEALIC = new RuleProfile("idealic", true, true,
            HeadsUpBlinds.BUTTON_IS_SMALL, FirstOpener.AFTER_BIG_BLIND,
            MinimumRaise.LARGEST_FROM_BIG_BLIND, Reopening.SINGLE_FULL_RAISE, 0,
            OddChip.FIRST_SEAT, Uncalled.RETURNED, FoldedChips.IN_THE_POT, BoardDeck.ONE_DECK,
            Ranking.EXACT, false, ShortBlind.NOMINAL, true, AgainstAllIns.MAY_RAISE,
            BrokePosters.ARE_ALL_IN, false, List.of(Habit.NEVER_LIMITS, Habit.CUTS_BETS,
                    Habit.EVERYBODY_SPEAKS, Habit.POTS_AT_EVERY_LEVEL, Habit.RAKES_SHOWDOWNS,
                    Habit.DEALS_STREETS_WHOLE));

    /**
     * The lobby platform: fair rules, hole cards one by one from the left of the button. A raise
     * above what the others hold is left to it, because nothing says that it refuses one.
     */
    public static final RuleProfile PLATFORM = new RuleProfile("platform", true, false,
            HeadsUpBlinds.BUTTON_IS_SMALL, FirstOpener.AFTER_LARGEST_POST,
            MinimumRaise.LARGEST_RAISE, Reopening.FACING_A_FULL_RAISE, 4, OddChip.FIRST_SEAT,
            Uncalled.RETURNED, FoldedChips.IN_THE_POT, BoardDeck.ONE_DECK, Ranking.EXACT, false,
            ShortBlind.NOMINAL, true, AgainstAllIns.OVER_A_SHORT_STACK, BrokePosters.ARE_ALL_IN,
            false, List.of());

    /** deal-r as its documentation says; see docs/formats/deal-r.md. */
    public static final RuleProfile DEAL_R_DOCUMENTED = new RuleProfile("deal-r-documented", true,
            true, HeadsUpBlinds.BUTTON_IS_SMALL, FirstOpener.AFTER_LARGEST_POST,
            MinimumRaise.LARGEST_RAISE, Reopening.FACING_A_FULL_RAISE, 0, OddChip.FIRST_SEATS,
            Uncalled.LAST_POT, FoldedChips.IN_THE_POT, BoardDeck.ONE_DECK, Ranking.EXACT, false,
            ShortBlind.NOMINAL, true, AgainstAllIns.OVER_A_SHORT_STACK, BrokePosters.ARE_ALL_IN,
            false, List.of());

    /** The engine of deal-r as built, with one deck for a hand. */
    public static final RuleProfile DEAL_R_ENGINE = new RuleProfile("deal-r-engine", false,
            true, HeadsUpBlinds.BUTTON_IS_BIG, FirstOpener.AFTER_LARGEST_POST,
            MinimumRaise.LAST_RAISE, Reopening.ALWAYS, 0, OddChip.FIRST_SEATS, Uncalled.LAST_POT,
            FoldedChips.VANISH, BoardDeck.ONE_DECK, Ranking.EXACT, false, ShortBlind.PAID, true,
            AgainstAllIns.AS_ANY_BET, BrokePosters.STAY_TO_ACT, true,
            List.of(Habit.ACTS_AS_LOGGED, Habit.PAYS_AS_LOGGED));

    /** The server of deal-r as it runs: boards of a deck that is rebuilt for every command. */
    public static final RuleProfile DEAL_R_SERVER = new RuleProfile("deal-r-server", false,
            true, HeadsUpBlinds.BUTTON_IS_BIG, FirstOpener.AFTER_LARGEST_POST,
            MinimumRaise.LAST_RAISE, Reopening.ALWAYS, 0, OddChip.FIRST_SEATS, Uncalled.LAST_POT,
            FoldedChips.VANISH, BoardDeck.REBUILT, Ranking.REPEATED_CARDS, false, ShortBlind.PAID,
            true, AgainstAllIns.AS_ANY_BET, BrokePosters.STAY_TO_ACT, true,
            List.of(Habit.ACTS_AS_LOGGED, Habit.PAYS_AS_LOGGED));

    private static final List<RuleProfile> ALL = List.of(STANDARD, POKERKIT, POKERFORBOTS,
            IDEALIC, DEAL_R_DOCUMENTED, DEAL_R_ENGINE, DEAL_R_SERVER, PLATFORM);

    public static Optional<RuleProfile> named(String name) {
        return ALL.stream().filter(profile -> profile.name.equals(name)).findFirst();
    }

    public static List<RuleProfile> all() {
        return ALL;
    }

    /** This profile with other rules for what is paid when the hand is over. */
    RuleProfile paying(OddChip odd, Uncalled uncalledBets, FoldedChips folded, Ranking ranks) {
        return new RuleProfile(name, enforcesTurn, dealsInSeatOrder, headsUpBlinds, firstOpener,
                minimumRaise, reopening, raiseCap, odd, uncalledBets, folded, board, ranks,
                potLimitFixedOmaha, shortBlind, loneAnteIsDead, againstAllIns, brokePosters,
                foldsOutOfTurn, without(Habit.PAYS_AS_LOGGED));
    }

    private List<Habit> without(Habit habit) {
        return habits.stream().filter(other -> other != habit).toList();
    }

    /** This profile with its own rules for what is paid, whatever the log says was. */
    public RuleProfile payingByRule() {
        return paying(oddChip, uncalled, foldedChips, ranking);
    }

    public boolean has(Habit habit) {
        return habits.contains(habit);
    }

    /** Whether the rules for who may bet what are those of the standard. */
    public boolean betsFairly() {
        return firstOpener == STANDARD.firstOpener && minimumRaise == STANDARD.minimumRaise
                && reopening == STANDARD.reopening && !has(Habit.ACTS_AS_LOGGED);
    }

    /** This profile with the standard's rules for who may bet what. */
    public RuleProfile bettingFairly() {
        boolean isLoose = has(Habit.ACTS_AS_LOGGED);
        boolean raisesFreely = isLoose || againstAllIns == AgainstAllIns.MAY_RAISE;
        List<Habit> fair = habits.stream().filter(habit -> habit != Habit.NEVER_LIMITS
                && habit != Habit.CUTS_BETS).toList();
        return new RuleProfile(name, enforcesTurn || isLoose, dealsInSeatOrder, headsUpBlinds,
                STANDARD.firstOpener, STANDARD.minimumRaise, STANDARD.reopening,
                has(Habit.NEVER_LIMITS) ? STANDARD.raiseCap : raiseCap, oddChip, uncalled,
                foldedChips, board, ranking, potLimitFixedOmaha,
                isLoose ? STANDARD.shortBlind : shortBlind, loneAnteIsDead,
                raisesFreely ? STANDARD.againstAllIns : againstAllIns,
                isLoose ? STANDARD.brokePosters : brokePosters, foldsOutOfTurn && !isLoose,
                isLoose ? List.of() : fair);
    }

    /** What stands to be called when the largest blind was all-in for less. */
    public enum ShortBlind { NOMINAL, PAID }

    /** Which blind the button posts when two play. */
    public enum HeadsUpBlinds { BUTTON_IS_SMALL, BUTTON_IS_BIG }

    /** Who opens the first betting round of games with blinds. */
    public enum FirstOpener {
        /** The player after the largest live post, so that a straddler acts last. */
        AFTER_LARGEST_POST,
        /** The player after the big blind whatever the straddles (idealic). */
        AFTER_BIG_BLIND
    }

    /** How small a raise may be, above the bet that it raises. */
    public enum MinimumRaise {
        /** The largest bet or raise of the street so far, at least the street's bet size. */
        LARGEST_RAISE,
        /** The same, but a straddle is raised by the bet size, not doubled (PokerKit). */
        BET_SIZE_OVER_STRADDLE,
        /** As the largest raise, but measured from the big blind on later streets (idealic). */
        LARGEST_FROM_BIG_BLIND,
        /** The last raise whatever its size: a short all-in lowers it (pokerforbots). */
        LAST_RAISE
    }

    /** When a player who has acted may raise again. */
    public enum Reopening {
        /**
         * When the bet grew by a full raise since then, short all-ins added up (TDA, WSOP 96a);
         * in fixed-limit games by half a bet.
         */
        FACING_A_FULL_RAISE,
        /** When the bet grew by the largest raise so far, short ones counted (PokerKit 0.7.4). */
        FACING_LARGEST_RAISE,
        /** After any single full raise only; short all-ins never add up. */
        SINGLE_FULL_RAISE,
        /** Always. */
        ALWAYS
    }

    /** Who gets what a pot cannot divide. */
    public enum OddChip {
        FIRST_SEAT,
        /** One chip each to the first seats, in every layer of contributions anew (deal-r). */
        FIRST_SEATS,
        LEFT_OF_BUTTON,
        VANISHES
    }

    /** What happens to a bet that nobody called. */
    public enum Uncalled { RETURNED, LAST_POT }

    /** What happens to chips of folded players. */
    public enum FoldedChips {
        IN_THE_POT,
        /** They are in no pot (deal-r). */
        VANISH,
        /** What lies above the highest all-in level vanishes (pokerforbots). */
        VANISH_ABOVE_ALL_IN
    }

    /** What a player may do who has chips left while everybody else in the hand has none. */
    public enum AgainstAllIns {
        /** The player faces only what the others hold and may not raise. */
        NO_BETTING,
        /** As without betting, but while others have chips the bet may be raised. */
        OVER_A_SHORT_STACK,
        /** The bet is faced in full and may be raised, though nobody can call (pokerforbots). */
        AS_ANY_BET,
        /** The player faces what the others hold, and may raise it though nobody can call. */
        MAY_RAISE
    }

    /** What becomes of a player whom a blind took the last chip. */
    public enum BrokePosters {
        ARE_ALL_IN,
        /** The player is asked to act with nothing, and is all-in only by calling. */
        STAY_TO_ACT
    }

    /** What a single system does; those without a name are idealic's. */
    public enum Habit {
        /** Little is checked: the log tells who acted and when a street was over (deal-r). */
        ACTS_AS_LOGGED,
        /** A payout moves chips whoever should have got them (deal-r). */
        PAYS_AS_LOGGED,
        /** Fixed-limit and pot-limit games are played without limit. */
        NEVER_LIMITS,
        /** A bet above a stack of less than a big blind is all-in, and may fall short of a call. */
        CUTS_BETS,
        /** Each hand must be shown or mucked: highest pot first, from the last aggressor on. */
        EVERYBODY_SPEAKS,
        /** A pot ends at each level that anybody has put in, folded players included. */
        POTS_AT_EVERY_LEVEL,
        /** Rake is taken only when two or more are left at the end, rounded to the nearest. */
        RAKES_SHOWDOWNS,
        /** The board cards of a street come in one action, or the engine refuses them. */
        DEALS_STREETS_WHOLE,
        /** Every showdown lists all hands, and only who drops out folds early (pokerforbots). */
        LISTS_EVERYTHING
    }

    /** How the deck lies when the board is dealt. */
    public enum BoardDeck {
        ONE_DECK,
        /** The deck is rebuilt for each command: boards repeat hole cards (deal-r server). */
        REBUILT
    }

    /** How hands are ranked. */
    public enum Ranking {
        EXACT,
        /** Exactly, also when a card is there twice or more (deal-r server). */
        REPEATED_CARDS,
        /** Any ace-to-five straight is read as a five-high one first (pokerforbots). */
        WHEEL_FIRST
    }
}
