package dev.railbird.importers.dealr;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Kind;
import dev.railbird.importers.json.JsonTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The commands that a store has accepted, each under its idempotency key with the events that it
 * made, as JSON texts in a JSON array. They say nothing that the events do not say; what can be
 * checked is that keys are used once, that each command makes the events that it is stored with,
 * and that these are events of its stream.
 */
final class CommandLog {
    static final String KEY = "idempotency_key";
    static final String TYPE = "command_type";
    static final String DATA = "command_data";
    static final String RESULT = "result_events";
    private static final String FIELDS = "data";
    /** What stands for bytes that are none when they are read as UTF-8. */
    private static final char NO_TEXT = '\uFFFD';
    private static final int KEYS_MAX = 1_000_000;
    private static final int SHOWN_MAX = 60;
    private static final CheckId IDEMPOTENCY = new CheckId("LOG-05");
    private static final CheckId SCHEMA = new CheckId("LOG-06");
    private static final CheckId CLOCK = new CheckId("LOG-04");
    private final ImportSink sink;
    private final CommandTimes times = new CommandTimes(this::late);
    private final Set<String> keys = new LinkedHashSet<>();
    /** What the events say, by stream, when they stand in the same source. */
    private final Optional<EventMarks> events;

    CommandLog(ImportSink sink, Optional<EventMarks> events) {
        this.sink = sink;
        this.events = events;
    }

    /** @param get the text of a column, or empty when there is none */
    void command(SourceLocation at, Function<String, Optional<String>> get) {
        String key = get.apply(KEY).orElse("");
        if (keys.size() < KEYS_MAX && !keys.add(key)) {
            finding(IDEMPOTENCY, at, "an idempotency key is used by two commands",
                    "each key once", key);
        }
        Optional<JsonNode> command = object(get.apply(DATA).orElse(""));
        Optional<List<JsonNode>> events = results(get.apply(RESULT).orElse("[]"));
        if (command.isEmpty() || events.isEmpty()) {
            finding(SCHEMA, at, "a command that cannot be read",
                    "command_data as an object, result_events as an array of JSON texts",
                    shown(get.apply(command.isEmpty() ? DATA : RESULT).orElse("nothing")));
            sink.unreadable(1);
            return;
        }
        keyAgrees(at, key, get.apply(Columns.STREAM).orElse(""), command.get());
        made(at, get.apply(TYPE).orElse(""), command.get(), events.get());
        Optional<CommandTimes.Times> told = times(at, get, command.get(), events.get());
        told.ifPresent(times::add);
        boolean hasBoth = command.get().get(FIELDS).isPresent() && !events.get().isEmpty();
        if (told.isEmpty() && hasBoth) {
            finding(SCHEMA, at, "a command without its times",
                    "seconds as timestamp of command and events, and as created_at",
                    "not all of them");
        }
        for (JsonNode event : events.get()) {
            fits(at, event);
            held(at, get.apply(Columns.STREAM).orElse(""), event);
        }
        sink.used(1);
    }

    /** When all commands have been read. */
    void finish() {
        times.finish();
    }

    private void late(CommandTimes.Fault fault) {
        sink.finding(new Finding(CLOCK, fault.severity(), fault.times().at(), Optional.empty(), 0,
                fault.sentence(), fault.expected(), fault.found(), "", false,
                "One of the times was changed, or a clock was set."));
    }

    /** The times of a command, unless one of them is missing or none. */
    static Optional<CommandTimes.Times> times(SourceLocation at,
            Function<String, Optional<String>> get, JsonNode command, List<JsonNode> events) {
        Optional<BigDecimal> given = command.get(FIELDS).flatMap(CommandLog::seconds);
        Optional<BigDecimal> happened = events.stream().findFirst().flatMap(CommandLog::seconds);
        Optional<String> column = get.apply(Columns.CREATED);
        Optional<BigDecimal> stored = column.map(Columns::digits).filter(number -> number >= 0)
                .map(BigDecimal::valueOf);
        if (given.isEmpty() || happened.isEmpty() || stored.isPresent() != column.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new CommandTimes.Times(at, get.apply(KEY).orElse(""),
                get.apply(Columns.STREAM).orElse(""), given.get(), happened.get(), stored));
    }

    private static Optional<BigDecimal> seconds(JsonNode object) {
        return object.get(Columns.TIMESTAMP).flatMap(JsonNode::decimal);
    }

    private static String shown(String text) {
        return text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX) + "...";
    }

    private void keyAgrees(SourceLocation at, String key, String stream, JsonNode command) {
        Optional<String> inside = command.get(FIELDS).flatMap(data -> data.get(KEY))
                .map(JsonNode::text);
        if (inside.isEmpty() || command.textOf("type").isEmpty() || stream.isBlank()
                || stream.indexOf(NO_TEXT) >= 0) {
            finding(SCHEMA, at, "a command that does not say what it is",
                    "a type and a key in command_data, and a stream", "not all of them");
        } else if (!inside.get().equals(key)) {
            finding(IDEMPOTENCY, at, "a command is stored under another key than its own",
                    inside.get(), key);
        }
    }

    /** The events are those that the command makes. */
    private void made(SourceLocation at, String column, JsonNode command,
            List<JsonNode> events) {
        String type = command.textOf("type").orElse(column);
        if (!column.isEmpty() && !column.equals(type)) {
            finding(SCHEMA, at, "the column command_type and command_data name different commands",
                    column, type);
        }
        Optional<CommandKind> kind = CommandKind.named(type);
        Optional<JsonNode> fields = command.get(FIELDS);
        if (kind.isEmpty() || fields.isEmpty()) {
            finding(SCHEMA, at, "a command that the store does not have",
                    "SitDown, StandUp, StartHand, RevealSeed or Act, and data", type);
            return;
        }
        for (String field : kind.get().unknown(fields.get())) {
            finding(SCHEMA, at, "a command with a field that it does not have",
                    "the fields of " + type, shown(field));
        }
        kind.get().held(fields.get(), events).ifPresent(fault ->
                finding(IDEMPOTENCY, at, fault.sentence(), fault.expected(), fault.found()));
    }

    /** The event has the fields of its kind, as it has them in the table of events. */
    private void fits(SourceLocation at, JsonNode event) {
        List<Note> notes = new ArrayList<>();
        StoredRow row = new StoredRow(0, 0, "", -1, "", Optional.of(event), "", -1, -1, at);
        EventKind.named(row.kind()).ifPresent(kind -> PayloadSchema.read(row, kind, notes));
        for (Note note : notes) {
            finding(new CheckId(note.check()), at, note.sentence(), note.expected(),
                    note.found());
        }
    }

    private void held(SourceLocation at, String stream, JsonNode event) {
        if (events.isPresent() && !events.get().has(stream, event)) {
            finding(IDEMPOTENCY, at, "a command claims an event that its stream does not hold",
                    "an event of " + stream, event.textOf("type")
                            .orElse("an event without type"));
        }
    }

    /** The events in a JSON array, as objects or as texts of them. */
    static Optional<List<JsonNode>> results(String text) {
        Optional<JsonNode> array = json(text).filter(node -> node.kind() == Kind.ARRAY);
        if (array.isEmpty()) {
            return Optional.empty();
        }
        List<JsonNode> events = new ArrayList<>(array.get().members().size());
        for (JsonNode item : array.get().items()) {
            Optional<JsonNode> event = item.isObject() ? Optional.of(item) : object(item.text());
            if (event.isEmpty()) {
                return Optional.empty();
            }
            events.add(event.get());
        }
        return Optional.of(events);
    }

    static Optional<JsonNode> object(String text) {
        return json(text).filter(JsonNode::isObject);
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JsonTree.read(text, 1));
        } catch (JsonFault fault) {
            return Optional.empty();
        }
    }

    private void finding(CheckId check, SourceLocation at, String sentence, String expected,
            String found) {
        sink.finding(new Finding(check, Severity.VIOLATION, at, Optional.empty(), 0, sentence,
                expected, found, "", false, "See docs/formats/deal-r.md for commands."));
    }
}
