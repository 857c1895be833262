package dev.railbird.importers.pokerforbots;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.fairness.DealComparison;
import dev.railbird.core.fairness.DealPlan;
import dev.railbird.core.fairness.DeckOrder;
import dev.railbird.core.fairness.PokerForBotsChain;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.importers.ImportSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which number of the game's generator became the seed of each hand. A table that always has the
 * same bots uses one number a bot and hand; when that does not give the known cards, the numbers
 * after it are tried, because more bots may have waited than sat down. A hand that shows too few
 * cards to be found so, in a game whose gaps change, is said to have no known place.
 */
public final class DeckSteps {
    private static final DealPlan PLAN =
            DealPlan.named("together-from-button-sorted").orElseThrow();
    private static final int AHEAD_MAX = 512;
    private static final int CARDS_MIN = 4;
    /** After so many hands in a row that used one number a bot, the next one does as well. */
    private static final int STEADY_MIN = 3;
    private final Optional<GameSeeds.Told> seed;
    private long last;
    private boolean isSteady = true;
    private int steadyHands;

    public DeckSteps(Optional<GameSeeds.Told> seed, ImportSink sink) {
        this.seed = seed;
        seed.ifPresent(told -> told.judge(sink));
    }

    /**
     * The hand with what is known of its deck.
     *
     * @param names where the players of the hand are told
     * @param more something else to say of the hand
     */
    public PokerHand claim(PokerHand hand, SourceLocation names, Optional<Note> more) {
        int players = hand.setup().seats().size();
        long due = last + players;
        List<Note> notes = new ArrayList<>(hand.notes());
        more.ifPresent(notes::add);
        OptionalLong found = seed.isEmpty() || fits(hand, due, 0) ? OptionalLong.of(due)
                : ahead(hand, due);
        if (found.isPresent()) {
            long gap = found.getAsLong() - last;
            if (seed.isPresent() && gap == players) {
                seats(hand, found.getAsLong(), names).ifPresent(notes::add);
            }
            missing(hand, gap, players).ifPresent(notes::add);
            steadyHands = gap == players ? steadyHands + 1 : 0;
            last = found.getAsLong();
        }
        List<RecordedClaim> claims = new ArrayList<>(hand.claims());
        SourceLocation place = seed.map(GameSeeds.Told::place).orElse(hand.location());
        seed.ifPresent(told -> claims.add(new RecordedClaim(0, new Claim.SeedReveal("",
                told.text(), ""), place)));
        claims.add(new RecordedClaim(0, new Claim.DeckSource("pokerforbots-step", PLAN.id(),
                found.isPresent() ? Long.toString(found.getAsLong()) : ""), place));
        return new PokerHand(hand.id(), hand.stream(), hand.record(), hand.location(),
                hand.format(), hand.profile(), hand.setup(), hand.leavesOut(), hand.events(),
                claims, hand.attributes(), notes, hand.isWhole());
    }

    /** A table that was the same up to now and then uses numbers twice over has lost a hand. */
    private Optional<Note> missing(PokerHand hand, long gap, int players) {
        boolean isMultiple = isSteady && gap > players && gap % players == 0;
        isSteady &= isMultiple || gap == players;
        boolean isTold = hand.notes().stream().anyMatch(note -> note.check().equals("LOG-12"));
        return !isMultiple || isTold ? Optional.empty() : Optional.of(new Note(
                Note.Kind.SUSPICION, "LOG-12", "the seed has a deck between this hand and the one"
                        + " before it", players + " numbers of the generator", gap + " numbers",
                "A hand is missing, or more bots waited than before.", hand.location()));
    }

    /**
     * The step that was due when no later one fits: its deck then shows what is wrong. Empty where
     * nothing says which step was due.
     */
    private OptionalLong ahead(PokerHand hand, long due) {
        for (long step = last + 1; step <= due + AHEAD_MAX; step++) {
            if (step != due && fits(hand, step, CARDS_MIN)) {
                return OptionalLong.of(step);
            }
        }
        return isSteady || steadyHands >= STEADY_MIN || at(hand, due).compared() >= CARDS_MIN
                ? OptionalLong.of(due) : OptionalLong.empty();
    }

    private boolean fits(PokerHand hand, long step, int cardsMin) {
        DealComparison comparison = at(hand, step);
        return comparison.differences().isEmpty() && comparison.compared() >= cardsMin;
    }

    private DealComparison at(PokerHand hand, long step) {
        long handSeed = new PokerForBotsChain(seed.orElseThrow().number()).handSeedAt(step);
        return DealComparison.of(hand, PLAN, DeckOrder.SUITS_CDHS.cards(
                PokerForBotsChain.places(PokerForBotsChain.deckSeed(handSeed))));
    }

    /** The generator also shuffles the bots, sorted by id, onto the seats. */
    private Optional<Note> seats(PokerHand hand, long step, SourceLocation names) {
        List<SeatNumber> seats = PLAN.seats(hand.setup());
        String[] sorted = new String[seats.size()];
        for (int k = 0; k < sorted.length; k++) {
            sorted[k] = hand.setup().seat(seats.get(k)).name();
            if (!isBotId(sorted[k])) {
                return Optional.empty();
            }
        }
        Arrays.sort(sorted);
        int[] order = new PokerForBotsChain(seed.orElseThrow().number())
                .after(step - sorted.length).permutation(sorted.length);
        for (int k = 0; k < sorted.length; k++) {
            String due = sorted[order[k]];
            SeatSetup seat = hand.setup().seat(seats.get(k));
            if (!seat.name().equals(due)) {
                return Optional.of(new Note(Note.Kind.VIOLATION, "SEED-08",
                        "seat " + seat.label() + " does not have the bot that the seed"
                                + " puts there", due, seat.name(),
                        "Players were exchanged, or another bot was at the table.",
                        names));
            }
        }
        return Optional.empty();
    }

    private static boolean isBotId(String name) {
        boolean isId = name.length() == 8;
        for (int k = 0; k < name.length(); k++) {
            char sign = name.charAt(k);
            isId &= sign >= '0' && sign <= '9' || sign >= 'a' && sign <= 'f';
        }
        return isId;
    }
}
