package dev.railbird.cli.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kill matrix as text: a row for each kind of change, a column for each system. */
final class MatrixPage {
    private static final int CHECKS_MAX = 4;

    private MatrixPage() {
    }

    static String of(Matrix matrix, List<String> systems) {
        return table(matrix, systems, cell -> cell.told() + "/" + cell.made()) + '\n'
                + places(matrix, systems);
    }

    /** @param rate what a cell says before its reasons */
    static String table(Matrix matrix, List<String> systems,
            Function<Matrix.Cell, String> rate) {
        StringBuilder page = new StringBuilder("| what is changed |");
        systems.forEach(system -> page.append(' ').append(system).append(" |"));
        page.append(" found by |\n|---|").append("---|".repeat(systems.size() + 1)).append('\n');
        matrix.cells().forEach((kind, row) -> {
            page.append("| ").append(kind).append(" |");
            systems.forEach(system -> page.append(cell(row.get(system), rate)));
            page.append(' ').append(matrix.checks(kind).stream().limit(CHECKS_MAX)
                    .collect(Collectors.joining(", "))).append(" |\n");
        });
        return page.toString();
    }

    private static String cell(Matrix.Cell cell, Function<Matrix.Cell, String> rate) {
        if (cell == null) {
            return " |";
        }
        return " " + rate.apply(cell) + cell.reasons().stream()
                .map(reason -> " " + letter(reason)).collect(Collectors.joining()) + " |";
    }

    static String letter(Reason reason) {
        return String.valueOf((char) ('a' + reason.ordinal()));
    }

    /** What the letters mean. */
    static String reasons(Matrix matrix) {
        return reasons(List.of(matrix));
    }

    static String reasons(List<Matrix> matrices) {
        TreeSet<Reason> used = new TreeSet<>();
        matrices.forEach(matrix -> matrix.cells().values().forEach(row -> row.values()
                .forEach(cell -> used.addAll(cell.reasons()))));
        return Arrays.stream(Reason.values()).filter(used::contains)
                .map(reason -> "- **" + letter(reason) + "** " + reason.words() + "\n")
                .collect(Collectors.joining());
    }

    private static String places(Matrix matrix, List<String> systems) {
        StringBuilder text = new StringBuilder("| of what is found | at its line | at the next"
                + " one | in its hand | elsewhere |\n|---|---|---|---|---|\n");
        for (String system : systems) {
            Map<Trial.Distance, Integer> counts = matrix.distances(system);
            if (!counts.isEmpty()) {
                text.append("| ").append(system);
                for (Trial.Distance distance : Trial.Distance.values()) {
                    text.append(" | ").append(counts.getOrDefault(distance, 0));
                }
                text.append(" |\n");
            }
        }
        return text.toString();
    }
}
