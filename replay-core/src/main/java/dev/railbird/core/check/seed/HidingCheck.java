package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim.ClientSeed;
import dev.railbird.core.event.Claim.SeedCommitment;
import dev.railbird.core.event.Claim.SeedReveal;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.CardHashes;
import dev.railbird.core.fairness.CommitmentForm;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.SeedStrength;
import dev.railbird.core.fairness.source.OutsideForm;
import dev.railbird.core.replay.HandReplay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** SEED-17; see {@code docs/checks/SEED-17.md}. */
public final class HidingCheck extends SeedCheck {
    /** So many values can be tried by whoever wants to. */
    private static final int BROKEN_BITS = 64;
    /** So many are tried in a second, whatever a system promises. */
    private static final int KNOWN_BITS = 20;
    private static final int FAIR_BITS = 80;
    /** Each takes thousands of hashes; a table that shares one salt is found by the first. */
    private static final int SALTS_TRIED = 4;

    public HidingCheck() {
        super("SEED-17", "commitments-hide", "a commitment does not give its seed away");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        if (seeds.record().commitments().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seeds.derivation().map(Derivation::isSeededByCommitment).orElse(false)) {
            return Verdict.insufficient("the commitment is the seed: who reads it knows the deck");
        }
        Verdict verdict = Verdict.notCheckable("the seed is not told");
        for (RecordedClaim claim : seeds.record().commitments()) {
            SeedCommitment commitment = (SeedCommitment) claim.claim();
            if (OutsideForm.isNamed(commitment.form())) {
                verdict = Verdict.NOT_APPLICABLE;
                continue;
            }
            Optional<String> card = CardHashes.opening(commitment.value());
            if (card.isPresent()) {
                return broken(findings, claim, "the commitment is the hash of a card and nothing"
                        + " else", "a salt of " + FAIR_BITS + " bits or more with each card",
                        card.get(), "Whoever tries the 52 cards sees the one that is hidden.");
            }
            Optional<String> salted = cardOfToldSalt(seeds, commitment);
            if (salted.isPresent()) {
                return broken(findings, claim, "the commitment is the hash of a card with a salt"
                        + " that the log tells", "a salt that is told with its card and not"
                        + " before", salted.get(),
                        "Whoever tries the 52 cards sees the one that is hidden.");
            }
            for (RecordedClaim told : seeds.record().reveals()) {
                SeedReveal reveal = (SeedReveal) told.claim();
                if (reveal.party().equals(commitment.party())) {
                    verdict = judge(commitment, reveal, claim, isPromisedFair(replay),
                            findings);
                }
                if (verdict.kind() == Verdict.Kind.BROKEN) {
                    return verdict;
                }
            }
        }
        return verdict;
    }

    /** With each salt and each player's seed; not when a told seed opens the commitment. */
    private static Optional<String> cardOfToldSalt(SeedCase seeds, SeedCommitment commitment) {
        List<String> known = Stream.concat(seeds.record().salts().stream(),
                seeds.record().clients().stream()
                        .map(client -> ((ClientSeed) client.claim()).seed()))
                .distinct().limit(SALTS_TRIED).toList();
        if (known.isEmpty() || seeds.record().reveals().stream()
                .map(told -> (SeedReveal) told.claim())
                .anyMatch(reveal -> reveal.party().equals(commitment.party())
                        && (CardHashes.isCard(reveal.seed())
                                || isOpenedBy(reveal, commitment)))) {
            return Optional.empty();
        }
        return known.stream()
                .flatMap(salt -> CardHashes.opening(commitment.value(), salt).stream())
                .findFirst();
    }

    private static boolean isOpenedBy(SeedReveal reveal, SeedCommitment commitment) {
        return !CommitmentForm.opening(commitment.value(), reveal.seed(), reveal.salt())
                .isEmpty();
    }

    private static int bits(SeedReveal reveal) {
        return SeedStrength.bits(reveal.seed()) + SeedStrength.bits(reveal.salt());
    }

    /** True when this check tells that the seed is short, so that nobody else need. */
    static boolean isTold(SeedCase seeds, SeedReveal reveal) {
        return bits(reveal) <= BROKEN_BITS && seeds.record().commitments().stream()
                .anyMatch(claim -> ((SeedCommitment) claim.claim()).party()
                        .equals(reveal.party()));
    }

    private Verdict judge(SeedCommitment commitment, SeedReveal reveal, RecordedClaim claim,
            boolean isFair, Findings findings) {
        if (commitment.value().equals(reveal.seed())) {
            return suspected(findings, claim, "the commitment is the seed itself",
                    "a hash of the seed", commitment.value(),
                    "Whoever reads the commitment knows the deck.");
        }
        int bits = bits(reveal);
        String sentence = "the commitment can be opened by trying all seeds";
        String expected = "a seed and salt of " + FAIR_BITS + " bits or more";
        String found = "at most " + bits + " bits";
        if (bits <= BROKEN_BITS && isFair) {
            return broken(findings, claim, sentence, expected, found,
                    "The hash of a small number, unsalted, is the number.");
        }
        if (bits <= KNOWN_BITS) {
            return suspected(findings, claim, sentence, expected, found,
                    "A player with one computer knows the deck in a second.");
        }
        return bits < FAIR_BITS
                ? Verdict.insufficient("seed and salt have at most " + bits + " bits")
                : Verdict.HOLDS;
    }
}
