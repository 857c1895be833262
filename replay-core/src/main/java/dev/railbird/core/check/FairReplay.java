package dev.railbird.core.check;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.HouseRule;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.core.replay.Step;
import java.util.List;
import java.util.Optional;

/**
 * A hand of a system with rules of its own, played again by fair ones: once with what is paid made
 * fair, once with who may bet what. The system's own replay says whether its log is true to its
 * rules, this one says what its rules cost.
 */
public final class FairReplay {
    private final HandReplay asBuilt;
    private final HandReplay byItsRules;
    private final HandReplay paidFairly;
    private final List<HouseRule> rules;
    private final Optional<Step.Refused> refusedBet;
    private final Optional<Step.Refused> refusedPay;

    private FairReplay(HandReplay asBuilt, List<HouseRule> rules) {
        this.asBuilt = asBuilt;
        byItsRules = !asBuilt.profile().has(RuleProfile.Habit.PAYS_AS_LOGGED) ? asBuilt
                : Replayer.replay(asBuilt.hand(), asBuilt.profile().payingByRule());
        paidFairly = rules.isEmpty() ? asBuilt
                : Replayer.replay(asBuilt.hand(), HouseRule.fair(asBuilt.profile()));
        this.rules = rules.stream().filter(this::matters).toList();
        refusedPay = firstRefusal(paidFairly);
        refusedBet = asBuilt.profile().betsFairly() ? Optional.empty() : firstRefusal(
                Replayer.replay(asBuilt.hand(), asBuilt.profile().bettingFairly()));
    }

    /** Empty when the profile has no rule that is not fair. */
    public static Optional<FairReplay> of(HandReplay replay) {
        RuleProfile profile = replay.profile();
        List<HouseRule> rules = HouseRule.of(profile);
        boolean isFair = rules.isEmpty() && profile.betsFairly();
        return isFair || replay.status() == HandStatus.DIVERGED ? Optional.empty()
                : Optional.of(new FairReplay(replay, rules));
    }

    /** The hand as the system's rules would have it paid, where its log pays as it likes. */
    public HandReplay byItsRules() {
        return byItsRules;
    }

    /** The hand with everything paid fairly; the same as the system's when its rules are fair. */
    public HandReplay paidFairly() {
        return paidFairly;
    }

    private boolean matters(HouseRule rule) {
        return paidFairly.status() == HandStatus.COMPLETE && differs(byItsRules.end(),
                Replayer.replay(asBuilt.hand(), rule.without()).end());
    }

    private static boolean differs(HandState one, HandState other) {
        for (int seat = 1; seat <= one.seatCount(); seat++) {
            if (!one.stackOf(SeatNumber.of(seat)).equals(other.stackOf(SeatNumber.of(seat)))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Step.Refused> firstRefusal(HandReplay replay) {
        for (Step step : replay.steps()) {
            if (step instanceof Step.Refused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    /** Reports the rules of the system that break this check's promise; true when one does. */
    boolean report(CheckId check, Findings findings) {
        refusedBet.filter(step -> step.refusal().rule().equals(check.text()))
                .ifPresent(step -> findings.notice(check, step.recorded().location(),
                        step.recorded().number(), asBuilt.profile().name()
                                + " accepts what fair rules do not: " + step.refusal().sentence(),
                        step.refusal().expected(), step.refusal().found(), "",
                        step.refusal().hint()));
        boolean broken = refusedPay.isPresent()
                && refusedPay.get().refusal().rule().equals(check.text());
        if (broken) {
            Step.Refused step = refusedPay.get();
            findings.violation(check, step.recorded().location(), step.recorded().number(),
                    "by fair rules " + step.refusal().sentence(), step.refusal().expected(),
                    step.refusal().found(), step.refusal().difference(), step.refusal().hint());
        }
        for (HouseRule rule : rules) {
            if (rule.check().equals(check.text())) {
                broken = true;
                report(check, rule, findings);
            }
        }
        return broken;
    }

    private void report(CheckId check, HouseRule rule, Findings findings) {
        HandState built = byItsRules.end();
        HandState fair = paidFairly.end();
        SeatNumber worst = SeatNumber.of(1);
        long loss = Long.MIN_VALUE;
        for (int seat = 1; seat <= built.seatCount(); seat++) {
            SeatNumber number = SeatNumber.of(seat);
            long less = fair.stackOf(number).units() - built.stackOf(number).units();
            if (less > loss) {
                worst = number;
                loss = less;
            }
        }
        ChipScale scale = asBuilt.hand().setup().scale();
        findings.violation(check, locationOf(worst), 0, asBuilt.profile().name() + " pays " + worst
                + " less than fair rules do: " + rule.sentence(), scale.text(fair.stackOf(worst)),
                scale.text(built.stackOf(worst)), scale.text(-loss),
                "The log agrees with the system's own rules; the rules are at fault. Replay with"
                        + " --profile standard to compare.");
    }

    private SourceLocation locationOf(SeatNumber seat) {
        for (RecordedClaim recorded : asBuilt.hand().claims()) {
            if (recorded.claim() instanceof Claim.FinalStack stack && stack.seat().equals(seat)) {
                return recorded.location();
            }
        }
        return asBuilt.hand().location();
    }
}
