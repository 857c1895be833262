package dev.railbird.cli.compare;

import dev.railbird.importers.export.ExportRecord;
import dev.railbird.importers.export.ExportRecord.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A field that is not what it was; one side is empty when the field is new or gone.
 *
 * @param name with its place in a list as it was, or as it is when it is new
 */
record Difference(String name, Optional<Field> old, Optional<Field> now) {

    /** The fields of a record, lists of plain values together under the name of the list. */
    private record Parts(Map<String, Field> single, Map<String, List<Field>> lists) {
        static Parts of(ExportRecord entry, Predicate<String> isCompared) {
            Parts parts = new Parts(new LinkedHashMap<>(), new LinkedHashMap<>());
            for (Field field : entry.fields()) {
                if (!isCompared.test(field.top())) {
                    continue;
                }
                String name = field.name();
                if (name.endsWith("]")) {
                    parts.lists.computeIfAbsent(name.substring(0, name.lastIndexOf('[')),
                            list -> new ArrayList<>()).add(field);
                } else {
                    parts.single.put(name, field);
                }
            }
            return parts;
        }
    }

    /** @param isCompared which columns both exports have */
    static List<Difference> between(ExportRecord old, ExportRecord now,
            Predicate<String> isCompared) {
        Parts before = Parts.of(old, isCompared);
        Parts after = Parts.of(now, isCompared);
        List<Difference> found = new ArrayList<>();
        before.single.forEach((name, field) ->
                pair(Optional.of(field), Optional.ofNullable(after.single.get(name)), found));
        after.single.forEach((name, field) -> {
            if (!before.single.containsKey(name)) {
                pair(Optional.empty(), Optional.of(field), found);
            }
        });
        before.lists.forEach((name, fields) ->
                list(fields, after.lists.getOrDefault(name, List.of()), found));
        after.lists.forEach((name, fields) -> {
            if (!before.lists.containsKey(name)) {
                list(List.of(), fields, found);
            }
        });
        return found;
    }

    private static void pair(Optional<Field> old, Optional<Field> now, List<Difference> found) {
        boolean isSame = old.isPresent() && now.isPresent()
                && old.get().value().equals(now.get().value());
        if (!isSame) {
            found.add(new Difference(old.or(() -> now).orElseThrow().name(), old, now));
        }
    }

    /** A value that was taken out of a list moves the others up, which is no change of theirs. */
    private static void list(List<Field> old, List<Field> now, List<Difference> found) {
        int from = 0;
        int oldEnd = old.size();
        int nowEnd = now.size();
        if (oldEnd != nowEnd) {
            while (from < Math.min(oldEnd, nowEnd) && same(old.get(from), now.get(from))) {
                from++;
            }
            while (oldEnd > from && nowEnd > from
                    && same(old.get(oldEnd - 1), now.get(nowEnd - 1))) {
                oldEnd--;
                nowEnd--;
            }
        }
        for (int k = from; k < Math.max(oldEnd, nowEnd); k++) {
            pair(k < oldEnd ? Optional.of(old.get(k)) : Optional.empty(),
                    k < nowEnd ? Optional.of(now.get(k)) : Optional.empty(), found);
        }
    }

    private static boolean same(Field one, Field two) {
        return one.value().equals(two.value());
    }
}
