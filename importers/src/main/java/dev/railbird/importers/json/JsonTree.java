package dev.railbird.importers.json;

import dev.railbird.importers.json.JsonNode.Kind;
import dev.railbird.importers.json.JsonNode.Member;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON value as a tree; a key that stands twice is a fault. */
public final class JsonTree {
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

    private JsonTree(JsonParser parser, int firstLine, int firstColumn) {
        this.parser = parser;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
    }

    /** A parser with the bounds of trees, for who walks through the outer values by himself. */
    public static JsonParser parser(Reader text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /**
     * The value that a parser stands on, whose text begins at this place of the source.
     *
     * @throws JacksonException when it is no JSON
     */
    public static JsonNode current(JsonParser parser, int firstLine, int firstColumn)
            throws JsonFault {
        return new JsonTree(parser, firstLine, firstColumn).value();
    }

    /**
     * One whole value and nothing behind it.
     *
     * @param firstLine line of the source that the text begins in
     */
    public static JsonNode read(String text, int firstLine) throws JsonFault {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonTree tree = new JsonTree(parser, firstLine, 1);
            if (parser.nextToken() == null) {
                throw new JsonFault("nothing", firstLine, 1);
            }
            JsonNode node = tree.value();
            if (parser.nextToken() != null) {
                throw new JsonFault("more text behind the value", tree.line(), tree.column());
            }
            return node;
        } catch (JacksonException broken) {
            String reason = broken.getOriginalMessage();
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            throw new JsonFault(reason == null ? "something else" : oneLine(reason),
                    firstLine + line - 1, Math.max(0, column));
        }
    }

    private static String oneLine(String reason) {
        StringBuilder line = new StringBuilder(reason.length());
        reason.chars().forEach(c -> line.append(c < ' ' ? ' ' : (char) c));
        return line.toString();
    }

    private int line() {
        return firstLine + parser.currentTokenLocation().getLineNr() - 1;
    }

    private int column() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return at.getColumnNr() + (at.getLineNr() == 1 ? firstColumn - 1 : 0);
    }

    private JsonNode value() throws JsonFault {
        if (++values > VALUES_MAX) {
            throw new JsonFault("more than " + VALUES_MAX + " values in one", line(), column());
        }
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = firstLine + at.getLineNr() - 1;
        int column = at.getColumnNr() + (at.getLineNr() == 1 ? firstColumn - 1 : 0);
        Kind kind = kind(parser.currentToken());
        if (kind == Kind.OBJECT || kind == Kind.ARRAY) {
            return new JsonNode(kind, "", members(kind), line, column);
        }
        return new JsonNode(kind, alike(parser.getString()), List.of(), line, column);
    }

    private String alike(String text) throws JsonFault {
        String fault = JsonHygiene.fault(text);
        if (!fault.isEmpty()) {
            throw new JsonFault(fault, line(), column());
        }
        return text;
    }

    private List<Member> members(Kind kind) throws JsonFault {
        List<Member> members = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT) {
            if (token == null) {
                throw new JsonFault("the text ends inside a value", line(), column());
            }
            String name = "";
            if (kind == Kind.OBJECT) {
                name = alike(parser.currentName());
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
}
