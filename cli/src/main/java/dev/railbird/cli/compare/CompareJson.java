package dev.railbird.cli.compare;

import dev.railbird.cli.compare.Change.Kind;
import dev.railbird.cli.text.Json;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.export.ExportRecord;
import dev.railbird.importers.export.ExportRecord.Field;
import java.io.PrintStream;
import java.util.Optional;

/** A line a change, then a line with the verdict; documented in {@code docs/reference}. */
public final class CompareJson {
    private final Comparison comparison;

    public CompareJson(Comparison comparison) {
        this.comparison = comparison;
    }

    public void print(PrintStream out) {
        for (Kind kind : Kind.values()) {
            comparison.changes().kept().stream().filter(change -> change.kind() == kind)
                    .forEach(change -> out.println(line(change)));
        }
        out.println(verdict());
    }

    private static String line(Change change) {
        ExportRecord entry = change.record();
        Json json = new Json().open('{').field("kind", change.kind().word())
                .field("check", change.kind().check())
                .field("table", entry.table()).field("stream", entry.stream())
                .field("number", entry.number()).field("id", entry.position())
                .field("records", change.rows()).field("why", change.why());
        place(json, "old", change.old());
        place(json, "new", change.now());
        json.key("fields").open('[');
        if (change.differences().isEmpty() && change.kind() != Kind.APPENDED) {
            boolean isOld = change.now().isEmpty();
            for (Field field : entry.fields()) {
                field(json, field.name(), isOld ? Optional.of(field) : Optional.empty(),
                        isOld ? Optional.empty() : Optional.of(field));
            }
        }
        change.differences().forEach(difference ->
                field(json, difference.name(), difference.old(), difference.now()));
        return json.close(']').close('}').toString();
    }

    private static void place(Json json, String key, Optional<ExportRecord> entry) {
        json.key(key);
        if (entry.isEmpty()) {
            json.nothing();
            return;
        }
        SourceLocation at = entry.get().location();
        json.open('{').field("source", at.source());
        if (at.at() instanceof SourceLocation.Line place) {
            json.field("line", place.line());
        } else {
            json.field("row", at.at().toString());
        }
        json.close('}');
    }

    private static void field(Json json, String name, Optional<Field> old, Optional<Field> now) {
        json.open('{').field("field", name);
        value(json, "old", old);
        value(json, "new", now);
        json.close('}');
    }

    private static void value(Json json, String key, Optional<Field> field) {
        json.key(key);
        field.ifPresentOrElse(there -> json.value(there.value()), json::nothing);
    }

    private String verdict() {
        Changes changes = comparison.changes();
        Json json = new Json().open('{').field("verdict", comparison.verdict())
                .field("check", "LOG-11")
                .field("unchanged", changes.same());
        for (Kind kind : Kind.values()) {
            json.field(kind == Kind.LATE_FILLED ? "lateFilled" : kind.word(),
                    changes.count(kind));
        }
        return json.field("countedOnly", changes.dropped())
                .texts("onlyInOld", comparison.lonelyColumns(true))
                .texts("onlyInNew", comparison.lonelyColumns(false)).close('}').toString();
    }
}
