package dev.railbird.core.check.rule;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Findings;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;

/** What a log states of a hand's winnings and total, held against what its events lead to. */
final class StatedFigures {
    private final HandReplay replay;
    private final HandState end;
    private final ChipScale scale;
    private final CheckId check;
    private final Findings findings;
    private int held;

    StatedFigures(HandReplay replay, CheckId check, Findings findings) {
        this.replay = replay;
        this.check = check;
        this.findings = findings;
        end = replay.end();
        scale = replay.hand().setup().scale();
    }

    /** How many figures there were to compare. */
    int held() {
        return held;
    }

    /** True when one of them is wrong; each that is becomes a finding. */
    boolean areWrong() {
        boolean wrong = false;
        for (RecordedClaim recorded : replay.hand().claims()) {
            Claim claim = recorded.claim();
            if (claim instanceof Claim.TotalPot total) {
                wrong |= differs(recorded, "the hand", "another total was bet than the log states",
                        switch (total.basis()) {
                            case ALL_BETS -> put() + returned();
                            case CALLED_WITH_DEAD -> put() + end.deadMoney().units();
                        }, total.amount().units());
            } else if (claim instanceof Claim.NetResult result && end.unknowable().isEmpty()) {
                wrong |= differs(recorded, result.seat().toString(),
                        result.seat() + " wins or loses another amount than the log states",
                        end.netUnitsOf(result.seat()), result.net().units());
            } else if (claim instanceof Claim.Winnings won && end.unknowable().isEmpty()
                    && won.basis() != Claim.WinningsBasis.UNSPECIFIED) {
                boolean withReturn =
                        won.basis() == Claim.WinningsBasis.COLLECTED_WITH_RETURN;
                wrong |= differs(recorded, won.seat().toString(),
                        won.seat() + " collects another amount than the log states",
                        end.wonBy(won.seat()).units()
                                + (withReturn ? returnedTo(won.seat()) : 0), won.amount().units());
            }
        }
        return wrong;
    }

    private boolean differs(RecordedClaim recorded, String who, String sentence, long expected,
            long found) {
        held++;
        if (expected == found) {
            return false;
        }
        findings.violation(check, recorded.location(), 0, sentence, scale.text(expected),
                scale.text(found), scale.text(found - expected),
                "Compare the pots of " + who + " with the stated stacks.");
        return true;
    }

    private long put() {
        long put = 0;
        for (int seat = 1; seat <= end.seatCount(); seat++) {
            put += end.contestedBy(SeatNumber.of(seat)).units();
        }
        return put;
    }

    private long returned() {
        long returned = 0;
        for (int seat = 1; seat <= end.seatCount(); seat++) {
            returned += returnedTo(SeatNumber.of(seat));
        }
        return returned;
    }

    private long returnedTo(SeatNumber seat) {
        long returned = 0;
        for (Step step : replay.steps()) {
            if (step instanceof Step.Accepted accepted
                    && accepted.settled() instanceof PokerEvent.UncalledBetReturned back
                    && back.seat().equals(seat)) {
                returned += back.amount().units();
            }
        }
        return returned;
    }
}
