package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim.SeedReveal;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.replay.HandReplay;

/** SEED-16; see {@code docs/checks/SEED-16.md}. */
public final class PredictableCheck extends SeedCheck {
    /** Seeds of so many bits cannot be tried by anybody. */
    private static final int SEARCHED_NEVER = 80;
    private static final int FIRST = 1_024;
    private static final String SMALL = "the seed is among the first that anybody tries";
    /** Seeds of so many bits are tried in minutes to hours by one computer. */
    private static final int SEARCHED_SOON = 32;

    public PredictableCheck() {
        super("SEED-16", "deals-cannot-be-searched", "too many seeds to try them all");
    }

    private static boolean isAmongTheFirst(String seed) {
        return !seed.isEmpty() && seed.length() <= 4
                && seed.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(seed) < FIRST;
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        if (seeds.derivation().isEmpty()) {
            return Verdict.notCheckable("the derivation of the deck is unknown");
        }
        for (RecordedClaim claim : seeds.record().reveals()) {
            String seed = ((SeedReveal) claim.claim()).seed();
            if (isAmongTheFirst(seed)) {
                if (!claim.location().source().equals(replay.hand().location().source())) {
                    // Told once for the whole game, and suspected once where it is told.
                    findings.notice(id(), claim.location(), claim.afterEvent(), "the seed of the"
                            + " game is among the first that anybody tries", "at least " + FIRST,
                            seed, "", "Every deck of the game follows from it.");
                    return Verdict.BROKEN;
                }
                if (isPromisedFair(replay)) {
                    // Shorter than SEED-14 allows: that tells of it.
                    findings.consequence(id(), claim.location(), claim.afterEvent(), SMALL,
                            "at least " + FIRST, seed, "", "");
                    return Verdict.BROKEN;
                }
                return suspected(findings, claim, SMALL, "at least " + FIRST, seed,
                        "railbird seed search finds it from a few cards.");
            }
        }
        int bits = seeds.derivation().get().seeds().bits();
        if (bits <= SEARCHED_SOON && isPromisedFair(replay)) {
            return suspected(findings, seeds.record().sources().get(0),
                    "the derivation tells so few seeds apart that all can be tried",
                    SEARCHED_NEVER + " bits or more", bits + " bits",
                    "railbird seed search finds the seed from the cards of one player.");
        }
        return bits >= SEARCHED_NEVER ? Verdict.HOLDS
                : Verdict.insufficient("all 2^" + bits + " seeds can be tried or nearly so");
    }
}
