package dev.railbird.reports.store;

import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import java.util.Arrays;
import java.util.List;

/** A row a step, and again what was dealt to the board, shown, and paid. */
final class ActionRows {
    private final Rows actions;
    private final Rows boards;
    private final Rows showdowns;
    private final Rows pots;
    private final StepWords words = new StepWords();

    ActionRows(Tables tables) {
        actions = tables.rows("actions");
        boards = tables.rows("boards");
        showdowns = tables.rows("showdowns");
        pots = tables.rows("pots");
    }

    /** On which street each seat folded; -1 for who did not. */
    int[] add(long key, HandReplay replay, String[] categories) {
        int[] folded = new int[replay.end().seatCount()];
        Arrays.fill(folded, -1);
        List<Step> steps = replay.steps();
        HandState before = replay.start();
        for (int k = 0; k < steps.size(); k++) {
            Step step = steps.get(k);
            step(key, k + 1, before, step);
            if (step instanceof Step.Accepted accepted) {
                again(key, k + 1, before, accepted, categories);
                if (accepted.settled() instanceof PokerEvent.Folded fold) {
                    folded[fold.seat().index()] = before.streetIndex();
                }
            }
            before = step.state();
        }
        return folded;
    }

    private void step(long key, int number, HandState before, Step step) {
        RecordedEvent recorded = step.recorded();
        HandState after = step.state();
        boolean isAccepted = step instanceof Step.Accepted;
        PokerEvent event = step instanceof Step.Accepted accepted ? accepted.settled()
                : recorded.event();
        words.of(event, !before.betToMatch().isZero());
        boolean hasSeat = words.seat > 0 && words.seat <= after.seatCount();
        actions.begin().big(key).number(number).big(recorded.number())
                .wholeText(word(recorded.provenance())).flag(isAccepted)
                .number(before.streetIndex());
        if (words.seat > 0) {
            actions.number(words.seat);
        } else {
            actions.nothing();
        }
        actions.wholeText(words.kind).text(words.cards);
        if (hasSeat) {
            money(before, after, SeatNumber.of(words.seat));
        } else {
            actions.big(after.rake().units() - before.rake().units()).nothing().nothing();
        }
        actions.big(after.potTotal().units()).flag(hasSeat && isLast(before, after));
        if (words.pot < 0) {
            actions.nothing();
        } else {
            actions.number(words.pot);
        }
        actions.text(step instanceof Step.Refused refused ? refused.refusal().sentence()
                : words.words).place(recorded.location())
                .text(recorded.playedAt().orElse("")).end();
    }

    private void money(HandState before, HandState after, SeatNumber seat) {
        actions.big(before.stackOf(seat).units() - after.stackOf(seat).units())
                .big(after.streetBetOf(seat).units());
        if (after.hasUnknownStack(seat)) {
            actions.nothing();
        } else {
            actions.big(after.stackOf(seat).units());
        }
    }

    private boolean isLast(HandState before, HandState after) {
        SeatNumber seat = SeatNumber.of(words.seat);
        return after.stackOf(seat).isZero() && !before.stackOf(seat).isZero();
    }

    private void again(long key, int number, HandState before, Step.Accepted step,
            String[] categories) {
        String provenance = word(step.recorded().provenance());
        PokerEvent event = step.settled();
        if (event instanceof PokerEvent.BoardDealt board) {
            boards.begin().big(key).number(number).number(before.streetIndex())
                    .wholeText(StepWords.text(board.cards())).wholeText(provenance).end();
        } else if (event instanceof PokerEvent.PotAwarded award) {
            pots.begin().big(key).number(number).number(award.pot())
                    .number(award.seat().value()).big(award.amount().units())
                    .wholeText(provenance).end();
        } else if (event instanceof PokerEvent.HandShown
                || event instanceof PokerEvent.HandMucked) {
            showdowns.begin().big(key).number(number).number(words.seat)
                    .wholeText(words.kind.equals("show") ? "shown" : "mucked")
                    .text(words.cards).text(categories[words.seat - 1])
                    .wholeText(provenance).end();
        }
    }

    private static String word(Provenance provenance) {
        return switch (provenance) {
            case RECORDED -> "recorded";
            case DERIVED -> "derived";
            case INFERRED -> "inferred";
        };
    }
}
