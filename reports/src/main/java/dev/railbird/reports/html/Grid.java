package dev.railbird.reports.html;

import dev.railbird.reports.store.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
            String text = cells.get(k).map(words(headings.get(k))).orElse("");
            row.add(new Cell(text, links.of(headings.get(k).name(), text)));
        }
        rows.add(row);
    }

    List<Column> columns() {
        return headings.stream().map(heading -> new Column(heading.name(), label(heading.name()),
                style(heading))).toList();
    }

    /** What only programs would write is written as words. */
    private static UnaryOperator<String> words(Heading heading) {
        if (heading.kind() == Answer.Kind.TRUTH) {
            return text -> text.equals("true") ? "yes" : "no";
        }
        return isVerdict(heading) ? text -> text.replace('_', ' ') : UnaryOperator.identity();
    }

    private static boolean isVerdict(Heading heading) {
        return heading.name().equals("verdict") || heading.name().equals("cards_follow");
    }

    private static String label(String name) {
        return switch (name) {
            case "hand_key" -> "hand no.";
            case "source_key" -> "source no.";
            case "finding" -> "no.";
            case "check_id" -> "check";
            case "sha256" -> "SHA-256";
            case "follows" -> "follow-on";
            case "following" -> "follow-on findings";
            case "unknowable" -> "hands with unknown result";
            case "sentence" -> "what is wrong";
            case "hint" -> "what to look at";
            default -> name.replace('_', ' ');
        };
    }

    private static String style(Heading heading) {
        return switch (heading.name()) {
            case "severity", "verdict", "cards_follow" -> "word";
            case "check_id" -> "id";
            case "expected", "found" -> "told";
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
