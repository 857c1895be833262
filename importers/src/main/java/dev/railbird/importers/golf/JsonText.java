package dev.railbird.importers.golf;

import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads JSON values one after the other; a key that stands twice is a fault. */
final class JsonText implements AutoCloseable {
    private final JsonParser parser;
    private final int firstLine;
    private final int firstColumn;

    /** @param firstLine line of the source that the text begins in, from one */
    JsonText(Reader text, int firstLine, int firstColumn) {
        parser = JsonTree.parser(text);
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
    }

    /** One whole value and nothing behind it. */
    static JsonNode whole(String text, int line, int column) throws RowFault {
        try (JsonText json = new JsonText(new java.io.StringReader(text), line, column)) {
            JsonNode node = json.next();
            if (json.hasMore()) {
                throw new RowFault("one JSON value", "more text behind it");
            }
            return node;
        }
    }

    /** Moves to the next token; false at the end. */
    boolean hasMore() throws RowFault {
        try {
            return parser.nextToken() != null;
        } catch (JacksonException broken) {
            throw fault(broken);
        }
    }

    /** Enters an array when one begins here. */
    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isArrayEnd() {
        return parser.currentToken() == JsonToken.END_ARRAY;
    }

    /** The next value. */
    JsonNode next() throws RowFault {
        if (!hasMore()) {
            throw new RowFault("a JSON value", "nothing");
        }
        return current();
    }

    /** The value that the parser stands on. */
    JsonNode current() throws RowFault {
        try {
            return JsonTree.current(parser, firstLine, firstColumn);
        } catch (JsonFault bound) {
            throw new RowFault("a JSON value", bound.getMessage());
        } catch (JacksonException broken) {
            throw fault(broken);
        }
    }

    private RowFault fault(JacksonException broken) {
        String reason = broken.getOriginalMessage();
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
        return new RowFault("JSON", reason == null ? "something else"
                : reason.replaceAll("\\s+", " ") + (line > 1 ? " (line " + (firstLine + line - 1)
                        + ")" : ""));
    }

    @Override
    public void close() {
        parser.close();
    }
}
