package dev.railbird.importers.dealr;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.util.Optional;
import java.util.function.Function;

/** Makes a row of named columns, whichever way they came. */
final class Columns {
    static final String ID = "id";
    static final String STREAM = "hand_id";
    static final String VERSION = "version";
    static final String TYPE = "event_type";
    static final String DATA = "event_data";
    static final String TIMESTAMP = "timestamp";
    static final String CREATED = "created_at";
    private final RowSink sink;
    /** Whether rows have these columns: a table has them for all or for none. */
    private boolean hasTimes;
    private boolean hasStored;

    Columns(RowSink sink) {
        this.sink = sink;
    }

    /** @param get the text of a column, or empty when there is none */
    void row(long place, SourceLocation at, Function<String, Optional<String>> get) {
        Optional<String> data = get.apply(DATA);
        if (data.isEmpty() && get.apply(CommandLog.KEY).isPresent()) {
            sink.command(at, get);
            return;
        }
        if (data.isEmpty()) {
            sink.broken("a row without event_data", "the column event_data", "nothing", at);
            return;
        }
        try {
            JsonNode value = JsonTree.read(data.get(), 1);
            row(place, at, get, Optional.of(value).filter(JsonNode::isObject),
                    value.isObject() ? "" : "not an object but " + value.shown());
        } catch (JsonFault fault) {
            row(place, at, get, Optional.empty(), fault.getMessage() + " at character "
                    + fault.column());
        }
    }

    void row(long place, SourceLocation at, Function<String, Optional<String>> get,
            Optional<JsonNode> payload, String fault) {
        long id = number(get, ID, at);
        long version = number(get, VERSION, at);
        long timestamp = number(get, TIMESTAMP, at);
        long createdAt = number(get, CREATED, at);
        if (id == WRONG || version == WRONG || timestamp == WRONG || createdAt == WRONG) {
            return;
        }
        boolean isLikeFirst = place == 1 || hasTimes == (timestamp >= 0)
                && hasStored == (createdAt >= 0);
        if (!isLikeFirst) {
            sink.broken("a row with other columns than the first", "a timestamp: " + hasTimes
                    + ", a created_at: " + hasStored, "a timestamp: " + (timestamp >= 0)
                    + ", a created_at: " + (createdAt >= 0), at);
            return;
        }
        hasTimes = timestamp >= 0;
        hasStored = createdAt >= 0;
        sink.row(new StoredRow(place, id, get.apply(STREAM).orElse(""), version,
                get.apply(TYPE).orElse(""), payload, fault, timestamp, createdAt, at));
    }

    private static final long WRONG = Long.MIN_VALUE;

    private long number(Function<String, Optional<String>> get, String column,
            SourceLocation at) {
        Optional<String> value = get.apply(column);
        if (value.isEmpty()) {
            return -1;
        }
        // The store leaves none of its columns empty: the table has no NULL.
        String text = value.get();
        long number = text.isEmpty() ? WRONG : digits(text);
        if (number < 0) {
            sink.broken("the column " + column + " is no whole number", "digits", text, at);
            return WRONG;
        }
        return number;
    }

    /** A whole number that is not negative, or -1. */
    static long digits(String text) {
        long number = text.length() > 18 ? -1 : 0;
        for (int k = 0; k < text.length() && number >= 0; k++) {
            char digit = text.charAt(k);
            number = digit < '0' || digit > '9' ? -1 : number * 10 + digit - '0';
        }
        return number;
    }
}
