package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfResults;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.RuleProfile;
import java.util.ArrayList;
import java.util.List;

/** RULE-14; final stacks that the log states are the ones that its own events lead to. */
public final class ResultCheck extends NamedCheck {
    public ResultCheck() {
        super("RULE-14", "recorded-results-match",
                "stacks and results that the log states follow from its events");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        StatedFigures figures = new StatedFigures(replay, id(), findings);
        StatedStates states = new StatedStates(replay, id(), findings);
        boolean areStatesWrong = states.areWrong();
        boolean isOver = replay.status() == HandStatus.COMPLETE;
        Verdict stacks = stacks(replay, evidence, findings);
        boolean areFiguresWrong = isOver && figures.areWrong();
        boolean areNoted = notes(replay, findings);
        if (areNoted || areStatesWrong || areFiguresWrong || stacks.kind() == Verdict.Kind.BROKEN) {
            return Verdict.BROKEN;
        }
        boolean hasHeld = figures.held() + states.held() > 0;
        return stacks.kind() == Verdict.Kind.NOT_APPLICABLE && hasHeld ? Verdict.HOLDS : stacks;
    }

    private Verdict stacks(HandReplay replay, Evidence evidence, Findings findings) {
        List<RecordedClaim> stacks = finalStacks(replay);
        if (stacks.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        HandState end = replay.end();
        if (evidence.isDiverged()) {
            return DIVERGED;
        }
        if (!end.unknowable().isEmpty()) {
            return Verdict.notCheckable(end.unknowable());
        }
        long total = 0;
        long worst = 0;
        boolean unknownStack = false;
        for (RecordedClaim recorded : stacks) {
            Claim.FinalStack claim = (Claim.FinalStack) recorded.claim();
            if (end.hasUnknownStack(claim.seat())) {
                unknownStack = true;
                continue;
            }
            long difference = claim.stack().units() - end.stackOf(claim.seat()).units();
            total += difference;
            worst = Math.max(worst, Math.abs(difference));
        }
        if (worst == 0) {
            return unknownStack ? Verdict.notCheckable("a starting stack is unknown")
                    : Verdict.HOLDS;
        }
        return explain(replay, stacks, total, worst, findings);
    }

    private static List<RecordedClaim> finalStacks(HandReplay replay) {
        List<RecordedClaim> claims = replay.hand().claims();
        List<RecordedClaim> stacks = new ArrayList<>(claims.size());
        for (int k = 0; k < claims.size(); k++) {
            if (claims.get(k).claim() instanceof Claim.FinalStack) {
                stacks.add(claims.get(k));
            }
        }
        return stacks;
    }

    private Verdict explain(HandReplay replay, List<RecordedClaim> stacks, long total, long worst,
            Findings findings) {
        ChipScale scale = replay.hand().setup().scale();
        int winners = winners(replay.end());
        long whole = wholeChip(scale);
        RecordedClaim first = firstDifference(replay.end(), stacks);
        // A system of known rules has no room for another odd chip or for rake it does not state.
        boolean isExact = !replay.hand().profile().equals(RuleProfile.STANDARD.name());
        // The platform's protocol tells the stakes and the rake, and not who gets an odd chip.
        boolean isOddChipKnown =
                isExact && !replay.hand().profile().equals(RuleProfile.PLATFORM.name());
        if (!isOddChipKnown && total == 0 && winners > 1 && worst <= winners * whole) {
            findings.notice(id(), first.location(), 0, "a split pot is divided to another chip",
                    stackOf(replay.end(), first, scale), claimed(first, scale),
                    scale.text(worst), "Rooms differ in the smallest chip and who gets the odd"
                            + " one.");
            return Verdict.HOLDS;
        }
        if (!isExact && total < 0 && looksLikeRake(replay.end(), stacks, total)) {
            findings.notice(id(), first.location(), 0, "the winners have less than the pots held:"
                    + " it looks like rake", stackOf(replay.end(), first, scale),
                    claimed(first, scale), scale.text(total),
                    "PHH has no field for rake; compare the room's table of rake.");
            return Verdict.notCheckable("rake is not in the log");
        }
        for (RecordedClaim recorded : stacks) {
            Claim.FinalStack claim = (Claim.FinalStack) recorded.claim();
            long difference = claim.stack().units()
                    - replay.end().stackOf(claim.seat()).units();
            if (difference != 0 && !replay.end().hasUnknownStack(claim.seat())) {
                findings.violation(id(), recorded.location(), 0, claim.seat()
                        + " ends with another stack than the log states",
                        stackOf(replay.end(), recorded, scale), claimed(recorded, scale),
                        scale.text(difference), total == 0 ? "The stated stacks add up: see who"
                                + " won the pots." : "All stated stacks together are "
                                + scale.text(total) + " off: chips appear or vanish.");
            }
        }
        return Verdict.BROKEN;
    }

    /** Only who won from the pots has less than the replay says, and at most a tenth of it. */
    private static boolean looksLikeRake(HandState end, List<RecordedClaim> stacks, long total) {
        long won = 0;
        for (RecordedClaim recorded : stacks) {
            Claim.FinalStack claim = (Claim.FinalStack) recorded.claim();
            long difference = claim.stack().units() - end.stackOf(claim.seat()).units();
            long share = end.wonBy(claim.seat()).units();
            if (difference > 0 || difference < 0 && share == 0) {
                return false;
            }
            won += share;
        }
        return -total * 10 <= won;
    }

    private static long wholeChip(ChipScale scale) {
        long whole = 1;
        for (int k = 0; k < scale.decimals(); k++) {
            whole *= 10;
        }
        return whole;
    }

    private static int winners(HandState end) {
        int winners = 0;
        for (int seat = 1; seat <= end.seatCount(); seat++) {
            winners += end.wonBy(SeatNumber.of(seat)).isZero() ? 0 : 1;
        }
        return winners;
    }

    private static RecordedClaim firstDifference(HandState end, List<RecordedClaim> stacks) {
        for (RecordedClaim recorded : stacks) {
            Claim.FinalStack claim = (Claim.FinalStack) recorded.claim();
            if (!claim.stack().equals(end.stackOf(claim.seat()))) {
                return recorded;
            }
        }
        return stacks.get(0);
    }

    private static String stackOf(HandState end, RecordedClaim claim, ChipScale scale) {
        return scale.text(end.stackOf(((Claim.FinalStack) claim.claim()).seat()));
    }

    private static String claimed(RecordedClaim claim, ChipScale scale) {
        return scale.text(((Claim.FinalStack) claim.claim()).stack());
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfResults.judge(id(), replay, findings);
    }
}
