package dev.railbird.cli.audit;

import dev.railbird.cli.Main;
import dev.railbird.cli.text.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What was audited with what, and what came out: everything needed to do it again. */
final class Manifest {
    private Manifest() {
    }

    static String json(Tally tally, List<String> options, SourceDigests digests)
            throws IOException {
        Json json = new Json().open('{');
        json.field("version", Main.VERSION).texts("options", options);
        json.key("inputs").open('[');
        for (String source : tally.sources.keySet()) {
            json.open('{').field("name", source);
            Path file = Path.of(source);
            if (Files.isRegularFile(file)) {
                json.field("bytes", Files.size(file));
                json.field("sha256", digests.of(source).toString());
            }
            json.close('}');
        }
        json.close(']').key("coverage").open('[');
        for (Map.Entry<String, Tally.Coverage> entry : tally.sources.entrySet()) {
            coverage(json, entry.getKey(), entry.getValue());
        }
        json.close(']').field("hands", tally.hands);
        AuditSummary.verdicts(tally, json);
        AuditSummary.findings(tally, json);
        return json.field("corpusRoot", tally.root.root().toString()).close('}').toString();
    }

    private static void coverage(Json json, String source, Tally.Coverage coverage) {
        json.open('{').field("source", source).field("format", coverage.format);
        json.field("records", coverage.records.values().stream().mapToLong(Long::longValue).sum());
        json.field("events", coverage.events).key("ignored").open('{');
        coverage.records.forEach((kind, records) -> {
            if (kind.startsWith("ignored: ")) {
                json.field(kind.substring("ignored: ".length()), records);
            }
        });
        json.close('}').field("unreadable", coverage.records.getOrDefault("unreadable", 0L));
        json.field("failure", coverage.failure).close('}');
    }
}
