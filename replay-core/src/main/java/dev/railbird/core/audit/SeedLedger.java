package dev.railbird.core.audit;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.derivation.Derivations;
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
    static final int REMEMBERED = 250_000;

    private final TreeMap<String, Entry> messages = new TreeMap<>();
    private final TreeMap<String, Entry> decks = new TreeMap<>();
    private final TreeMap<String, SeedStream> streams = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int remembered;
    private int forgotten;
    private Optional<Entry> firstForgotten = Optional.empty();

    /** Where a hand was seen. */
    record Entry(HandId hand, String stream, SourceLocation location) {
        static Entry of(PokerHand hand) {
            return new Entry(hand.id(), hand.stream().text(), hand.location());
        }

        /** The same hand from another file, or told twice: no second deal. */
        boolean isCopyOf(Entry other) {
            return hand.equals(other.hand) && stream.equals(other.stream);
        }

        boolean isBeside(Entry other) {
            return stream.equals(other.stream)
                    && location.source().equals(other.location.source());
        }
    }

    public void add(HandAudit audit) {
        PokerHand hand = audit.replay().hand();
        SeedCase seeds = SeedCase.of(hand, Derivations.STANDARD);
        if (seeds.record().isNothing()) {
            return;
        }
        Entry entry = Entry.of(hand);
        if (remembered >= REMEMBERED) {
            forgotten++;
            firstForgotten = firstForgotten.isEmpty() ? Optional.of(entry) : firstForgotten;
            return;
        }
        remembered++;
        String key = hand.location().source() + "\0" + hand.stream().text();
        streams.computeIfAbsent(key, stream -> new SeedStream(findings)).add(entry, seeds);
        reuse(entry, seeds);
    }

    private void reuse(Entry entry, SeedCase seeds) {
        Optional<String> message = SeedStream.message(seeds);
        if (message.isEmpty()) {
            return;
        }
        Entry first = messages.putIfAbsent(message.get(), entry);
        if (first != null) {
            if (!first.isCopyOf(entry)) {
                again(first, entry, "a hand is dealt from the seeds of another hand",
                        "seeds of its own");
            }
            return;
        }
        if (seeds.deck().isPresent() && seeds.deck().get().isWhole()) {
            Entry before = decks.putIfAbsent(seeds.deck().get().cards().toString(), entry);
            if (before != null && !before.isCopyOf(entry)) {
                again(before, entry, "different seeds give the deck of another hand",
                        "a deck of its own");
            }
        }
    }

    private void again(Entry first, Entry second, String sentence, String expected) {
        Severity severity = first.isBeside(second) ? Severity.VIOLATION : Severity.SUSPICION;
        findings.add(finding("SEED-12", severity, second, sentence, expected,
                "as hand " + first.hand() + " at " + first.location(),
                "Who saw the first hand knew the cards of the second."));
    }

    static Finding finding(String check, Severity severity, Entry entry, String sentence,
            String expected, String found, String hint) {
        return new Finding(new CheckId(check), severity, entry.location(),
                Optional.of(entry.hand()), 0, sentence, expected, found, "", false, hint);
    }

    /** What was found, in the order of the hands and then of the sources. */
    public List<Finding> finish() {
        streams.values().forEach(SeedStream::finish);
        firstForgotten.ifPresent(entry -> findings.add(finding("SEED-12", Severity.NOTICE, entry,
                "too many hands to compare the seeds of all", REMEMBERED + " hands or fewer",
                forgotten + " more", "Audit the sources in smaller groups.")));
        return List.copyOf(findings);
    }
}
