package dev.railbird.importers.dealr;

import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The events of a deal-r store: CSV, JSON Lines, or the SQLite file itself; and its commands. */
public final class DealrImporter implements Importer {
    @Override
    public String format() {
        return "deal-r";
    }

    @Override
    public String title() {
        return "deal-r event store: its tables as CSV or JSON Lines, or its database itself";
    }

    @Override
    public Sniff sniff(SourceHead head) {
        String text = new String(head.bytes(), StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        if (text.startsWith("postgresql://")) {
            return new Sniff(Certainty.POSSIBLE, "address of a running event store");
        }
        if (SqliteFile.startsLike(head.bytes())) {
            boolean isStore = text.contains("CREATE TABLE events") && text.contains(Columns.DATA);
            return isStore ? new Sniff(Certainty.CERTAIN, "SQLite file of an event store")
                    : Sniff.NO;
        }
        boolean named = first.contains(Columns.TYPE) && first.contains(Columns.DATA)
                && first.contains(Columns.STREAM) || isOfCommands(first);
        if (named && isJson(first)) {
            return new Sniff(Certainty.CERTAIN, "JSON Lines of an event store");
        }
        return named && first.indexOf(',') > 0
                ? new Sniff(Certainty.CERTAIN, "CSV of an event store") : Sniff.NO;
    }

    private static boolean isOfCommands(String text) {
        return text.contains(CommandLog.KEY) && text.contains(CommandLog.RESULT)
                && text.contains(Columns.STREAM);
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
        EventLog log = new EventLog(sink);
        if (source.isDatabase()) {
            LiveStore.read(source.name(), System.getenv(), log);
            return;
        }
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            in.mark(SqliteFile.MAGIC.length);
            boolean isSqlite = SqliteFile.startsLike(in.readNBytes(SqliteFile.MAGIC.length));
            in.reset();
            if (isSqlite) {
                SqliteFile.read(source.name(), source.path(), in, log);
                return;
            }
            TextLines lines = new TextLines(in);
            if (lines.startsWith('{')) {
                new JsonRows(source.name(), lines, log).read();
            } else {
                new CsvRows(source.name(), lines, log).read();
            }
        }
        log.finish();
    }
}
