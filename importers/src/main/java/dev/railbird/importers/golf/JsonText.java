package dev.railbird.importers.golf;

import dev.railbird.importers.golf.JsonNode.Kind;
import dev.railbird.importers.golf.JsonNode.Member;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON values one after the other; a key that stands twice is a fault. */
final class JsonText implements AutoCloseable {
    private static final int DEPTH_MAX = 64;
    private static final int VALUES_MAX = 2_000_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH_MAX)
                    .maxNumberLength(1000).maxStringLength(1 << 20).build())
            .build();
    private final JsonParser parser;
    private final int firstLine;
    private final int firstColumn;
    private int values;

    /** @param firstLine line of the source that the text begins in, from one */
    JsonText(Reader text, int firstLine, int firstColumn) {
        parser = FACTORY.createParser(ObjectReadContext.empty(), text);
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
            values = 0;
            return value();
        } catch (JacksonException broken) {
            throw fault(broken);
        }
    }

    private JsonNode value() throws RowFault {
        if (++values > VALUES_MAX) {
            throw new RowFault("a record of at most " + VALUES_MAX + " values", "more");
        }
        int line = parser.currentTokenLocation().getLineNr();
        int column = parser.currentTokenLocation().getColumnNr()
                + (line == 1 ? firstColumn - 1 : 0);
        JsonToken token = parser.currentToken();
        Kind kind = kind(token);
        List<Member> members = List.of();
        String text = "";
        if (kind == Kind.OBJECT || kind == Kind.ARRAY) {
            members = members(kind);
        } else {
            text = parser.getString();
        }
        return new JsonNode(kind, text, members, firstLine + line - 1, column);
    }

    private List<Member> members(Kind kind) throws RowFault {
        List<Member> members = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT) {
            if (token == null) {
                throw new RowFault("the end of a JSON value", "the end of the text");
            }
            String name = "";
            if (kind == Kind.OBJECT) {
                name = parser.currentName();
                parser.nextToken();
            }
            members.add(new Member(name, value()));
            token = parser.nextToken();
        }
        return members;
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.ARRAY;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE -> Kind.TRUE;
            case VALUE_FALSE -> Kind.FALSE;
            case VALUE_NULL, NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME,
                    VALUE_EMBEDDED_OBJECT -> Kind.NULL;
        };
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
