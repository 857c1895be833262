package dev.railbird.core.check.golf;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.fairness.SeedSpace;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.golf.GolfStep;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** What can be said of a golf game's seeds without looking at a card. */
public final class GolfSeedFacts {
    private static final int SEED_BITS = 31;

    private GolfSeedFacts() {
    }

    /** The store has no word for a commitment: whoever writes it may choose the seed. */
    public static Verdict commitment(GolfReplay replay) {
        return starts(replay).isEmpty() ? Verdict.NOT_APPLICABLE
                : Verdict.notCheckable("the seed is told with the deal and not bound before it");
    }

    /** A shuffle only moves cards: the derived deck is a deck by construction. */
    public static Verdict derivation(GolfReplay replay) {
        return starts(replay).isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.HOLDS;
    }

    public static Verdict size(GolfReplay replay) {
        return starts(replay).isEmpty() ? Verdict.NOT_APPLICABLE
                : Verdict.insufficient("the seed has at most " + SEED_BITS + " bits of "
                        + SeedSpace.WHOLE_DECK_BITS + " that decide between all decks");
    }

    /** Two rounds of one game with one seed have one deck; by chance that never happens. */
    public static Verdict reuse(CheckId check, GolfReplay replay, Findings findings) {
        List<GolfStep> starts = starts(replay);
        List<BigInteger> seen = new ArrayList<>();
        boolean broken = false;
        for (GolfStep step : starts) {
            BigInteger seed = replay.game().seedOf(step.recorded()).orElseThrow();
            if (seen.contains(seed)) {
                broken = true;
                findings.suspicion(check, step.recorded().location(), step.recorded().number(),
                        "two rounds of a game have the same seed", "another seed",
                        seed.toString(), "", "The second deal was known when the first was over.");
            }
            seen.add(seed);
        }
        return broken ? Verdict.BROKEN : starts.size() < 2 ? Verdict.NOT_APPLICABLE
                : Verdict.HOLDS;
    }

    private static List<GolfStep> starts(GolfReplay replay) {
        return replay.steps().stream()
                .filter(step -> replay.game().seedOf(step.recorded()).isPresent())
                .toList();
    }
}
