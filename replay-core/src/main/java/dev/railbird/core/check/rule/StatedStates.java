package dev.railbird.core.check.rule;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Findings;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.StreetPlan;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Step;
import java.util.Optional;

/**
 * What a log states while the hand runs (stacks, streets, how it ended), held against the state at
 * that moment. After the first refused event nothing is compared any more.
 */
final class StatedStates {
    private final HandReplay replay;
    private final CheckId check;
    private final Findings findings;
    private int held;
    private int at;

    StatedStates(HandReplay replay, CheckId check, Findings findings) {
        this.replay = replay;
        this.check = check;
        this.findings = findings;
    }

    /** How many statements there were to compare. */
    int held() {
        return held;
    }

    /** True when one of them is wrong; the first wrong one of a seat is told. */
    boolean areWrong() {
        boolean wrong = false;
        long told = 0;
        for (RecordedClaim recorded : replay.hand().claims()) {
            Claim claim = recorded.claim();
            if (claim instanceof Claim.StackAfter stack
                    && (told >> stack.seat().index() & 1) == 0 && isStackWrong(recorded, stack)) {
                told |= 1L << stack.seat().index();
                wrong = true;
            } else if (claim instanceof Claim.StreetName street) {
                wrong |= isStreetWrong(recorded, street.street());
            } else if (claim instanceof Claim.Ending ending) {
                wrong |= isEndingWrong(recorded, ending.words());
            }
        }
        return wrong;
    }

    private boolean isStackWrong(RecordedClaim recorded, Claim.StackAfter claim) {
        Optional<HandState> state = after(recorded.afterEvent());
        if (state.isEmpty() || claim.seat().index() >= state.get().seatCount()
                || state.get().hasUnknownStack(claim.seat())) {
            return false;
        }
        held++;
        Chips stack = state.get().stackOf(claim.seat());
        if (stack.equals(claim.stack())) {
            return false;
        }
        var scale = replay.hand().setup().scale();
        findings.violation(check, recorded.location(), recorded.afterEvent(), claim.seat()
                + " has another stack after this event than the log states", scale.text(stack),
                scale.text(claim.stack()), scale.text(claim.stack().deltaFrom(stack)),
                "Compare the amount of the event with the stack before it.");
        return true;
    }

    private boolean isStreetWrong(RecordedClaim recorded, String street) {
        Optional<HandState> state = after(recorded.afterEvent());
        Optional<String> dealt = state.flatMap(this::dealtStreet);
        if (dealt.isEmpty()) {
            return false;
        }
        held++;
        if (dealt.get().equals(street)) {
            return false;
        }
        findings.violation(check, recorded.location(), recorded.afterEvent(),
                "the log names another street than the one that is dealt", dealt.get(), street, "",
                "A street is missing or out of place.");
        return true;
    }

    /** The street that the board belongs to, which may be over at once; empty without a board. */
    private Optional<String> dealtStreet(HandState state) {
        int cards = state.board().size();
        for (StreetPlan street : replay.hand().setup().variant().streets()) {
            cards -= street.boardCards();
            if (cards == 0 && street.boardCards() > 0) {
                return Optional.of(street.name());
            }
        }
        return Optional.empty();
    }

    private boolean isEndingWrong(RecordedClaim recorded, String words) {
        boolean isKnown = words.equals("fold") || words.equals("showdown");
        if (!isKnown || replay.status() == HandStatus.DIVERGED) {
            return false;
        }
        held++;
        HandState end = replay.end();
        String found = replay.status() == HandStatus.PARTIAL ? "a hand that goes on"
                : end.liveSeats().size() == 1 ? "fold" : "showdown";
        if (found.equals(words)) {
            return false;
        }
        findings.violation(check, recorded.location(), recorded.afterEvent(),
                "the hand ends otherwise than the log states", found, words, "",
                end.seatToAct().map(SeatNumber::toString).map(seat -> seat + " has to act.")
                        .orElse("Count the players who have not folded."));
        return true;
    }

    /** The state right after a recorded event, before what follows from it; in log order. */
    private Optional<HandState> after(long event) {
        for (; at < replay.steps().size(); at++) {
            Step step = replay.steps().get(at);
            if (step instanceof Step.Refused) {
                return Optional.empty();
            }
            boolean isIt = step.recorded().number() == event
                    && step.recorded().provenance() != Provenance.DERIVED;
            if (isIt) {
                return Optional.of(step.state());
            }
            if (step.recorded().number() > event) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
