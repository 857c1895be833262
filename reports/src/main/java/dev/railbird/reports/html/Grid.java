package dev.railbird.reports.html;

import dev.railbird.reports.store.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer to a question as a page shows it; rows beyond the limit are only counted. */
final class Grid implements Answer {
    private final int rowsMax;
    private final Links links;
    private final List<Heading> headings = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private long leftOut;

    Grid(int rowsMax, Links links) {
        this.rowsMax = rowsMax;
        this.links = links;
    }

    /** @param style how its cells look and, for programs, what they hold */
    record Column(String name, String label, String style) {
    }

    @Override
    public void headings(List<Heading> all) {
        headings.addAll(all);
    }

    @Override
    public void row(List<Optional<String>> cells) {
        if (rows.size() >= rowsMax) {
            leftOut++;
            return;
        }
        List<Cell> row = new ArrayList<>(cells.size());
        for (int k = 0; k < cells.size(); k++) {
            String text = cells.get(k).orElse("");
            row.add(new Cell(text, links.of(headings.get(k).name(), text)));
        }
        rows.add(row);
    }

    List<Column> columns() {
        return headings.stream().map(heading -> new Column(heading.name(), label(heading.name()),
                style(heading))).toList();
    }

    private static String label(String name) {
        return switch (name) {
            case "hand_key" -> "hand no.";
            case "check_id" -> "check";
            default -> name.replace('_', ' ');
        };
    }

    private static String style(Heading heading) {
        return switch (heading.name()) {
            case "severity", "verdict", "cards_follow" -> "word";
            case "check_id" -> "id";
            case "sentence", "hint", "title", "reason", "failure" -> "prose";
            case "place", "source", "name", "sha256", "commitment", "reveal", "client_seed",
                    "value" -> "mono";
            default -> heading.kind().isNumber() ? "n" : "";
        };
    }

    List<List<Cell>> rows() {
        return rows;
    }

    long leftOut() {
        return leftOut;
    }
}
