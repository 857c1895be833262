package dev.railbird.importers.golf;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import dev.railbird.importers.json.JsonHygiene;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The event store of the golf game, in all the ways in which it leaves its database. */
public final class GolfImporter implements Importer {
    @Override
    public String format() {
        return "golf";
    }

    @Override
    public String title() {
        return "Six-card golf event store: CSV, COPY text, JSON rows, app exports, pg_dump";
    }

    @Override
    public String game() {
        return "golf";
    }

    @Override
    public Sniff sniff(SourceHead head) {
        Beginning beginning =
                Beginning.of(new String(head.bytes(), StandardCharsets.UTF_8));
        return beginning.dialect() == Dialect.NONE ? Sniff.NO
                : new Sniff(beginning.certainty(), "rows of the golf game's database");
    }

    @Override
    public Sniff sniffDatabase(Source database) {
        return DatabaseRows.isStore(database.name(), System.getenv())
                ? new Sniff(Certainty.CERTAIN, "the golf game's table of events") : Sniff.NO;
    }

    @Override
    public void read(Source source, ImportSink sink) throws IOException {
        if (source.isDatabase()) {
            try (GameShelf shelf = new GameShelf(source.name(), sink)) {
                new DatabaseRows(source.name(), sink, shelf).connectAndRead(System.getenv());
            }
            return;
        }
        try (Reader in = new BufferedReader(
                new InputStreamReader(source.open(), JsonHygiene.decoder()), 1 << 16)) {
            Beginning beginning = Beginning.of(head(in));
            try (GameShelf shelf = new GameShelf(source.name(), sink)) {
                rows(beginning, source.name(), in, sink, shelf).read();
            }
        }
    }

    /** The first characters, read and given back; a byte order mark is taken away. */
    private static String head(Reader in) throws IOException {
        in.mark(SourceHead.BYTES_MAX);
        if (in.read() != '\uFEFF') {
            in.reset();
            in.mark(SourceHead.BYTES_MAX);
        } else {
            in.mark(SourceHead.BYTES_MAX);
        }
        char[] head = new char[SourceHead.BYTES_MAX];
        int size = 0;
        int read = 0;
        while (read >= 0 && size < head.length) {
            read = in.read(head, size, head.length - size);
            size += Math.max(0, read);
        }
        in.reset();
        return new String(head, 0, size);
    }

    private static void refused(String name, ImportSink sink) {
        sink.finding(new Finding(new CheckId("LOG-12"), Severity.NOTICE,
                SourceLocation.line(name, 1, 0), Optional.empty(), 0,
                "the app did not export this game", "an export", "an error message", "", false,
                "Its log has a gap: export the table events from the database."));
        sink.ignored("error message instead of an export", 1);
    }

    private static RowSource rows(Beginning beginning, String name, Reader in, ImportSink sink,
            GameShelf shelf) {
        return switch (beginning.dialect()) {
            case COPY_TEXT -> new CopyRows(name, in, sink, shelf);
            case JSON_LINES -> new JsonLines(name, in, sink, shelf);
            case JSON_DOCUMENT -> new JsonDocument(name, in, sink, shelf);
            case DUMP -> new DumpRows(name, in, sink, shelf);
            case REFUSAL -> () -> refused(name, sink);
            case CSV, NONE -> new CsvRows(name, in, beginning.delimiter(), sink, shelf);
        };
    }
}
