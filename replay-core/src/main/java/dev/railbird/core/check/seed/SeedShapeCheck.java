package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfSeedFacts;
import dev.railbird.core.event.Claim.SeedReveal;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.SeedSpace;
import dev.railbird.core.fairness.SeedStrength;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;
import java.util.Optional;

/** SEED-14; see {@code docs/checks/SEED-14.md}. */
public final class SeedShapeCheck extends SeedCheck {
    private static final int CONSTANT_FROM = 8;
    private static final int FAIR_BITS = 128;

    public SeedShapeCheck() {
        super("SEED-14", "seeds-are-large", "seeds are long enough and look like chance");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        if (seeds.record().reveals().isEmpty()) {
            return Verdict.notCheckable("the seed is not told");
        }
        int least = Integer.MAX_VALUE;
        for (RecordedClaim claim : seeds.record().reveals()) {
            String seed = ((SeedReveal) claim.claim()).seed();
            if (seed.length() >= CONSTANT_FROM && seed.chars().distinct().count() == 1) {
                return suspected(findings, claim, "the seed is one sign over and over",
                        "a random value", seed, "A seed like this was typed and not drawn.");
            }
            if (isTime(replay, seed)) {
                return suspected(findings, claim, "the seed is the time of the hand",
                        "a random value", seed,
                        "Who knows the time to a second has few seeds to try.");
            }
            least = Math.min(least, SeedStrength.bits(seed));
        }
        int space = seeds.derivation().map(known -> known.seeds().bits())
                .orElse(SeedSpace.UNBOUNDED);
        int bits = Math.min(least, space);
        if (bits < FAIR_BITS) {
            return Verdict.insufficient("the seed has at most " + bits + " bits of "
                    + SeedSpace.WHOLE_DECK_BITS + " that decide between all decks");
        }
        return Verdict.HOLDS;
    }

    private static boolean isTime(HandReplay replay, String seed) {
        Optional<String> played = replay.hand().events().stream().map(RecordedEvent::playedAt)
                .flatMap(Optional::stream).findFirst();
        return played.isPresent() && SeedStrength.isTimeNear(seed, played.get());
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfSeedFacts.size(replay);
    }
}
