package dev.railbird.importers.dealr;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.dealr.JsonValue.Items;
import dev.railbird.importers.dealr.JsonValue.Members;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The commands that a store has accepted, each under its idempotency key with the events that it
 * made, as JSON texts in a JSON array. They say nothing that the events do not say; what can be
 * checked is that keys are used once and that the events of a command are events of its stream.
 */
final class CommandLog {
    static final String KEY = "idempotency_key";
    static final String TYPE = "command_type";
    static final String DATA = "command_data";
    static final String RESULT = "result_events";
    private static final int KEYS_MAX = 1_000_000;
    private static final CheckId IDEMPOTENCY = new CheckId("LOG-05");
    private final ImportSink sink;
    private final JsonText json = new JsonText();
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
        try {
            Members command = object(get.apply(DATA).orElse(""));
            keyAgrees(at, key, command);
            for (Members event : results(get.apply(RESULT).orElse("[]"))) {
                held(at, get.apply(Columns.STREAM).orElse(""), event);
            }
            sink.used(1);
        } catch (JsonText.Fault fault) {
            finding(new CheckId("LOG-06"), at, "a command that cannot be read",
                    "command_data as an object, result_events as an array of JSON texts",
                    fault.getMessage());
            sink.unreadable(1);
        }
    }

    private void keyAgrees(SourceLocation at, String key, Members command) {
        Optional<String> inside = command.get("data")
                .flatMap(data -> data instanceof Members fields ? fields.get(KEY)
                        : Optional.empty()).map(JsonValue::toString);
        if (inside.isPresent() && !inside.get().equals(key)) {
            finding(IDEMPOTENCY, at, "a command is stored under another key than its own",
                    inside.get(), key);
        }
    }

    private void held(SourceLocation at, String stream, Members event) {
        if (events.isPresent() && !events.get().has(stream, event)) {
            finding(IDEMPOTENCY, at, "a command claims an event that its stream does not hold",
                    "an event of " + stream, event.get("type").map(JsonValue::toString)
                            .orElse("an event without type"));
        }
    }

    private List<Members> results(String text) throws JsonText.Fault {
        if (!(json.read(text) instanceof Items items)) {
            throw new JsonText.Fault("no array of results", 1);
        }
        List<Members> events = new ArrayList<>(items.items().size());
        for (JsonValue item : items.items()) {
            events.add(item instanceof Members event ? event : object(item.toString()));
        }
        return events;
    }

    private Members object(String text) throws JsonText.Fault {
        if (json.read(text) instanceof Members members) {
            return members;
        }
        throw new JsonText.Fault("no object", 1);
    }

    private void finding(CheckId check, SourceLocation at, String sentence, String expected,
            String found) {
        sink.finding(new Finding(check, Severity.VIOLATION, at, Optional.empty(), 0, sentence,
                expected, found, "", false, "See docs/formats/deal-r.md for commands."));
    }
}
