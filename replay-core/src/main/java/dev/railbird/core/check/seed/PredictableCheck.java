package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.replay.HandReplay;

/** SEED-16; see {@code docs/checks/SEED-16.md}. */
public final class PredictableCheck extends SeedCheck {
    /** All seeds of so many bits can be tried on one machine within a day. */
    private static final int SEARCHABLE_BITS = 40;

    public PredictableCheck() {
        super("SEED-16", "deals-cannot-be-searched", "too many seeds to try them all");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        if (seeds.derivation().isEmpty()) {
            return Verdict.notCheckable("the derivation of the deck is unknown");
        }
        int bits = seeds.derivation().get().seeds().bits();
        return bits <= SEARCHABLE_BITS
                ? Verdict.insufficient("all 2^" + bits + " seeds can be tried: railbird deck"
                        + " --search finds the seed from a few cards")
                : Verdict.notCheckable("no search was made");
    }
}
