package dev.railbird.reports.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All tables and views, read from the resources that define them. */
final class Schema {
    /** Grows with every change of a table or view. */
    static final String VERSION = "3";

    private Schema() {
    }

    static List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (String block : text("schema.txt").split("\n\n")) {
            List<String> lines = block.strip().lines().toList();
            List<String> head = parts(lines.get(0).substring("table ".length()));
            tables.add(new Table(head.get(0), head.get(1), head.get(2),
                    lines.stream().skip(1).map(Schema::column).toList(), ""));
        }
        return tables;
    }

    /** {@code name TYPE! | comment}; the mark means that it is never null. */
    private static Column column(String line) {
        List<String> parts = parts(line);
        int blank = parts.get(0).indexOf(' ');
        String type = parts.get(0).substring(blank + 1);
        boolean isRequired = type.endsWith("!");
        return new Column(parts.get(0).substring(0, blank),
                isRequired ? type.substring(0, type.length() - 1) : type, isRequired,
                parts.get(1));
    }

    /** Views in an order in which each reads only what stands before it. */
    static List<Table> views() {
        List<Table> views = new ArrayList<>();
        for (Section section : Section.of(text("views.sql"))) {
            views.add(new Table(section.name(), "", section.comment(), section.notes().stream()
                    .map(note -> parts(note.replaceFirst(": ", " | ")))
                    .map(part -> new Column(part.get(0), "", false, part.get(1))).toList(),
                    section.query()));
        }
        views.add(CountsProfile.view());
        views.addAll(RateViews.all());
        return views;
    }

    private static List<String> parts(String line) {
        return List.of(line.split(" \\| "));
    }

    static String text(String resource) {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
