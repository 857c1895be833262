package dev.railbird.core.audit;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.Claim.DeckSource;
import dev.railbird.core.event.Claim.SeedCommitment;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.SeedMaterial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** SEED-11 over the hands of one source: numbers under the same seeds, at whichever table. */
final class SeedNumbers {
    private static final int TOLD = 20;
    private static final int DIGITS = 18;

    private final TreeMap<String, Row> rows = new TreeMap<>();

    /** The hands under the same seeds by number, and what a deck between them follows from. */
    private static final class Row {
        private final TreeMap<Long, Seen> hands = new TreeMap<>();
        private Optional<Derivation> derivation = Optional.empty();
        private Optional<SeedMaterial> material = Optional.empty();
    }

    void add(Seen entry, SeedCase seeds, Conclusions conclusions) {
        String nonce = seeds.record().source().map(DeckSource::nonce).orElse("");
        if (!seeds.countsHands() || nonce.isEmpty() || nonce.length() > DIGITS
                || !nonce.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return;
        }
        long number = Long.parseLong(nonce);
        SeedMaterial material = seeds.material().orElse(SeedMaterial.of(
                seeds.record().commitment().map(SeedCommitment::value).orElse("")));
        String under = SeedStream.key(material.seed() + "\0"
                + String.join("\0", material.clientSeeds()));
        Row row = rows.computeIfAbsent(under, key -> new Row());
        row.derivation = seeds.derivation();
        row.material = seeds.material();
        Seen first = row.hands.putIfAbsent(number, entry);
        if (first != null && !first.isCopyOf(entry)) {
            conclusions.tell(entry.violation("SEED-11",
                    "a hand number is dealt twice under the same seeds",
                    "a number of its own", number + ", as hand " + first.hand(),
                    "Two hands with the same cards, or one hand told twice."));
        } else if (row.hands.containsKey(number - 1)) {
            conclusions.holds("SEED-11");
        }
    }

    void finish(List<Finding> findings) {
        rows.values().forEach(row -> gaps(row, findings));
    }

    private static void gaps(Row row, List<Finding> findings) {
        long expected = row.hands.firstKey();
        int told = 0;
        for (Map.Entry<Long, Seen> number : row.hands.entrySet()) {
            if (number.getKey() > expected && told < TOLD) {
                findings.add(gap(expected, number.getKey(), number.getValue(), row));
                told++;
            }
            expected = number.getKey() + 1;
        }
    }

    private static Finding gap(long first, long next, Seen after, Row row) {
        String skipped = next - 1 == first ? "Number " + first
                : "Numbers " + first + " to " + (next - 1);
        return new Finding(new CheckId("SEED-11"), Severity.VIOLATION, after.at(),
                Optional.of(after.hand()), 0, "hand numbers are skipped under the same seeds",
                Long.toString(first), Long.toString(next), deck(first, row), false,
                skipped + ": railbird deck --nonce shows what was dealt.");
    }

    /** What the first number would have been dealt; nothing where the seed is not told. */
    private static String deck(long number, Row row) {
        if (row.material.isEmpty() || row.derivation.isEmpty()) {
            return "";
        }
        Derived derived = row.derivation.get()
                .derive(row.material.get().withNonce(Long.toString(number)));
        return derived instanceof Derived.Deck deck ? "the deck of " + number + " is "
                + deck.cards().stream().map(CardSlot::toString).collect(Collectors.joining())
                : "";
    }
}
