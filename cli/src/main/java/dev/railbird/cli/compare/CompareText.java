package dev.railbird.cli.compare;

import dev.railbird.cli.compare.Change.Kind;
import dev.railbird.core.words.Visible;
import dev.railbird.importers.export.ExportRecord;
import dev.railbird.importers.export.ExportRecord.Field;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Changes as people read them: where, what, which record; then the fields. */
public final class CompareText {
    private static final int SHOWN_MAX = 160;
    private static final int DIFFERENCES_MAX = 20;
    private static final int COLUMNS_MAX = 8;
    private final Comparison comparison;
    private final int shownMax;

    /** @param shownMax how many changes of a kind are printed */
    public CompareText(Comparison comparison, int shownMax) {
        this.comparison = comparison;
        this.shownMax = shownMax;
    }

    public void print(PrintStream out) {
        Changes changes = comparison.changes();
        for (Kind kind : Kind.values()) {
            List<Change> these = changes.kept().stream()
                    .filter(change -> change.kind() == kind).toList();
            these.stream().limit(shownMax).forEach(change -> print(change, out));
            long shown = these.stream().limit(shownMax).mapToLong(Change::rows).sum();
            if (changes.count(kind) > shown) {
                out.println("  and " + (changes.count(kind) - shown) + " more " + kind.word());
            }
        }
        summary(out);
    }

    private static void print(Change change, PrintStream out) {
        ExportRecord entry = change.record();
        String places = change.old().isPresent() && change.now().isPresent()
                ? change.old().get().location() + " -> " + change.now().get().location()
                : entry.location().toString();
        out.println(Visible.text(places + ": " + change.kind().word() + " " + name(entry)
                + (change.rows() > 1 ? " and " + (change.rows() - 1) + " behind it" : "")
                + (change.why().isEmpty() ? "" : ": " + change.why())));
        if (change.kind() == Kind.REMOVED || change.differences().isEmpty()
                && change.kind() != Kind.APPENDED && change.kind() != Kind.MOVED) {
            out.println("    " + Visible.text(cut(saying(entry))));
        }
        change.differences().stream().limit(DIFFERENCES_MAX).forEach(difference ->
                out.println("    " + Visible.text(difference.name() + ": "
                        + value(difference.old()) + " -> " + value(difference.now()))));
        if (change.differences().size() > DIFFERENCES_MAX) {
            out.println("    and " + (change.differences().size() - DIFFERENCES_MAX)
                    + " more fields");
        }
    }

    /** The record by its key, in the words of its own columns where they are known. */
    private static String name(ExportRecord entry) {
        StringBuilder name = new StringBuilder();
        name.append(entry.table().isEmpty() ? "" : entry.table() + " ");
        if (!entry.hasKey()) {
            return name.append("record").toString();
        }
        name.append(entry.stream()).append(entry.number().isEmpty() ? ""
                : (entry.stream().isEmpty() ? "" : " ") + "number " + entry.number());
        return name.append(entry.position().isEmpty() ? "" : " (id " + entry.position() + ")")
                .toString();
    }

    private static String saying(ExportRecord entry) {
        StringBuilder all = new StringBuilder();
        for (Field field : entry.fields()) {
            boolean isKey = field.value().equals(entry.stream())
                    || field.value().equals(entry.number())
                    || field.value().equals(entry.position());
            if (!isKey && all.length() <= SHOWN_MAX) {
                all.append(all.length() == 0 ? "" : ", ").append(field.name()).append(' ')
                        .append(field.value());
            }
        }
        return all.toString();
    }

    private static String value(Optional<Field> field) {
        return field.map(there -> cut(there.value())).orElse("(none)");
    }

    private static String cut(String text) {
        return text.length() > SHOWN_MAX ? text.substring(0, SHOWN_MAX) + "..." : text;
    }

    private void summary(PrintStream out) {
        Changes changes = comparison.changes();
        StringBuilder counts = new StringBuilder();
        for (Kind kind : Kind.values()) {
            if (changes.count(kind) > 0) {
                counts.append(changes.count(kind)).append(' ').append(kind.word()).append(", ");
            }
        }
        out.println(comparison.verdict().toUpperCase(Locale.ROOT)
                + (comparison.isAppendOnly() ? "" : " [LOG-11]") + ": " + counts + changes.same()
                + " unchanged");
        columns("old", comparison.lonelyColumns(true), out);
        columns("new", comparison.lonelyColumns(false), out);
        if (changes.dropped() > 0) {
            out.println("  " + changes.dropped() + " changes were counted only");
        }
    }

    private static void columns(String which, List<String> columns, PrintStream out) {
        if (!columns.isEmpty()) {
            out.println(Visible.text("  only the " + which + " export has: " + String.join(", ",
                    columns.subList(0, Math.min(COLUMNS_MAX, columns.size())))
                    + (columns.size() > COLUMNS_MAX ? " and " + (columns.size() - COLUMNS_MAX)
                            + " more" : "")));
        }
    }
}
