package dev.railbird.cli.audit;

import dev.railbird.cli.Main;
import dev.railbird.cli.proof.Previous;
import dev.railbird.cli.text.CanonicalJson;
import dev.railbird.cli.text.Json;
import dev.railbird.core.audit.Checks;
import dev.railbird.core.check.Verdict.Kind;
import dev.railbird.core.digest.Digest;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was audited with what, and what came out: everything needed to do it again. */
final class Manifest {
    private static final String SCHEMA = "railbird-manifest-1";

    private Manifest() {
    }

    static String json(Tally tally, List<String> options, SourceDigests digests,
            Optional<Previous> previous) throws IOException {
        Json json = new Json().open('{');
        json.field("schema", SCHEMA).field("version", Main.VERSION).texts("options", options);
        tool(json);
        if (previous.isPresent()) {
            previous(previous.get(), json);
        }
        json.key("inputs").open('[');
        for (Map.Entry<String, Tally.Coverage> entry : tally.sources.entrySet()) {
            input(json, entry.getKey(), entry.getValue(), digests);
        }
        json.close(']').key("coverage").open('[');
        for (Map.Entry<String, Tally.Coverage> entry : tally.sources.entrySet()) {
            coverage(json, entry.getKey(), entry.getValue());
        }
        json.close(']').field("hands", tally.hands);
        AuditSummary.verdicts(tally, json);
        AuditSummary.findings(tally, json);
        checks(tally, json);
        families(json);
        root("handRoot", tally.root.size(), tally.root.root(), json);
        root("logRoot", tally.log.size(), tally.log.root(), json);
        return canonical(json.field("corpusRoot", tally.root.root().toString()).close('}')
                .toString());
    }

    /** What is beyond the bounds of readers, and would be of verify, stays as it was put. */
    private static String canonical(String json) {
        try {
            return CanonicalJson.of(JsonTree.read(json, 1));
        } catch (JsonFault beyond) {
            return json;
        }
    }

    private static void tool(Json json) throws IOException {
        json.key("tool").open('{').field("name", "railbird").key("jarSha256").open('{');
        OwnJars.digests().forEach((jar, digest) -> json.field(jar, digest.toString()));
        json.close('}').close('}');
    }

    private static void previous(Previous previous, Json json) {
        json.key("previous").open('{').field("bundleSha256", previous.bundle().toString())
                .key("checkpoint");
        previous.checkpoint().ifPresentOrElse(json::value, json::nothing);
        json.close('}');
    }

    /** Every check is exact so far: none has a share of an error probability. */
    private static void families(Json json) {
        json.key("families").open('[').open('{').field("name", CheckList.FAMILY)
                .field("method", "deterministic").field("alpha", "0")
                .texts("members", Checks.all().stream().map(check -> check.id().text()).toList())
                .close('}').close(']');
    }

    private static void root(String key, long size, Digest root, Json json) {
        json.key(key).open('{').field("alg", "rfc9162-sha256").field("size", size)
                .field("root", root.toString()).close('}');
    }

    private static void input(Json json, String source, Tally.Coverage coverage,
            SourceDigests digests) throws IOException {
        json.open('{').field("name", source);
        Path file = digests.file(source);
        if (Files.isRegularFile(file)) {
            json.field("bytes", Files.size(file));
            json.field("sha256", digests.of(source).toString());
        }
        json.field("records", records(coverage)).close('}');
    }

    private static long records(Tally.Coverage coverage) {
        return coverage.records.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many checks there are, and of each verdict how many checks gave it at least once. */
    private static void checks(Tally tally, Json json) {
        json.key("checks").open('{').field("known", Checks.all().size());
        for (Kind kind : Kind.values()) {
            long count = Arrays.stream(tally.verdicts)
                    .filter(check -> check[kind.ordinal()] > 0).count();
            json.field(kind.name(), count);
        }
        json.close('}');
    }

    private static void coverage(Json json, String source, Tally.Coverage coverage) {
        json.open('{').field("source", source).field("format", coverage.format);
        json.field("records", records(coverage)).field("events", coverage.events);
        json.key("ignored").open('{');
        coverage.records.forEach((kind, records) -> {
            if (kind.startsWith("ignored: ")) {
                json.field(kind.substring("ignored: ".length()), records);
            }
        });
        json.close('}').field("unreadable", coverage.records.getOrDefault("unreadable", 0L));
        json.field("failure", coverage.failure).close('}');
    }
}
