package dev.railbird.cli.tamper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tamper matrix as text: a row for each forgery, a column for each auditor. */
final class TamperPage {
    private static final int CHECKS_MAX = 2;

    private TamperPage() {
    }

    /** Which logs, and how many hands of them; other files of the same names are other logs. */
    static String stocks(Map<String, CleanLogs.Stock> stocks) {
        return "| logs of | files | bytes | hands | without a finding | forged |\n|---|---|---|---"
                + "|---|---|\n" + stocks.entrySet().stream().map(entry -> {
            CleanLogs.Stock stock = entry.getValue();
            return "| " + entry.getKey() + " | " + stock.files() + " | " + stock.bytes() + " | "
                    + stock.hands() + " | " + stock.clean() + " | " + stock.windows().size()
                    + " |\n";
        }).collect(Collectors.joining());
    }

    /** What is told of in every log that has what is named, as the test demands it. */
    static String certainties() {
        StringBuilder text = new StringBuilder("| who has | is told of, in every log |\n|---|---"
                + "|\n");
        for (Knowledge knowledge : Knowledge.values()) {
            String kinds = Arrays.stream(Tampering.values())
                    .filter(kind -> kind.surelyToldWith() == knowledge).map(Tampering::toString)
                    .collect(Collectors.joining("; "));
            text.append(kinds.isEmpty() ? "" : "| " + knowledge + " | " + kinds + " |\n");
        }
        return text.toString();
    }

    /** A table for each theme. */
    static String themes(Map<Tampering, Map<Knowledge, TamperMatrix.Cell>> cells) {
        return Arrays.stream(Theme.values()).map(theme -> "### " + theme + "\n\n"
                + table(cells, theme.tamperings())).collect(Collectors.joining("\n"));
    }

    /** One table, without columns that stay empty. */
    static String table(Map<Tampering, Map<Knowledge, TamperMatrix.Cell>> cells,
            List<Tampering> kinds) {
        List<Knowledge> columns = Arrays.stream(Knowledge.values()).filter(knowledge ->
                kinds.stream().anyMatch(kind -> cells.containsKey(kind)
                        && cells.get(kind).containsKey(knowledge))).toList();
        StringBuilder page = new StringBuilder("| what is done |");
        columns.forEach(knowledge -> page.append(' ').append(knowledge).append(" |"));
        page.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
        kinds.stream().filter(cells::containsKey).forEach(kind -> {
            page.append("| ").append(kind).append(" |");
            columns.forEach(column -> page.append(cell(cells.get(kind).get(column))));
            page.append('\n');
        });
        return page.toString();
    }

    private static String cell(TamperMatrix.Cell cell) {
        if (cell == null) {
            return " |";
        }
        StringBuilder text = new StringBuilder(" ").append(cell.told()).append('/')
                .append(cell.made());
        cell.checks().stream().limit(CHECKS_MAX).forEach(check -> text.append(' ').append(check));
        cell.reasons().forEach(reason -> text.append(' ').append(reason.letter()));
        return text.append(" |").toString();
    }

    /** What the letters mean. */
    static String reasons(Map<Tampering, Map<Knowledge, TamperMatrix.Cell>> cells) {
        TreeSet<Reason> used = new TreeSet<>();
        cells.values().forEach(row -> row.values()
                .forEach(cell -> used.addAll(cell.reasons())));
        return used.stream().map(reason -> "- **" + reason.letter() + "** " + reason.words()
                + "\n").collect(Collectors.joining());
    }
}
