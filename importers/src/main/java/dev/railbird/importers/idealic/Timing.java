package dev.railbird.importers.idealic;

import dev.railbird.core.event.Note;
import dev.railbird.importers.idealic.IdealicAction.Verb;
import dev.railbird.importers.idealic.JsonValue.Num;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Times of a hand against its own start and its limit for a decision. */
final class Timing {
    private static final BigDecimal SECOND = BigDecimal.valueOf(1000);
    private final IdealicRecord record;
    private final HandFields fields;

    Timing(IdealicRecord record, HandFields fields) {
        this.record = record;
        this.fields = fields;
    }

    void check(List<IdealicAction> actions) {
        Optional<BigDecimal> limit = fields.number("timeLimit").map(Num::number)
                .filter(seconds -> seconds.signum() > 0).map(SECOND::multiply);
        Optional<BigDecimal> start = fields.number("timestamp").map(Num::number);
        Optional<BigDecimal> before = Optional.empty();
        for (IdealicAction action : actions) {
            Optional<BigDecimal> time = action.stamp().map(BigDecimal::new);
            if (time.isEmpty()) {
                continue;
            }
            if (before.isEmpty() && start.isPresent() && time.get().compareTo(start.get()) < 0) {
                note(action, "an action before the hand begins", "not before "
                        + start.get().toPlainString(), action.stamp().get());
            }
            boolean isDecision = action.verb() == Verb.FOLD || action.verb() == Verb.RAISE
                    || action.verb() == Verb.CHECK_OR_CALL;
            if (isDecision && before.isPresent() && limit.isPresent()
                    && time.get().subtract(before.get()).compareTo(limit.get()) > 0) {
                note(action, "p" + action.seat() + " decides after its time was over",
                        "within " + limit.get().toPlainString() + " ms",
                        time.get().subtract(before.get()).toPlainString() + " ms");
            }
            before = time;
        }
        repeated(actions);
    }

    /** A player cannot send the same words twice in one millisecond. */
    private void repeated(List<IdealicAction> actions) {
        for (int k = 1; k < actions.size(); k++) {
            IdealicAction action = actions.get(k);
            IdealicAction before = actions.get(k - 1);
            if (action.verb() == Verb.MESSAGE && action.stamp().isPresent()
                    && before.verb() == Verb.MESSAGE && before.seat() == action.seat()
                    && before.text().equals(action.text())
                    && before.stamp().equals(action.stamp())) {
                record.note(Note.Kind.SUSPICION, "LOG-01", "a message stands twice", "each once",
                        "p" + action.seat() + " m " + action.text(),
                        "A line was copied.", action.line(), action.column());
            }
        }
    }

    private void note(IdealicAction action, String sentence, String expected, String found) {
        record.note(Note.Kind.SUSPICION, "LOG-04", sentence, expected, found,
                "Compare timestamp and timeLimit of the hand.", action.line(), action.column());
    }
}
