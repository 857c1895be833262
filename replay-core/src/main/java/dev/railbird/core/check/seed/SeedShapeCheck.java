package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfSeedFacts;
import dev.railbird.core.event.Claim.SeedReveal;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.SeedSpace;
import dev.railbird.core.fairness.SeedStrength;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;
import java.util.Optional;
import java.util.OptionalLong;

/** SEED-14; see {@code docs/checks/SEED-14.md}. */
public final class SeedShapeCheck extends SeedCheck {
    private static final int LEAST_BITS = 128;
    private static final String TIME = "the seed is the time of the hand";

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
            boolean isTime = isTime(replay, seed);
            int bits = SeedStrength.bits(seed);
            if (bits < LEAST_BITS && isPromisedFair(replay)) {
                return tooShort(seeds, claim, isTime ? TIME
                        : "the seed is shorter than 16 bytes", bits, findings);
            }
            if (isTime) {
                return suspected(findings, claim, TIME, "a random value", seed,
                        "Who knows the time to a second has few seeds to try.");
            }
            Optional<String> shape = SeedStrength.shape(seed);
            if (shape.isPresent()) {
                return suspected(findings, claim, shape.get(), "a random value", seed,
                        "A seed like this was typed and not drawn.");
            }
            least = Math.min(least, bits);
        }
        int space = seeds.derivation().map(known -> known.seeds().bits())
                .orElse(SeedSpace.UNBOUNDED);
        int bits = Math.min(least, space);
        if (bits < SeedSpace.WHOLE_DECK_BITS) {
            return Verdict.insufficient("the seed has at most " + bits + " bits of "
                    + SeedSpace.WHOLE_DECK_BITS + " that decide between all decks");
        }
        return Verdict.HOLDS;
    }

    /** A short seed that opens its commitment is what SEED-17 tells of first. */
    private Verdict tooShort(SeedCase seeds, RecordedClaim claim, String sentence, int bits,
            Findings findings) {
        String expected = LEAST_BITS + " bits or more";
        String found = "at most " + bits + " bits";
        String hint = "Who tries them all knows every deck; 29 bytes can reach each of them.";
        if (HidingCheck.isTold(seeds, (SeedReveal) claim.claim())) {
            findings.consequence(id(), claim.location(), claim.afterEvent(), sentence, expected,
                    found, "", hint);
        } else {
            findings.violation(id(), claim.location(), claim.afterEvent(), sentence, expected,
                    found, "", hint);
        }
        return Verdict.BROKEN;
    }

    private static boolean isTime(HandReplay replay, String seed) {
        OptionalLong dealt = SeedStrength.dealtAt(replay.hand());
        return dealt.isPresent() && SeedStrength.isTimeNear(seed, dealt.getAsLong());
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfSeedFacts.size(replay);
    }
}
