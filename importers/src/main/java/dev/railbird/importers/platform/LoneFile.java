package dev.railbird.importers.platform;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Source;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import dev.railbird.importers.json.TextLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file of a capture that is met by itself: told off, counted, and never guessed at. */
final class LoneFile {
    private final Source source;
    private final ImportSink sink;
    private final boolean belongsToCapture;

    LoneFile(Source source, ImportSink sink, boolean belongsToCapture) {
        this.source = source;
        this.sink = sink;
        this.belongsToCapture = belongsToCapture;
    }

    void read() throws IOException {
        if (!belongsToCapture) {
            sink.finding(new Finding(new CheckId("LOG-12"), Severity.NOTICE,
                    SourceLocation.whole(source.name()), Optional.empty(), 0,
                    "a file of a capture without its capture.json", "capture.json beside it",
                    "none", "", false, "Vantage, stakes and the meaning of amounts stand there;"
                            + " without it nothing can be replayed."));
        }
        try (InputStream in = source.open()) {
            TextLines lines = new TextLines(in);
            Optional<String> line = lines.next();
            while (line.isPresent()) {
                count(line.get());
                line = lines.next();
            }
        }
    }

    private void count(String line) {
        if (line.isBlank()) {
            sink.ignored("blank line", 1);
        } else if (belongsToCapture) {
            sink.ignored("read with capture.json", 1);
        } else {
            sink.ignored("no capture around it" + wire(line), 1);
        }
    }

    /** Lines of raw messages at least tell which wire they were taken from. */
    private static String wire(String line) {
        try {
            JsonNode node = line.startsWith("{") ? JsonTree.read(line, 1) : null;
            if (node == null || node.get("raw").isEmpty()) {
                return "";
            }
            Wire.Reading reading = Wire.raw(node.get("raw").get());
            return reading.name().isPresent() ? "; wire readable"
                    : "; wire refused, " + reading.refusal();
        } catch (JsonFault broken) {
            return "";
        }
    }
}
