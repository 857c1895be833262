package dev.railbird.core.audit;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chance.ShuffleStatistics;
import dev.railbird.core.chance.ShuffleStatistics.Oddity;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.fairness.DeckOrder;
import dev.railbird.core.fairness.Derivation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * SEED-22 over all decks that one derivation made, whatever it says of itself: are they shuffled
 * as fair ones are? A deck that comes again is to be added once.
 */
final class DerivedDecks {
    private final ShuffleStatistics statistics = new ShuffleStatistics();
    private final String derivation;
    private final DeckOrder order;
    private final Severity severity;
    private Optional<Seen> last = Optional.empty();

    DerivedDecks(Derivation derivation) {
        this.derivation = derivation.name();
        this.order = derivation.order();
        // A generator that is known to be poor is told by verdicts; this is how poor.
        this.severity = derivation.bias().isUnknown() ? Severity.NOTICE : Severity.SUSPICION;
    }

    /** Decks that are none are what SEED-07 tells. */
    void add(Seen entry, List<CardSlot> deck) {
        int[] places = new int[ShuffleStatistics.SIZE];
        Arrays.fill(places, -1);
        long seen = 0;
        for (int k = 0; k < deck.size() && k < places.length; k++) {
            if (deck.get(k) instanceof CardSlot.Known known) {
                places[k] = order.placeOf(known.card());
                seen |= known.card().bit();
            }
        }
        if (deck.size() == places.length && Long.bitCount(seen) == places.length) {
            statistics.add(places);
            last = Optional.of(entry);
        }
    }

    void finish(List<Finding> findings) {
        for (Oddity oddity : statistics.oddities()) {
            findings.add(last.orElseThrow().finding("SEED-22", severity,
                    "the decks of " + derivation + " are not those of a fair shuffle",
                    oddity.expected() + " " + oddity.what() + ", on average",
                    oddity.found() + " in " + statistics.decks() + " decks, "
                            + oddity.deviations() + " standard deviations away",
                    "The slip is in how it shuffles, not in its seeds: read it, or ask for it."));
        }
    }
}
