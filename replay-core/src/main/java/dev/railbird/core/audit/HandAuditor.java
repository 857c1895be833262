package dev.railbird.core.audit;

import dev.railbird.core.check.Check;
import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.FairReplay;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.digest.HandDigest;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Replays and judges hands, one after the other; each thread has an auditor of its own. A hand is
 * held against the rules of its own system first; where those are not fair, it is played again by
 * fair rules, and what they cost is found.
 */
public final class HandAuditor {
    private final Optional<RuleProfile> override;
    private final Derivations derivations;
    private final CheckChoice choice;
    private final HandDigest digest = new HandDigest();
    private final Check[] checks = Checks.all().toArray(new Check[0]);
    private final Verdict[] unasked = new Verdict[checks.length];
    /** Places of the checks that a hand is asked. */
    private final int[] asked;
    /** The same for a hand whose log says nothing that only those checks read. */
    private final int[] askedOfPlain;
    private final int derivedDeal = indexOf(checks, "SEED-08");

    /** @param override the profile for all hands, instead of the one that each hand names */
    public HandAuditor(Optional<RuleProfile> override) {
        this(override, Derivations.STANDARD, CheckChoice.ALL);
    }

    /**
     * With other derivations than Railbird's own, or fewer checks.
     *
     * @param override the profile for all hands, instead of the one that each hand names
     */
    public HandAuditor(Optional<RuleProfile> override, Derivations derivations,
            CheckChoice choice) {
        this.override = override;
        this.derivations = derivations;
        this.choice = choice;
        for (int k = 0; k < checks.length; k++) {
            unasked[k] = choice.asks(k) ? Verdict.NOT_APPLICABLE : CheckChoice.NOT_ASKED;
        }
        asked = IntStream.range(0, checks.length).filter(choice::asks).toArray();
        askedOfPlain = Arrays.stream(asked).filter(k -> !checks[k].needsClaims()).toArray();
    }

    public HandAudit audit(PokerHand hand) {
        HandReplay replay = Replayer.replay(hand, profile(hand));
        SeedCase seeds = choice.asksForSeeds() ? SeedCase.of(hand, derivations)
                : SeedCase.NOTHING;
        Evidence evidence = Evidence.of(replay, seeds);
        Findings findings = new Findings(hand.id());
        boolean isPlain = hand.notes().isEmpty() && seeds.record().isNothing()
                && evidence.records().isEmpty();
        Verdict[] verdicts = unasked.clone();
        for (int k : isPlain ? askedOfPlain : asked) {
            verdicts[k] = checks[k].judge(replay, evidence, findings);
        }
        return new HandAudit(replay, evidence.fair().map(FairReplay::paidFairly),
                Arrays.asList(verdicts), findings.list(), level(replay, verdicts),
                digest.of(replay), seeds);
    }

    /** A deck that was derived from its seed and agrees with every known card is wholly known. */
    private InformationLevel level(HandReplay replay, Verdict[] verdicts) {
        if (derivedDeal >= 0 && verdicts[derivedDeal].kind() == Verdict.Kind.HOLDS) {
            return InformationLevel.V0;
        }
        List<RecordedClaim> claims = replay.hand().claims();
        for (int k = 0; k < claims.size(); k++) {
            if (claims.get(k).claim() instanceof Claim.ViewOf) {
                return InformationLevel.V2;
            }
        }
        return InformationLevel.of(replay);
    }

    private static int indexOf(Check[] checks, String id) {
        for (int k = 0; k < checks.length; k++) {
            if (checks[k].id().text().equals(id)) {
                return k;
            }
        }
        return -1;
    }

    private RuleProfile profile(PokerHand hand) {
        if (override.isPresent()) {
            return override.get();
        }
        return hand.profile().equals(RuleProfile.STANDARD.name()) ? RuleProfile.STANDARD
                : RuleProfile.named(hand.profile()).orElse(RuleProfile.STANDARD);
    }
}
