package dev.railbird.reports.machine;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.words.Visible;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** SARIF 2.1.0, as code scanning reads it. */
public final class Sarif {
    /** A word of a log may be a megabyte, which is as much as a job summary may hold. */
    private static final int MESSAGE_MAX = 2_000;

    private Sarif() {
    }

    public static void write(Results results, String version, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(),
                out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema",
                    "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(json, version, results);
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeArrayPropertyStart("results");
            Fingerprints fingerprints = new Fingerprints();
            for (Finding finding : results.kept()) {
                result(json, finding, fingerprints.of(finding));
            }
            json.writeEndArray();
            json.writeObjectPropertyStart("properties");
            json.writeNumberProperty("hands", results.hands());
            json.writeNumberProperty("leftOut", results.left());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void tool(JsonGenerator json, String version, Results results) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Railbird");
        json.writeStringProperty("version", version);
        json.writeArrayPropertyStart("rules");
        for (Promise promise : results.promises()) {
            json.writeStartObject();
            json.writeStringProperty("id", promise.id());
            json.writeStringProperty("name", promise.slug());
            text(json, "shortDescription", promise.title());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Finding finding, String fingerprint) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.check().text());
        json.writeStringProperty("level", level(finding.severity()));
        text(json, "message", message(finding));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(finding.location().source()));
        json.writeEndObject();
        if (finding.location().at() instanceof SourceLocation.Line line && line.line() > 0) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", line.line());
            if (line.column() > 0) {
                json.writeNumberProperty("startColumn", line.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(Fingerprints.NAME, fingerprint);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "error";
            case SUSPICION -> "warning";
            case NOTICE -> "note";
        };
    }

    /** As many words as a form has room for, with whatever turns, ends or hides text as codes. */
    static String message(Finding finding) {
        StringBuilder text = new StringBuilder(finding.sentence());
        if (!finding.expected().isEmpty() || !finding.found().isEmpty()) {
            text.append(": expected ").append(finding.expected()).append(", found ")
                    .append(finding.found());
        }
        return Visible.text(text.length() <= MESSAGE_MAX ? text.toString()
                : text.substring(0, MESSAGE_MAX) + "\u2026");
    }

    /** Paths as URI references: blanks and odd letters escaped, slashes kept. */
    private static String uri(String source) {
        try {
            return new URI(null, null, source, null).toASCIIString();
        } catch (URISyntaxException odd) {
            return "unnamed";
        }
    }
}
