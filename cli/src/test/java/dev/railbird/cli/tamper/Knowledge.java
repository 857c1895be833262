package dev.railbird.cli.tamper;

import dev.railbird.cli.convert.Chains;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import java.util.List;
import java.util.Optional;

/** What an auditor holds of a log; each constant has what those before it have, and more. */
enum Knowledge {
    BETS("bets alone"), CARDS("and cards"), RESULTS("and results"), STATES("and states"),
    HANDS("and the hands around"), SEEDS("and seeds"), CHAIN("and a hash chain"),
    MANIFEST("and a signed manifest"), EXPORT("and an earlier export");

    private final String words;

    Knowledge(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }

    /** Up to the states beside its events, a hand is looked at without the others. */
    boolean isOfOneHand() {
        return compareTo(HANDS) < 0;
    }

    /** True when this is to be had of the log; seeds are when that of the hand is told. */
    boolean isOf(Window log) {
        return this != SEEDS || log.hand().claims().stream()
                .anyMatch(recorded -> recorded.claim() instanceof Claim.SeedReveal);
    }

    /** What is left of the log for somebody who holds no more than this. */
    Window of(Window log) {
        Window seen = isOfOneHand() ? log.alone() : log;
        return new Window(seen.hands().stream().map(this::of).toList(), seen.at());
    }

    private PokerHand of(PokerHand hand) {
        PokerHand seen = Redraft.claims(hand, recorded -> Optional.of(recorded.claim())
                .filter(claim -> compareTo(needed(claim)) >= 0));
        if (compareTo(SEEDS) < 0) {
            seen = Redraft.withoutAttribute(seen, "seed");
        }
        List<RecordedEvent> events = seen.events().stream()
                .filter(recorded -> compareTo(RESULTS) >= 0 || !isResult(hand, recorded.event()))
                .map(this::of).toList();
        return Redraft.events(seen, events);
    }

    private RecordedEvent of(RecordedEvent recorded) {
        boolean isSeedNeeded = recorded.provenance() == Provenance.INFERRED
                && recorded.event() instanceof PokerEvent.HoleCardsDealt;
        return compareTo(isSeedNeeded ? SEEDS : CARDS) >= 0 ? recorded
                : Redraft.as(recorded,
                        Redraft.cards(recorded.event(), card -> CardSlot.HIDDEN));
    }

    /** What pays out is a result when the rules of the hand pay out by themselves. */
    private static boolean isResult(PokerHand hand, PokerEvent event) {
        return hand.leavesOut().awards() && (event instanceof PokerEvent.PotAwarded
                || event instanceof PokerEvent.RakeTaken)
                || hand.leavesOut().returns() && event instanceof PokerEvent.UncalledBetReturned;
    }

    private static Knowledge needed(Claim claim) {
        if (claim instanceof Claim.ChainLink || claim instanceof Claim.TreePlace
                || claim instanceof Claim.Checkpoint) {
            return CHAIN;
        } else if (isSeed(claim)) {
            return SEEDS;
        } else if (claim instanceof Claim.CarriedStack || claim.isOfRecords()) {
            return HANDS;
        } else if (isState(claim)) {
            return STATES;
        }
        return RESULTS;
    }

    static boolean isSeed(Claim claim) {
        return claim instanceof Claim.SeedCommitment || claim instanceof Claim.SeedReveal
                || claim instanceof Claim.ClientSeed || claim instanceof Claim.DeckSource;
    }

    static boolean isState(Claim claim) {
        return claim instanceof Claim.StackAfter || claim instanceof Claim.PaidNow
                || claim instanceof Claim.CallFigure || claim instanceof Claim.PotTotal
                || claim instanceof Claim.StreetName || claim instanceof Claim.BoardSoFar;
    }

    static PokerHand withoutResults(PokerHand hand) {
        return Redraft.claims(hand, recorded -> Optional.of(recorded.claim())
                .filter(claim -> needed(claim) != RESULTS));
    }

    /** The hands linked into a hash chain, so that there is one to hold against a forgery. */
    static Window linked(Window log) {
        Chains chains = new Chains();
        return new Window(log.hands().stream().map(chains::linked).toList(), log.at());
    }
}
