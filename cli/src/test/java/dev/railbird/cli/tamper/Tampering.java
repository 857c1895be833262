package dev.railbird.cli.tamper;

import dev.railbird.core.event.RecordedClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done to a log; the rows of the tamper matrix. */
enum Tampering {
    UNSEEN_CARD("a hole card that is never shown is another", CardForgeries::unseenCard),
    SEEN_CARD("a hole card is another, in the deal and at showdown", CardForgeries::seenCard),
    SHOWN_CARD("a player shows another card than was dealt", CardForgeries::shownCard),
    SWAPPED_HANDS("two players' hole cards change places, results follow",
            CardForgeries::swappedHands),
    BOARD_CARD("a board card is another", CardForgeries::boardCard),
    BOARD_AND_RESULTS("a board card is another, results follow",
            CardForgeries::boardCardAndResults),
    BOARD_ORDER("the first and the last street change cards", CardForgeries::boardOrder),
    CARD_TWICE("a card is dealt twice", CardForgeries::cardTwice),
    STACKED_DECK("every card is another, results follow", CardForgeries::stackedDeck),
    AMOUNT("a bet is larger", PlayForgeries::amount),
    AMOUNT_AND_RESULTS("a bet is larger, results follow", PlayForgeries::amountAndResults),
    AMOUNT_AND_CHAIN("a bet is larger, results and chain follow",
            log -> PlayForgeries.amountAndResults(log).map(Knowledge::linked)),
    ACTION_REMOVED("an action is removed, numbers closed up", PlayForgeries::removed),
    ACTION_GAP("an action is removed with its number", PlayForgeries::removedWithItsNumber),
    ACTION_INSERTED("an action is inserted", PlayForgeries::inserted),
    ACTIONS_REORDERED("two actions change places", PlayForgeries::reordered),
    OTHER_ACTOR("an action is another player's", PlayForgeries::otherActor),
    CALL_FOLDED("the last call is a fold, results follow", PlayForgeries::callBecomesFold),
    BLIND("a blind is larger", ChipForgeries::blind),
    OTHER_WINNER("the pot goes to another player", ChipForgeries::otherWinner),
    SHAVED_POT("a chip of the pot is nobody's", ChipForgeries::shavedPot),
    MOVED_CHIP("a chip of the pot is another player's", ChipForgeries::movedChip),
    RAKE("the rake is larger, the winner's share smaller", ChipForgeries::moreRake),
    RAKE_ACCOUNT("a chip of the rake does not come to its account",
            ChipForgeries::skimmedRake),
    STARTING_STACK("a starting stack is larger", ChipForgeries::startingStack),
    STACK_AND_RESULTS("a starting stack is larger, results follow",
            ChipForgeries::startingStackAndResults),
    STATE("a state beside an event is edited", ChipForgeries::state),
    RESULT_FILLED("results are filled in later", Before.NO_RESULTS),
    EVENT_TIME("one event is moved by an hour", HandForgeries::eventMovedInTime),
    HAND_TIME("a hand is moved by an hour", HandForgeries::movedInTime),
    RENAMED("a player has another name", HandForgeries::renamed),
    PLAYERS_EXCHANGED("two players are exchanged", HandForgeries::playersExchanged),
    TRANSPLANTED("another hand of the log stands in its place", HandForgeries::transplanted),
    HAND_REMOVED("a hand is removed", HandForgeries::removed),
    HAND_RENUMBERED("a hand is removed, later ids move up",
            HandForgeries::removedAndRenumbered),
    HAND_REMOVED_CHAIN("a hand is removed, later ids move up, the chain follows",
            log -> HandForgeries.removedAndRenumbered(log).map(Knowledge::linked)),
    HAND_TWICE("a hand is written twice", HandForgeries::duplicated),
    HAND_TWICE_RENAMED("a hand is written twice, under an id of its own",
            HandForgeries::duplicatedUnderNewId),
    HANDS_REORDERED("two hands change places", HandForgeries::reordered),
    CALLED_OFF("a hand is called off half way, and play goes on", HandForgeries::calledOff),
    CUT_OFF("the log stops in the hand", HandForgeries::cutOff),
    LAST_GONE("the last hands are gone", HandForgeries::lastHandsGone),
    SEED("a seed is another", SeedForgeries::seed),
    SEED_GONE("a seed is not told", SeedForgeries::seedGone),
    SEED_FILLED("a seed is filled in later", Before.NO_SEED),
    EARLY_SEED("a seed is told with the first card", SeedForgeries::earlySeed),
    SEED_AGAIN("the seed is that of the hand before, commitment, cards and results follow",
            HouseForgeries::seedOfTheHandBefore),
    CLIENT_SEED("a player's seed is another", HouseForgeries::clientSeed),
    CLIENT_SEED_EMPTY("players' seeds are empty, cards and results follow",
            HouseForgeries::emptyClientSeed),
    CLIENT_SEED_LATE("players' seeds come after the deal", HouseForgeries::lateClientSeed),
    NONCE("a nonce is another", SeedForgeries::nonce),
    NONCE_SKIPPED("the last hand skips a nonce, its cards and results follow",
            HouseForgeries::nonceSkipped),
    NONCE_AGAIN("the nonce is that of the hand before, cards and results follow",
            HouseForgeries::nonceOfTheHandBefore),
    DERIVATION("the deck is derived in another way, cards and results follow",
            HouseForgeries::otherDerivation),
    COMMITMENT("a commitment is another", SeedForgeries::commitment),
    LATE_COMMITMENT("a commitment comes after the deal", SeedForgeries::lateCommitment),
    COMMITMENT_FORM("a commitment has another form, which the seed opens",
            HouseForgeries::otherForm),
    COMMITMENT_GONE("a commitment is not told", SeedForgeries::commitmentGone),
    SEED_AND_COMMITMENT("seed and commitment are others", SeedForgeries::seedAndCommitment),
    EVERYTHING("seed, commitment and cards are others, results follow",
            SeedForgeries::everything),
    EVERYTHING_AND_CHAIN("seed, commitment and cards are others, results and chain follow",
            log -> SeedForgeries.everything(log).map(Knowledge::linked));

    /** What the log is like before somebody tampers with it. */
    private enum Before { AS_IT_IS, NO_RESULTS, NO_SEED }

    private final String words;
    private final Forgery forgery;
    private final Before before;

    Tampering(String words, Forgery forgery) {
        this.words = words;
        this.forgery = forgery;
        before = Before.AS_IT_IS;
    }

    Tampering(String words, Before before) {
        this.words = words;
        forgery = log -> Optional.empty();
        this.before = before;
    }

    @Override
    public String toString() {
        return words;
    }

    /** The honest log that this is done to. */
    Window before(Window log) {
        return switch (before) {
            case AS_IT_IS -> log;
            case NO_RESULTS -> log.with(Knowledge.withoutResults(log.hand()));
            case NO_SEED -> log.with(SeedForgeries.withoutSeed(log.hand()));
        };
    }

    /**
     * The log with this done to it; empty when it gives no occasion.
     *
     * @param whole the log with all that can be filled in
     */
    Optional<Window> after(Window honest, Window whole) {
        if (before == Before.AS_IT_IS) {
            return forgery.of(honest);
        }
        List<RecordedClaim> claims = new ArrayList<>(whole.hand().claims());
        honest.hand().claims().stream().filter(claim -> !claims.contains(claim))
                .forEach(claims::add);
        return honest.hand().claims().containsAll(whole.hand().claims()) ? Optional.empty()
                : Optional.of(honest.with(honest.hand().claiming(claims)));
    }

    /** From here on it has to be told, whatever log it is done to. */
    Knowledge surelyToldWith() {
        return switch (this) {
            case ACTION_INSERTED, ACTIONS_REORDERED, OTHER_ACTOR -> Knowledge.BETS;
            case CARD_TWICE -> Knowledge.CARDS;
            case RAKE, EVENT_TIME -> Knowledge.RESULTS;
            case STATE -> Knowledge.STATES;
            case RAKE_ACCOUNT -> Knowledge.HANDS;
            case UNSEEN_CARD, SEEN_CARD, SHOWN_CARD, SWAPPED_HANDS, BOARD_CARD,
                    BOARD_AND_RESULTS, BOARD_ORDER, STACKED_DECK, EARLY_SEED,
                    CLIENT_SEED, CLIENT_SEED_EMPTY, CLIENT_SEED_LATE, LATE_COMMITMENT,
                    SEED_AND_COMMITMENT -> Knowledge.SEEDS;
            case AMOUNT, AMOUNT_AND_RESULTS, ACTION_REMOVED, ACTION_GAP, CALL_FOLDED, BLIND,
                    STARTING_STACK, STACK_AND_RESULTS, RENAMED, PLAYERS_EXCHANGED, TRANSPLANTED,
                    HAND_RENUMBERED, HAND_TWICE, HAND_TWICE_RENAMED, CALLED_OFF, CUT_OFF,
                    SEED_AGAIN, NONCE_SKIPPED, NONCE_AGAIN, DERIVATION, EVERYTHING ->
                    Knowledge.CHAIN;
            case OTHER_WINNER, SHAVED_POT, MOVED_CHIP, RESULT_FILLED, HAND_TIME, HAND_REMOVED,
                    HANDS_REORDERED, LAST_GONE, SEED, SEED_GONE, SEED_FILLED, NONCE, COMMITMENT,
                    COMMITMENT_FORM, COMMITMENT_GONE, AMOUNT_AND_CHAIN, HAND_REMOVED_CHAIN,
                    EVERYTHING_AND_CHAIN -> Knowledge.MANIFEST;
        };
    }

    /** True when it is done to the cards. */
    boolean isOfCards() {
        return compareTo(STACKED_DECK) <= 0;
    }

    /** True when there is nothing to see of it in one hand. */
    boolean isOfLog() {
        return compareTo(HAND_REMOVED) >= 0 && compareTo(LAST_GONE) <= 0 && this != CUT_OFF
                && this != CALLED_OFF || this == NONCE_SKIPPED;
    }
}
