package dev.railbird.core.audit;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.SeedMaterial;
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

    private final TreeMap<String, Seen> messages = new TreeMap<>();
    private final TreeMap<String, Seen> houseSeeds = new TreeMap<>();
    private final TreeMap<String, Dealt> decks = new TreeMap<>();
    private final TreeMap<String, SeedStream> streams = new TreeMap<>();
    private final TreeMap<String, SourceSeeds> sources = new TreeMap<>();
    private final TreeMap<String, AbortedDeals> aborted = new TreeMap<>();
    private final TreeMap<String, DerivedDecks> derived = new TreeMap<>();
    /** By source, its first hand with a commitment. */
    private final TreeMap<String, Seen> committed = new TreeMap<>();
    private final RoundSeeds rounds;
    private final int handsMax;
    private int remembered;
    private int forgotten;
    private Optional<Seen> firstForgotten = Optional.empty();

    public SeedLedger() {
        this(REMEMBERED);
    }

    SeedLedger(int handsMax) {
        this.handsMax = handsMax;
        this.rounds = new RoundSeeds(handsMax);
    }

    /** A hand and the house's seed of its deck; empty when that is not told. */
    private record Dealt(Seen hand, String seed) {
    }

    /** The audit as it is, or with what earlier hands have to say to its seeds. */
    public GameAudit held(GameAudit audit) {
        return audit instanceof HandAudit poker ? held(poker)
                : audit instanceof GolfAudit golf ? rounds.held(golf) : audit;
    }

    private GameAudit held(HandAudit audit) {
        PokerHand hand = audit.replay().hand();
        SeedCase seeds = audit.seeds();
        if (seeds.record().isNothing()) {
            return audit;
        }
        Seen entry = Seen.of(hand);
        if (remembered >= handsMax) {
            forgotten++;
            firstForgotten = firstForgotten.isEmpty() ? Optional.of(entry) : firstForgotten;
            return audit;
        }
        remembered++;
        Conclusions conclusions = new Conclusions();
        String key = hand.location().source() + "\0" + hand.stream().text();
        streams.computeIfAbsent(key, stream -> new SeedStream()).add(entry, seeds, conclusions);
        sources.computeIfAbsent(hand.location().source(), source -> new SourceSeeds())
                .add(entry, hand, seeds, conclusions);
        aborted.computeIfAbsent(hand.location().source(), source -> new AbortedDeals())
                .add(entry, audit);
        uncommitted(entry, seeds, conclusions);
        reuse(entry, seeds, conclusions);
        return conclusions.applied(audit);
    }

    /** A log that commits to its deals commits to each of them. */
    private void uncommitted(Seen entry, SeedCase seeds, Conclusions conclusions) {
        Seen first = committed.get(entry.at().source());
        if (!seeds.record().commitments().isEmpty()) {
            committed.putIfAbsent(entry.at().source(), entry);
        } else if (first != null) {
            conclusions.tell(entry.finding("SEED-01", Severity.SUSPICION,
                    "the deal has no commitment, and others of the log have one",
                    "a commitment, as in hand " + first.hand() + " at " + first.at(), "none",
                    "It was taken out, or the deck was not chosen when it had to be."));
        }
    }

    private void reuse(Seen entry, SeedCase seeds, Conclusions conclusions) {
        Optional<String> message = SeedStream.message(seeds);
        if (message.isEmpty()) {
            return;
        }
        Seen before = messages.putIfAbsent(message.get(), entry);
        if (before != null && !before.isCopyOf(entry)) {
            again(before, entry, conclusions, "a hand is dealt from the seeds of another hand",
                    "seeds of its own");
            return;
        }
        Optional<Seen> house = SeedStream.seedOfOneHand(seeds)
                .map(seed -> houseSeeds.putIfAbsent(seed, entry));
        if (house.isPresent() && !house.get().isCopyOf(entry)) {
            again(house.get(), entry, conclusions,
                    "the house deals a hand from its seed of another hand", "a seed of its own");
            return;
        }
        if (seeds.deck().isPresent() && seeds.deck().get().isWhole()) {
            Dealt dealt = new Dealt(entry,
                    seeds.material().map(SeedMaterial::seed).orElse(""));
            Dealt first = decks.putIfAbsent(places(seeds.deck().get().cards()), dealt);
            if (first == null) {
                Derivation derivation = seeds.derivation().orElseThrow();
                derived.computeIfAbsent(derivation.name(), name -> new DerivedDecks(derivation))
                        .add(entry, seeds.deck().get().cards());
            } else if (!first.hand().isCopyOf(entry)) {
                sameDeck(first, dealt, seeds, conclusions);
                return;
            }
        }
        conclusions.holds("SEED-12");
    }

    /** Under one house seed it is the message that two different hands share. */
    private static void sameDeck(Dealt first, Dealt second, SeedCase seeds,
            Conclusions conclusions) {
        boolean isJoined = seeds.derivation().map(Derivation::wants).filter(wants ->
                wants.clientSeeds() && wants.delimiter().isEmpty()).isPresent();
        if (isJoined && first.seed().equals(second.seed())) {
            conclusions.tell(second.hand().violation("SEED-13",
                    "players' seeds and hand number run into those of another hand",
                    "a message of its own", told(first.hand()),
                    "Something that no field holds must stand between the fields."));
            return;
        }
        again(first.hand(), second.hand(), conclusions,
                "different seeds give the deck of another hand", "a deck of its own");
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

    private static void again(Seen first, Seen second, Conclusions conclusions, String sentence,
            String expected) {
        conclusions.tell(second.finding("SEED-12",
                first.isBeside(second) ? Severity.VIOLATION : Severity.SUSPICION, sentence,
                expected, told(first), "Who saw the first hand knew the cards of the second."));
    }

    private static String told(Seen first) {
        return "as hand " + first.hand() + " at " + first.at();
    }

    /** What only the end of the log shows, source by source. */
    public List<Finding> finish() {
        List<Finding> findings = new ArrayList<>();
        TreeMap<String, Boolean> told = new TreeMap<>();
        streams.forEach((key, stream) -> told.merge(source(key), stream.hasTold(),
                Boolean::logicalOr));
        streams.forEach((key, stream) -> stream.finish(told.get(source(key)), findings));
        sources.values().forEach(source -> source.finish(findings));
        aborted.values().forEach(deals -> deals.finish(findings));
        derived.values().forEach(decks -> decks.finish(findings));
        firstForgotten.ifPresent(entry -> findings.add(entry.finding("SEED-12",
                Severity.NOTICE, "too many hands to compare the seeds of all",
                handsMax + " hands or fewer", forgotten + " more",
                "Audit the sources in smaller groups.")));
        return findings;
    }
}
