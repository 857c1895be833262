package dev.railbird.importers.dealr;

import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The events of a deal-r store: CSV or JSON Lines. */
public final class DealrImporter implements Importer {
    @Override
    public String format() {
        return "deal-r";
    }

    @Override
    public String title() {
        return "deal-r event store: its events table as CSV or JSON Lines";
    }

    @Override
    public Sniff sniff(SourceHead head) {
        String text = new String(head.bytes(), StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        boolean named = first.contains(Columns.TYPE) && first.contains(Columns.DATA)
                && first.contains(Columns.STREAM);
        if (named && isJson(first)) {
            return new Sniff(Certainty.CERTAIN, "JSON Lines of an event store");
        }
        return named && first.indexOf(',') > 0
                ? new Sniff(Certainty.CERTAIN, "CSV of an event store") : Sniff.NO;
    }

    private static boolean isJson(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) > 0x7E)) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '{';
    }

    @Override
    public void read(Source source, ImportSink sink) throws IOException {
        EventLog log = new EventLog(source.name(), sink);
        try (InputStream head = source.open()) {
            TextLines lines = new TextLines(head);
            if (lines.startsWith('{')) {
                new JsonRows(source.name(), lines, log).read();
            } else {
                new CsvRows(source.name(), lines, log).read();
            }
        }
        log.finish();
    }
}
