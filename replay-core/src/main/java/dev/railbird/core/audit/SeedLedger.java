package dev.railbird.core.audit;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.hand.HandId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What can be said of seeds only over many hands: seeds, decks and commitments that come twice,
 * numbers that are skipped, promises that some hands keep and others do not. Hands are added in
 * source order, so the result depends on nothing else. Memory is bounded: a ledger that is full
 * remembers no more hands and says so.
 */
public final class SeedLedger {
    private static final int REMEMBERED = 250_000;

    private final TreeMap<String, Entry> messages = new TreeMap<>();
    private final TreeMap<String, Entry> decks = new TreeMap<>();
    private final TreeMap<String, SeedStream> streams = new TreeMap<>();
    private final TreeMap<String, AbortedDeals> aborted = new TreeMap<>();
    private final int handsMax;
    private int remembered;
    private int forgotten;
    private Optional<Entry> firstForgotten = Optional.empty();

    public SeedLedger() {
        this(REMEMBERED);
    }

    SeedLedger(int handsMax) {
        this.handsMax = handsMax;
    }

    /**
     * Where a hand was seen.
     *
     * @param seed the house's seed; empty when it is not told
     */
    record Entry(HandId hand, String stream, SourceLocation location, String seed) {
        static Entry of(PokerHand hand, SeedCase seeds) {
            return new Entry(hand.id(), hand.stream().text(), hand.location(),
                    seeds.material().map(SeedMaterial::seed).orElse(""));
        }

        /**
         * The same hand from another file, where streams may have other names, or told twice: no
         * second deal.
         */
        boolean isCopyOf(Entry other) {
            return hand.equals(other.hand) && (stream.equals(other.stream)
                    || !location.source().equals(other.location.source()));
        }

        boolean isBeside(Entry other) {
            return stream.equals(other.stream)
                    && location.source().equals(other.location.source());
        }
    }

    /** The audit as it is, or with what earlier hands have to say to its seeds. */
    public GameAudit held(GameAudit audit) {
        if (!(audit instanceof HandAudit poker)) {
            return audit;
        }
        PokerHand hand = poker.replay().hand();
        SeedCase seeds = poker.seeds();
        if (seeds.record().isNothing()) {
            return audit;
        }
        Entry entry = Entry.of(hand, seeds);
        if (remembered >= handsMax) {
            forgotten++;
            firstForgotten = firstForgotten.isEmpty() ? Optional.of(entry) : firstForgotten;
            return audit;
        }
        remembered++;
        SeedConclusions conclusions = new SeedConclusions();
        String key = hand.location().source() + "\0" + hand.stream().text();
        streams.computeIfAbsent(key, stream -> new SeedStream()).add(entry, seeds, conclusions);
        aborted.computeIfAbsent(hand.location().source(), source -> new AbortedDeals())
                .add(entry, poker);
        reuse(entry, seeds, conclusions);
        return conclusions.applied(audit);
    }

    private void reuse(Entry entry, SeedCase seeds, SeedConclusions conclusions) {
        Optional<String> message = SeedStream.message(seeds);
        if (message.isEmpty()) {
            return;
        }
        Optional<Entry> again = earlier(messages, message.get(), entry);
        if (again.isPresent()) {
            again(again.get(), entry, conclusions, "a hand is dealt from the seeds of another hand",
                    "seeds of its own");
            return;
        }
        if (seeds.deck().isPresent() && seeds.deck().get().isWhole()) {
            again = earlier(decks,
                    places(seeds.deck().get().cards()), entry);
            if (again.isPresent()) {
                sameDeck(again.get(), entry, seeds, conclusions);
                return;
            }
        }
        conclusions.holds("SEED-12");
    }

    /** Under one house seed it is the message that two different hands share. */
    private static void sameDeck(Entry first, Entry second, SeedCase seeds,
            SeedConclusions conclusions) {
        boolean isJoined = seeds.derivation().map(Derivation::wants).filter(wants ->
                wants.clientSeeds() && wants.delimiter().isEmpty()).isPresent();
        if (isJoined && first.seed().equals(second.seed())) {
            conclusions.tell("SEED-13", Severity.VIOLATION, second,
                    "players' seeds and hand number run into those of another hand",
                    "a message of its own", "as hand " + first.hand() + " at " + first.location(),
                    "Something that no field holds must stand between the fields.");
            return;
        }
        again(first, second, conclusions, "different seeds give the deck of another hand",
                "a deck of its own");
    }

    /** A sign a card, which keeps a million decks small. */
    private static String places(List<CardSlot> cards) {
        char[] places = new char[cards.size()];
        for (int k = 0; k < places.length; k++) {
            places[k] = (char) ('0' + (cards.get(k) instanceof CardSlot.Known known
                    ? known.card().index() : Card.COUNT));
        }
        return new String(places);
    }

    private static String source(String key) {
        return key.substring(0, key.indexOf('\0'));
    }

    private static Optional<Entry> earlier(TreeMap<String, Entry> seen, String key, Entry entry) {
        return Optional.ofNullable(seen.putIfAbsent(key, entry))
                .filter(first -> !first.isCopyOf(entry));
    }

    private static void again(Entry first, Entry second, SeedConclusions conclusions,
            String sentence, String expected) {
        conclusions.tell("SEED-12",
                first.isBeside(second) ? Severity.VIOLATION : Severity.SUSPICION, second, sentence,
                expected, "as hand " + first.hand() + " at " + first.location(),
                "Who saw the first hand knew the cards of the second.");
    }

    /** What only the end of the log shows, source by source. */
    public List<Finding> finish() {
        List<Finding> findings = new ArrayList<>();
        TreeMap<String, Boolean> told = new TreeMap<>();
        streams.forEach((key, stream) -> told.merge(source(key), stream.hasTold(),
                Boolean::logicalOr));
        streams.forEach((key, stream) -> stream.finish(told.get(source(key)), findings));
        aborted.values().forEach(deals -> deals.finish(findings));
        firstForgotten.ifPresent(entry -> findings.add(SeedConclusions.finding("SEED-12",
                Severity.NOTICE, entry, "too many hands to compare the seeds of all",
                handsMax + " hands or fewer", forgotten + " more",
                "Audit the sources in smaller groups.")));
        return findings;
    }
}
