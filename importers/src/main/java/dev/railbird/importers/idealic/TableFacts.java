package dev.railbird.importers.idealic;

import dev.railbird.core.event.Note;
import dev.railbird.importers.idealic.JsonValue.Items;
import dev.railbird.importers.idealic.JsonValue.Num;
import dev.railbird.importers.idealic.JsonValue.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the engine's {@code next} copies from one hand of a table into the following one: the rules
 * of the table, and for each player who stays the seat and the site's id. Time goes on.
 */
final class TableFacts {
    /** Read from the hand before. */
    static final List<String> FIELDS = List.of("currency", "rakePercentage", "rakeCap",
            "timeLimit", "seatCount", "minBet", "smallBet", "bigBet", "bringIn", "seats",
            "_venueIds", "level");
    /** A tournament raises them with its level. */
    private static final List<String> STAKES = List.of("minBet", "smallBet", "bigBet", "bringIn");
    private static final List<String> SAME = FIELDS.subList(0, FIELDS.indexOf("seats"));
    private static final List<String> OF_PLAYERS = List.of("seats", "_venueIds");
    private static final int STAMP_DIGITS = 13;
    private static final String HINT = "Compare the hand before it at this table.";

    private TableFacts() {
    }

    /** Milliseconds of the last action, zero when none is timed. */
    static BigDecimal lastTime(IdealicRecord record) {
        BigDecimal last = BigDecimal.ZERO;
        if (record.value("actions").orElse(null) instanceof Items actions) {
            for (JsonValue action : actions.items()) {
                last = last.max(action instanceof Text text ? time(text.text())
                        : BigDecimal.ZERO);
            }
        }
        return last;
    }

    private static BigDecimal time(String action) {
        String digits = action.substring(action.lastIndexOf('#') + 1);
        boolean isTime = digits.length() == STAMP_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isTime ? new BigDecimal(digits) : BigDecimal.ZERO;
    }

    /** @param ended when the last action of the hand before was made, zero when unknown */
    static void compare(IdealicRecord before, BigDecimal ended, IdealicRecord record) {
        boolean isNextLevel = !sameText(before.value("level"), record.value("level"));
        for (String name : SAME) {
            if (isNextLevel && STAKES.contains(name)) {
                continue;
            }
            Optional<JsonValue> was = before.value(name);
            Optional<JsonValue> is = record.value(name);
            if (was.isPresent() && is.isPresent() && !isSame(was.get(), is.get())) {
                differs(record, is.get(), name + " is another than in the hand before at this"
                        + " table", was.get());
            }
        }
        for (String name : OF_PLAYERS) {
            players(name, before, record);
        }
        Optional<JsonValue> start = record.value("timestamp");
        if (start.orElse(null) instanceof Num stamp && stamp.number().compareTo(ended) < 0) {
            record.note(Note.Kind.SUSPICION, "LOG-04", "the hand starts before the hand before it"
                    + " at this table was over", "not before " + ended.toPlainString(),
                    stamp.written(), HINT, stamp.line(), stamp.column());
        }
    }

    private static void players(String name, IdealicRecord before, IdealicRecord record) {
        List<JsonValue> names = items(record, "players");
        List<JsonValue> namesBefore = items(before, "players");
        List<JsonValue> values = items(record, name);
        List<JsonValue> valuesBefore = items(before, name);
        if (values.size() != names.size() || valuesBefore.size() != namesBefore.size()) {
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            for (int k = 0; k < namesBefore.size(); k++) {
                if (isSame(names.get(i), namesBefore.get(k))
                        && !isSame(values.get(i), valuesBefore.get(k))) {
                    differs(record, values.get(i), JsonText.of(names.get(i)) + " has another value"
                            + " in " + name + " than in the hand before at this table",
                            valuesBefore.get(k));
                    return;
                }
            }
        }
    }

    private static List<JsonValue> items(IdealicRecord record, String name) {
        return record.value(name).orElse(null) instanceof Items array ? array.items() : List.of();
    }

    private static boolean sameText(Optional<JsonValue> one, Optional<JsonValue> other) {
        return one.map(JsonText::of).equals(other.map(JsonText::of));
    }

    private static boolean isSame(JsonValue one, JsonValue other) {
        if (one instanceof Num a && other instanceof Num b) {
            return a.number().compareTo(b.number()) == 0;
        }
        return JsonText.of(one).equals(JsonText.of(other));
    }

    private static void differs(IdealicRecord record, JsonValue at, String sentence,
            JsonValue expected) {
        record.note(Note.Kind.SUSPICION, "LOG-14", sentence, JsonText.of(expected),
                JsonText.of(at), HINT, at.line(), at.column());
    }
}
