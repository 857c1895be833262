package dev.railbird.cli.tamper;

import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tamper matrix as text: a row for each forgery, a column for each auditor. */
final class TamperPage {
    private static final int CHECKS_MAX = 2;

    private TamperPage() {
    }

    static String of(TamperMatrix matrix) {
        StringBuilder page = new StringBuilder("| what is done |");
        for (Knowledge knowledge : Knowledge.values()) {
            page.append(' ').append(knowledge).append(" |");
        }
        page.append("\n|---|").append("---|".repeat(Knowledge.values().length)).append('\n');
        matrix.cells().forEach((tampering, row) -> {
            page.append("| ").append(tampering).append(" |");
            for (Knowledge knowledge : Knowledge.values()) {
                page.append(cell(row.get(knowledge)));
            }
            page.append('\n');
        });
        return page.append("\nForged hands: ").append(matrix.hands().entrySet().stream()
                .map(system -> system.getKey() + " " + system.getValue())
                .collect(Collectors.joining(", "))).append(".\n").toString();
    }

    private static String cell(TamperMatrix.Cell cell) {
        if (cell == null) {
            return " |";
        }
        StringBuilder text = new StringBuilder(" ").append(cell.told()).append('/')
                .append(cell.made());
        cell.checks().stream().limit(CHECKS_MAX)
                .forEach(check -> text.append(' ').append(check));
        cell.reasons().forEach(reason -> text.append(' ').append(reason.letter()));
        return text.append(" |").toString();
    }

    /** What the letters mean. */
    static String reasons(TamperMatrix matrix) {
        TreeSet<Reason> used = new TreeSet<>();
        matrix.cells().values().forEach(row -> row.values()
                .forEach(cell -> used.addAll(cell.reasons())));
        return used.stream().map(reason -> "- **" + reason.letter() + "** " + reason.words()
                + "\n").collect(Collectors.joining());
    }
}
