package dev.railbird.cli.text;

import dev.railbird.core.words.Visible;
import dev.railbird.reports.store.Answer;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An answer of the database, row by row; a table waits for its first rows to find its widths. */
public final class AnswerText implements Answer {
    private static final int ROWS_MEASURED = 1000;
    private static final int WIDTH_MAX = 60;
    private final PrintStream out;
    private final Form form;
    private final Json json = new Json();
    private final List<List<Optional<String>>> waiting = new ArrayList<>();
    private List<Heading> headings = List.of();
    private int[] widths = {};
    private boolean isMeasured;

    /** How an answer is written. */
    public enum Form { TABLE, CSV, JSON, MARKDOWN }

    public AnswerText(PrintStream out, Form form) {
        this.out = out;
        this.form = form;
    }

    @Override
    public void headings(List<Heading> columns) {
        headings = List.copyOf(columns);
        switch (form) {
            case TABLE, JSON -> {
                // A table begins when its widths are known; each line of JSON names its fields.
            }
            case CSV -> line(headings.stream().map(heading -> csv(heading.name())).toList());
            case MARKDOWN -> {
                out.println("| " + String.join(" | ", headings.stream()
                        .map(heading -> markdown(heading.name())).toList()) + " |");
                out.println("|" + String.join("|", headings.stream()
                        .map(heading -> heading.kind().isNumber() ? "---:" : "---").toList())
                        + "|");
            }
        }
    }

    @Override
    public void row(List<Optional<String>> cells) {
        switch (form) {
            case TABLE -> {
                waiting.add(cells);
                if (isMeasured || waiting.size() == ROWS_MEASURED) {
                    table();
                }
            }
            case CSV -> line(cells.stream().map(cell -> cell.map(AnswerText::csv).orElse(""))
                    .toList());
            case JSON -> json(cells);
            case MARKDOWN -> out.println("| " + String.join(" | ", cells.stream()
                    .map(cell -> markdown(cell.orElse(""))).toList()) + " |");
        }
    }

    /** To be called after the last row. */
    public void end() {
        if (form == Form.TABLE) {
            table();
        }
    }

    private void table() {
        if (!isMeasured) {
            isMeasured = true;
            measure();
            print(headings.stream().map(Heading::name).toList());
        }
        for (List<Optional<String>> cells : waiting) {
            print(cells.stream().map(cell -> Visible.text(cell.orElse("-"))).toList());
        }
        waiting.clear();
    }

    private void measure() {
        widths = new int[headings.size()];
        for (int k = 0; k < widths.length; k++) {
            widths[k] = Columns.of(headings.get(k).name());
            for (List<Optional<String>> cells : waiting) {
                int length = Columns.of(Visible.text(cells.get(k).orElse("-")));
                widths[k] = Math.min(WIDTH_MAX, Math.max(widths[k], length));
            }
        }
    }

    private void print(List<String> names) {
        StringBuilder line = new StringBuilder();
        for (int k = 0; k < names.size(); k++) {
            String text = names.get(k);
            String space = " ".repeat(Math.max(0, widths[k] - Columns.of(text)));
            line.append(k == 0 ? "" : "  ")
                    .append(headings.get(k).kind().isNumber() ? space + text : text + space);
        }
        out.println(line.toString().stripTrailing());
    }

    private void line(List<String> cells) {
        out.print(String.join(",", cells) + "\r\n");
    }

    /** RFC 4180. */
    private static String csv(String text) {
        boolean isPlain = text.indexOf(',') < 0 && text.indexOf('"') < 0
                && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String markdown(String text) {
        return Visible.text(text).replace("\\", "\\\\").replace("|", "\\|")
                .replace("<", "&lt;").replace("`", "\\`").replace("*", "\\*");
    }

    /** Exact amounts are text, as everywhere in Railbird's JSON. */
    private void json(List<Optional<String>> cells) {
        json.clear().open('{');
        for (int k = 0; k < cells.size(); k++) {
            json.key(headings.get(k).name());
            if (cells.get(k).isEmpty()) {
                json.nothing();
            } else {
                value(headings.get(k).kind(), cells.get(k).get());
            }
        }
        out.print(json.close('}') + "\n");
    }

    private void value(Kind kind, String text) {
        switch (kind) {
            case TRUTH -> json.value(Boolean.parseBoolean(text));
            case WHOLE, ROUNDED -> json.number(text);
            case TEXT, EXACT -> json.value(text);
        }
    }
}
