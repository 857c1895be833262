package dev.railbird.importers.idealic;

import dev.railbird.core.event.Note;
import dev.railbird.importers.idealic.JsonValue.Items;
import dev.railbird.importers.idealic.JsonValue.Num;
import dev.railbird.importers.idealic.JsonValue.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a hand follows from the one before it at its table, as the engine's {@code next} makes
 * it. Only finished hands that are nobody's view are links; of a limited number of tables the few
 * fields that matter are remembered, and nothing of a hand that is much longer than hands are.
 */
final class SessionLinks {
    private static final int TABLES_MAX = 512;
    private static final int CHARS_MAX = 16_384;
    private static final List<String> KEPT = Stream.concat(TableFacts.FIELDS.stream(),
            Stream.of("hand", "players", "finishingStacks", "blindsOrStraddles", "_inactive"))
            .toList();
    private static final String HINT = "Compare the hand before it at this table.";
    private final Map<String, Last> last = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Last> eldest) {
            return size() > TABLES_MAX;
        }
    };

    /** @param ended when its last action was made */
    private record Last(IdealicRecord record, BigDecimal ended) {
    }

    /** @param stack what the hand before left to the player with this index in the new one */
    record Carried(int index, BigDecimal stack) {
    }

    /** @param size characters of the record */
    void follow(IdealicRecord record, int size) {
        Optional<BigDecimal> number = number(record, "hand");
        if (number.isEmpty() || size > CHARS_MAX || record.value("author").isPresent()
                || !(record.value("table").orElse(null) instanceof Text table)) {
            return;
        }
        String venue = record.value("venue").map(JsonText::of).orElse("");
        Last before = last.get(venue + " " + table.text());
        if (before != null && before.record().value("finishingStacks").isPresent()) {
            link(before, record, number.get());
        }
        last.put(venue + " " + table.text(), new Last(new IdealicRecord("", 0,
                new JsonValue.Fields(record.fields.members().stream()
                        .filter(member -> KEPT.contains(member.name())).toList(), 0, 0)),
                TableFacts.lastTime(record)));
    }

    private static void link(Last last, IdealicRecord record, BigDecimal number) {
        IdealicRecord before = last.record();
        BigDecimal follows = number(before, "hand").orElse(number).add(BigDecimal.ONE);
        int order = number.compareTo(follows);
        if (order < 0) {
            return;
        }
        if (order > 0) {
            note(record, "hand", Note.Kind.SUSPICION, "LOG-12", "hands of this table are missing",
                    follows.toPlainString());
        }
        if (order == 0) {
            stacks(before, record);
            button(before, record);
            TableFacts.compare(before, last.ended(), record);
        } else {
            total(before, record);
        }
    }

    private static void note(IdealicRecord record, String field, Note.Kind kind, String check,
            String sentence, String expected) {
        JsonValue value = record.value(field).orElse(record.fields);
        record.note(kind, check, sentence, expected, JsonText.of(value), HINT, value.line(),
                value.column());
    }

    /** Who sat at the table before starts with what was left. */
    private static void stacks(IdealicRecord before, IdealicRecord record) {
        List<String> names = texts(record, "players");
        List<String> namesBefore = texts(before, "players");
        List<Num> finished = numbers(before, "finishingStacks");
        for (int i = 0; i < names.size(); i++) {
            int was = namesBefore.indexOf(names.get(i));
            if (was >= 0 && was < finished.size()) {
                record.carried.add(new Carried(i, finished.get(was).number()));
            }
        }
    }

    /** Hands in between move chips and pay rake; the same players cannot have more together. */
    private static void total(IdealicRecord before, IdealicRecord record) {
        List<Num> starts = numbers(record, "startingStacks");
        BigDecimal left = sum(numbers(before, "finishingStacks"));
        BigDecimal start = sum(starts);
        if (start.compareTo(left) > 0
                && texts(before, "players").equals(texts(record, "players"))) {
            Num first = starts.get(0);
            List<Num> finished = numbers(before, "finishingStacks");
            for (int i = starts.size() - 1; i >= 0 && starts.size() == finished.size(); i--) {
                first = starts.get(i).number().compareTo(finished.get(i).number()) > 0
                        ? starts.get(i) : first;
            }
            record.note(Note.Kind.SUSPICION, "LEDG-01", "the players start with more than they"
                    + " had after the last hand before", left.toPlainString(),
                    start.toPlainString(), HINT, first.line(), first.column());
        }
    }

    private static BigDecimal sum(List<Num> numbers) {
        return numbers.stream().map(Num::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The blinds move on by one; with two players this engine never moves them. */
    private static void button(IdealicRecord before, IdealicRecord record) {
        List<Num> blinds = numbers(record, "blindsOrStraddles");
        boolean isSameTable = texts(before, "players").equals(texts(record, "players"))
                && isEverybodyIn(before) && isEverybodyIn(record);
        if (!isSameTable || blinds.size() != texts(record, "players").size()
                || !isSame(numbers(before, "blindsOrStraddles"), blinds)) {
            return;
        }
        boolean isHeadsUp = blinds.size() == 2;
        note(record, "blindsOrStraddles", isHeadsUp ? Note.Kind.NOTICE : Note.Kind.VIOLATION,
                "RULE-07", "the button does not move between two hands", isHeadsUp
                        ? "the other player's button" : "blinds moved on by one seat");
    }

    private static boolean isEverybodyIn(IdealicRecord record) {
        for (Num state : numbers(record, "_inactive")) {
            if (state.number().signum() != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(List<Num> one, List<Num> other) {
        for (int i = 0; i < one.size() && one.size() == other.size(); i++) {
            if (one.get(i).number().compareTo(other.get(i).number()) != 0) {
                return false;
            }
        }
        return one.size() == other.size();
    }

    private static Optional<BigDecimal> number(IdealicRecord record, String name) {
        return record.value(name).filter(Num.class::isInstance)
                .map(value -> ((Num) value).number().stripTrailingZeros());
    }

    private static List<Num> numbers(IdealicRecord record, String name) {
        List<Num> numbers = new ArrayList<>();
        if (record.value(name).orElse(null) instanceof Items array) {
            for (JsonValue item : array.items()) {
                if (item instanceof Num number) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    private static List<String> texts(IdealicRecord record, String name) {
        List<String> texts = new ArrayList<>();
        if (record.value(name).orElse(null) instanceof Items array) {
            for (JsonValue item : array.items()) {
                texts.add(item instanceof Text text ? text.text() : "");
            }
        }
        return texts;
    }
}
