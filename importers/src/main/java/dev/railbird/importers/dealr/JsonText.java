package dev.railbird.importers.dealr;

import dev.railbird.importers.dealr.JsonValue.Items;
import dev.railbird.importers.dealr.JsonValue.Member;
import dev.railbird.importers.dealr.JsonValue.Members;
import dev.railbird.importers.dealr.JsonValue.Text;
import dev.railbird.importers.dealr.JsonValue.Word;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON text into a tree; strict, and bounded in depth and size. */
final class JsonText {
    private static final int DEPTH_MAX = 32;
    private static final int NUMBER_MAX = 1000;
    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH_MAX)
                    .maxNumberLength(NUMBER_MAX).build())
            .build();

    /** Why a text is not JSON, and where in it. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1;
        final int column;

        Fault(String reason, int column) {
            super(reason, null, false, false);
            this.column = column;
        }
    }

    JsonValue read(String text) throws Fault {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new Fault("nothing at all", 1);
            }
            JsonValue value = value(parser, first);
            if (parser.nextToken() != null) {
                throw new Fault("text after the value",
                        parser.currentTokenLocation().getColumnNr());
            }
            return value;
        } catch (JacksonException broken) {
            int column = broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr();
            throw new Fault(firstLine(broken.getOriginalMessage()), Math.max(1, column));
        }
    }

    private static String firstLine(String message) {
        String text = message == null ? "malformed" : message;
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        return line.length() > 160 ? line.substring(0, 160) : line;
    }

    private static JsonValue value(JsonParser parser, JsonToken token) throws Fault {
        switch (token) {
            case START_OBJECT:
                return members(parser);
            case START_ARRAY:
                return items(parser);
            case VALUE_STRING:
                return new Text(parser.getString());
            case VALUE_NUMBER_INT:
                return new JsonValue.Number(parser.getString(), true);
            case VALUE_NUMBER_FLOAT:
                return new JsonValue.Number(parser.getString(), false);
            default:
                return new Word(parser.getString());
        }
    }

    private static JsonValue members(JsonParser parser) throws Fault {
        List<Member> members = new ArrayList<>(8);
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            members.add(new Member(name, value(parser, parser.nextToken())));
        }
        return new Members(members);
    }

    private static JsonValue items(JsonParser parser) throws Fault {
        List<JsonValue> items = new ArrayList<>(4);
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(parser, token));
            token = parser.nextToken();
        }
        return new Items(items);
    }
}
