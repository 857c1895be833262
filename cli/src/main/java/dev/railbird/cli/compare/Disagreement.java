package dev.railbird.cli.compare;

import dev.railbird.cli.compare.Change.Kind;
import dev.railbird.cli.input.Inputs;
import dev.railbird.importers.export.ExportRecord;
import dev.railbird.importers.export.ExportRecord.Field;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the lines of a result file differ from those that a repeated audit writes. */
public final class Disagreement {
    private static final int MEMORY = 24 << 20;
    private static final int FIELDS_MAX = 5;
    private static final int SHOWN_MAX = 100;

    private Disagreement() {
    }

    /** A sentence for each line that is not the same, of hands or of findings. */
    public static List<String> between(Path bundle, Path repeated) throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Comparison comparison = new Comparison(MEMORY, false)) {
            comparison.read(bundle.toString(), true, inputs(bundle));
            comparison.read(repeated.toString(), false, inputs(repeated));
            if (!comparison.failures().isEmpty()) {
                return comparison.failures();
            }
            comparison.join();
            Changes changes = comparison.changes();
            changes.kept().forEach(change -> sentences.add(sentence(change)));
            if (changes.dropped() > 0) {
                sentences.add("and " + changes.dropped() + " more");
            }
        }
        return sentences;
    }

    private static Inputs inputs(Path file) throws IOException {
        return Inputs.of(List.of(file.toString()), InputStream.nullInputStream());
    }

    private static String sentence(Change change) {
        String line = "line " + change.record().location().at() + ", "
                + (has(change.record(), "check") ? "finding " : "hand ") + name(change.record());
        if (change.kind() == Kind.CHANGED) {
            List<String> fields = new ArrayList<>();
            change.differences().stream().limit(FIELDS_MAX).forEach(difference ->
                    fields.add(difference.name() + " is " + value(difference.old())
                            + " in the bundle, " + value(difference.now()) + " when repeated"));
            int more = change.differences().size() - FIELDS_MAX;
            return line + ": " + String.join("; ", fields)
                    + (more > 0 ? "; and " + more + " more fields" : "");
        }
        return line + ": " + (change.kind() == Kind.REMOVED ? "is only in the bundle"
                : change.kind() == Kind.MOVED ? "stands elsewhere when repeated"
                        : "is only there when repeated");
    }

    private static boolean has(ExportRecord entry, String field) {
        return entry.field(field).isPresent();
    }

    private static String name(ExportRecord entry) {
        return has(entry, "check") ? value(entry.field("check")) + " of "
                + value(entry.field("hand").or(() -> entry.field("source"))) + " (\""
                + value(entry.field("sentence")) + "\")" : value(entry.field("hand"));
    }

    private static String value(Optional<Field> field) {
        String text = field.map(Field::value).orElse("nothing");
        return text.length() > SHOWN_MAX ? text.substring(0, SHOWN_MAX) + "..." : text;
    }
}
