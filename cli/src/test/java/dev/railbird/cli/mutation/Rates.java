package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much is found, by kind of change and system, as a page says it: made, found, there. */
record Rates(Map<String, Rate> byKind) {
    /** @param there found at the line that was changed */
    record Rate(long made, long found, long there) {
        static Rate of(Matrix.Cell cell) {
            return new Rate(cell.made(), cell.told(), cell.there());
        }

        boolean isBelow(Rate other) {
            return found * other.made < other.found * made || there * other.made
                    < other.there * made;
        }

        @Override
        public String toString() {
            return made + " " + found + " " + there;
        }
    }

    static Rates of(Matrix matrix) {
        Map<String, Rate> rates = new TreeMap<>();
        matrix.cells().forEach((kind, row) -> row.forEach((system, cell) ->
                rates.put(system + ": " + kind, Rate.of(cell))));
        return new Rates(rates);
    }

    /** Of a table whose rows begin with the kind, a column for each system in between. */
    static Rates in(String page, List<String> systems) {
        Map<String, Rate> rates = new TreeMap<>();
        page.lines().filter(line -> line.startsWith("| ")).forEach(line -> {
            String[] cells = line.split("\\|", -1);
            for (int k = 0; k < systems.size() && cells.length > systems.size() + 2; k++) {
                String[] words = cells[k + 2].trim().split(" ");
                if (words.length >= 3 && words[0].matches("[0-9]+")) {
                    rates.put(systems.get(k) + ": " + cells[1].trim(),
                            new Rate(Long.parseLong(words[0]), Long.parseLong(words[1]),
                                    Long.parseLong(words[2])));
                }
            }
        });
        return new Rates(rates);
    }

    /** Kinds that are not made any more, or found less often than in the other. */
    List<String> below(Rates other) {
        List<String> below = new ArrayList<>();
        other.byKind.forEach((kind, rate) -> {
            Rate now = byKind.get(kind);
            if (now == null || now.isBelow(rate)) {
                below.add(kind + ": " + rate + " is now " + now);
            }
        });
        return below;
    }
}
