package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim.SeedCommitment;
import dev.railbird.core.event.Claim.SeedReveal;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.CommitmentForm;
import dev.railbird.core.fairness.DealComparison;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.generator.Digests;
import dev.railbird.core.fairness.source.OutsideForm;
import dev.railbird.core.replay.HandReplay;
import java.util.List;
import java.util.Optional;

/** SEED-04; see {@code docs/checks/SEED-04.md}. */
public final class OpeningCheck extends SeedCheck {
    /** In front of a form: the commitment is the seed of the hand before. */
    static final String CHAIN = "chain:";

    public OpeningCheck() {
        super("SEED-04", "reveals-open-commitments", "each told seed opens its commitment");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        if (seeds.derivation().map(Derivation::isSeededByCommitment).orElse(false)) {
            return verdict;
        }
        for (RecordedClaim claim : seeds.record().commitments()) {
            SeedCommitment commitment = (SeedCommitment) claim.claim();
            if (OutsideForm.isNamed(commitment.form())) {
                continue;
            }
            Optional<RecordedClaim> reveal = revealOf(seeds, commitment.party());
            if (reveal.isEmpty()) {
                verdict = verdict == Verdict.NOT_APPLICABLE
                        ? Verdict.notCheckable("the seed is not told") : verdict;
                continue;
            }
            RecordedClaim guilty = isDealtFrom(replay, seeds) ? claim : reveal.get();
            Verdict one = open(commitment, guilty, (SeedReveal) reveal.get().claim(), findings);
            if (one.kind() != Verdict.Kind.HOLDS) {
                return one;
            }
            verdict = one;
        }
        return verdict;
    }

    private static Optional<RecordedClaim> revealOf(SeedCase seeds, String party) {
        return seeds.record().reveals().stream()
                .filter(claim -> ((SeedReveal) claim.claim()).party().equals(party))
                .reduce((earlier, later) -> later);
    }

    /** The told seed gives the dealt cards: then it is the commitment that was changed. */
    private static boolean isDealtFrom(HandReplay replay, SeedCase seeds) {
        if (seeds.deck().isEmpty() || seeds.plan().isEmpty()) {
            return false;
        }
        DealComparison dealt = DealComparison.of(replay.hand(), seeds.plan().get(),
                seeds.deck().get().cards());
        return dealt.compared() > 0 && dealt.differences().isEmpty();
    }

    private Verdict open(SeedCommitment commitment, RecordedClaim guilty, SeedReveal reveal,
            Findings findings) {
        if (!commitment.form().isEmpty()) {
            Optional<CommitmentForm> form = CommitmentForm.named(
                    commitment.form().startsWith(CHAIN)
                            ? commitment.form().substring(CHAIN.length()) : commitment.form());
            if (form.isEmpty()) {
                return Verdict.notCheckable("the form of the commitment is unknown");
            }
            return form.get().opens(commitment.value(), reveal.seed(), reveal.salt())
                    ? Verdict.HOLDS : broken(findings, guilty,
                            "the told seed does not open the commitment (" + commitment.form()
                                    + ")", commitment.value(),
                            form.get().commitment(reveal.seed(), reveal.salt())
                                    .orElse("no hex digits"),
                            "The seed, the salt or the commitment was changed.");
        }
        List<CommitmentForm> forms = CommitmentForm.opening(commitment.value(), reveal.seed(),
                reveal.salt());
        if (forms.size() == 1) {
            return Verdict.HOLDS;
        }
        if (!isDigest(commitment.value())) {
            return Verdict.notCheckable("the commitment is no hash of a known form");
        }
        return broken(findings, guilty, "the told seed opens the commitment in no known form",
                commitment.value(), CommitmentForm.all().size() + " forms tried",
                "The seed, the salt or the commitment was changed; or the form is not on the"
                        + " list of docs/reference/derivations.md.");
    }

    private static boolean isDigest(String value) {
        return (value.length() == 64 || value.length() == 128)
                && Digests.bytes(value).isPresent();
    }
}
