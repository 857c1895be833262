package dev.railbird.importers.dealr;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.Source;
import dev.railbird.importers.json.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands in a store as it stands there, without hands: events by stream and version, and
 * commands with the events that they say they emitted. Nothing is judged; what cannot be read is
 * left out here and told when the store is read as a log.
 */
public final class StoreContents {
    private final List<Stored> events = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();

    /** An event of a stream. */
    public record Stored(String stream, long version, JsonNode payload, SourceLocation at) {
    }

    /**
     * @param emitted the events that it says it made, in their order
     * @param times unless one of them is missing
     */
    public record Command(String key, String stream, List<JsonNode> emitted,
            Optional<CommandTimes.Times> times, SourceLocation at) {
        public Command {
            emitted = List.copyOf(emitted);
        }
    }

    /** Tables as CSV, JSON Lines or SQLite. */
    public static StoreContents read(Source source) throws IOException {
        StoreContents contents = new StoreContents();
        RowSink rows = contents.new Rows();
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            in.mark(SqliteFile.MAGIC.length);
            byte[] first = in.readNBytes(SqliteFile.MAGIC.length);
            in.reset();
            if (SqliteFile.startsLike(first)) {
                SqliteFile.with(source.path(), in, connection -> {
                    DatabaseRows tables = new DatabaseRows(source.name(), connection);
                    tables.readEvents(rows);
                    tables.readCommands(rows::command);
                });
                return contents;
            }
            TextLines lines = new TextLines(in);
            if (lines.startsWith('{')) {
                new JsonRows(source.name(), lines, rows).read();
            } else {
                new CsvRows(source.name(), lines, rows).read();
            }
        }
        return contents;
    }

    /** In the order of the source. */
    public List<Stored> events() {
        return List.copyOf(events);
    }

    /** In the order of the source, which is the order of their events in each stream. */
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    private final class Rows implements RowSink {
        @Override
        public void row(StoredRow row) {
            row.payload().ifPresent(payload -> events.add(
                    new Stored(row.stream(), row.version(), payload, row.at())));
        }

        @Override
        public void command(SourceLocation at, Function<String, Optional<String>> get) {
            CommandLog.results(get.apply(CommandLog.RESULT).orElse("[]")).ifPresent(emitted ->
                    commands.add(new Command(get.apply(CommandLog.KEY).orElse(""),
                            get.apply(Columns.STREAM).orElse(""), emitted,
                            CommandLog.object(get.apply(CommandLog.DATA).orElse("")).flatMap(
                                    command -> CommandLog.times(at, get, command, emitted)),
                            at)));
        }

        @Override
        public void broken(String sentence, String expected, String found, SourceLocation at) {
            // Told by the audit of the same source.
        }

        @Override
        public void ignored(String reason) {
            // Counted by the audit of the same source.
        }
    }
}
