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
import java.util.Optional;

/** The events of a deal-r store: CSV, JSON, or the SQLite file itself; and its commands. */
public final class DealrImporter implements Importer {
    private static final int START_LENGTH = 4096;

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
        String text = withoutBlankLines(head.text());
        String first = firstLine(text);
        if (first.strip().equals("[")) {
            first = firstLine(text.substring(Math.min(text.length(), first.length() + 1)));
        }
        if (text.startsWith("postgresql://")) {
            return new Sniff(Certainty.POSSIBLE, "address of a running event store");
        }
        if (SqliteFile.startsLike(head.bytes())) {
            boolean isStore = text.contains("CREATE TABLE events") && text.contains(Columns.DATA);
            return isStore ? new Sniff(Certainty.CERTAIN, "SQLite file of an event store")
                    : Sniff.NO;
        }
        String start = start(head.bytes());
        if (RestBody.startsLike(start)) {
            return new Sniff(Certainty.CERTAIN, "events of a stream from the store's server");
        }
        Optional<BesideStore> beside = BesideStore.of(start);
        if (beside.isPresent()) {
            return new Sniff(Certainty.LIKELY, beside.get().what());
        }
        boolean named = first.contains(Columns.TYPE) && first.contains(Columns.DATA)
                && first.contains(Columns.STREAM) || isOfCommands(first);
        if (named && isJson(first)) {
            return new Sniff(Certainty.CERTAIN, "JSON of an event store, a row a line");
        }
        boolean isTable = named && CsvRows.delimiter(first) != ','
                || named && first.indexOf(',') > 0
                || CsvRows.isRow(CsvRows.parse(first, CsvRows.delimiter(first)));
        return isTable ? new Sniff(Certainty.CERTAIN, "CSV of an event store") : Sniff.NO;
    }

    /** Lines of JSON may have blank ones before them; tables do not. */
    private static String withoutBlankLines(String text) {
        String stripped = text.stripLeading();
        return stripped.startsWith("{") || stripped.startsWith("[") ? stripped : text;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String start(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, START_LENGTH),
                StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
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
        return at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[');
    }

    @Override
    public void read(Source source, ImportSink sink) throws IOException {
        EventLog log = new EventLog(sink);
        if (source.isDatabase()) {
            LiveStore.read(source.name(), System.getenv(), log);
            return;
        }
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            in.mark(START_LENGTH);
            byte[] first = in.readNBytes(START_LENGTH);
            in.reset();
            boolean isSqlite = SqliteFile.startsLike(first);
            if (isSqlite) {
                SqliteFile.read(source.name(), source.path(), in, log);
                return;
            }
            String start = start(first);
            TextLines lines = new TextLines(in);
            Optional<BesideStore> beside = BesideStore.of(start);
            if (RestBody.startsLike(start)) {
                new RestBody(source.name(), log, sink).read(in);
            } else if (beside.isPresent()) {
                beside.get().read(source.name(), lines, sink);
            } else if (lines.startsWith('{') || lines.startsWith('[')) {
                new JsonRows(source.name(), lines, log).read();
            } else {
                new CsvRows(source.name(), lines, log).read();
            }
        }
        log.finish();
    }
}
