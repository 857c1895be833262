package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import java.util.Optional;

/** The text of a file of figures: what is found about a figure points to where it stands. */
final class StatsText implements FigureFindings {
    private final String source;
    private final String text;
    private final ImportSink sink;

    StatsText(String source, String text, ImportSink sink) {
        this.source = source;
        this.text = text;
        this.sink = sink;
    }

    String text() {
        return text;
    }

    @Override
    public void finding(Severity severity, String check, String owner, String key, String sentence,
            String expected, String found, String hint) {
        sink.finding(new Finding(new CheckId(check), severity, place(owner, key),
                Optional.empty(), 0, sentence, expected, found, "", false, hint));
    }

    private SourceLocation place(String owner, String key) {
        int from = Math.max(0, text.lastIndexOf("\"" + owner + "\""));
        int at = owner.isEmpty() ? 0 : from;
        for (String part : key.split("/")) {
            int next = text.indexOf("\"" + part + "\"", at);
            at = next < 0 ? from : next;
        }
        int line = 1;
        int begin = 0;
        for (int k = 0; k < at; k++) {
            if (text.charAt(k) == '\n') {
                line++;
                begin = k + 1;
            }
        }
        return SourceLocation.line(source, line, at - begin + 1);
    }
}
