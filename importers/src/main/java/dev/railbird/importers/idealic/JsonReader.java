package dev.railbird.importers.idealic;

import dev.railbird.importers.idealic.JsonValue.Fields;
import dev.railbird.importers.idealic.JsonValue.Items;
import dev.railbird.importers.idealic.JsonValue.Member;
import dev.railbird.importers.idealic.JsonValue.Num;
import dev.railbird.importers.idealic.JsonValue.Text;
import dev.railbird.importers.idealic.JsonValue.Word;
import dev.railbird.importers.json.JsonHygiene;
import java.math.BigDecimal;
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

/** Reads the text of one object; depth, names, numbers and strings are bounded. */
final class JsonReader {
    private static final int DEPTH_MAX = 32;
    private static final int NAME_MAX = 512;
    private static final int NUMBER_MAX = 64;
    private static final int EXPONENT_CHARS_MAX = 5;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH_MAX)
                    .maxNameLength(NAME_MAX).maxNumberLength(NUMBER_MAX)
                    .maxStringLength(ObjectSplitter.OBJECT_BYTES_MAX).build())
            .build();
    private final int firstLine;
    private final int firstColumn;
    private final JsonParser parser;

    private JsonReader(JsonParser parser, int line, int column) {
        this.parser = parser;
        firstLine = line;
        firstColumn = column;
    }

    /** @param line and {@code column}: where the text starts in its source */
    static Fields object(String text, int line, int column) throws JsonFault {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonReader reader = new JsonReader(parser, line, column);
            try {
                JsonValue value = reader.value(parser.nextToken());
                if (value instanceof Fields fields) {
                    return fields;
                }
                throw new JsonFault(line, column, "an object");
            } catch (JacksonException broken) {
                throw reader.fault(broken);
            }
        }
    }

    private JsonFault fault(JacksonException broken) {
        TokenStreamLocation at = broken.getLocation();
        String sentence = broken.getOriginalMessage();
        int end = sentence.indexOf('\n');
        sentence = end < 0 ? sentence : sentence.substring(0, end);
        return at == null ? new JsonFault(firstLine, firstColumn, sentence)
                : new JsonFault(line(at), column(at), sentence);
    }

    private int line(TokenStreamLocation at) {
        return firstLine + at.getLineNr() - 1;
    }

    private int column(TokenStreamLocation at) {
        return at.getLineNr() == 1 ? firstColumn + at.getColumnNr() - 1 : at.getColumnNr();
    }

    private JsonValue value(JsonToken token) throws JsonFault {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = line(at);
        int column = column(at);
        if (token == JsonToken.START_OBJECT) {
            return fields(line, column);
        }
        if (token == JsonToken.START_ARRAY) {
            List<JsonValue> items = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY;
                    next = parser.nextToken()) {
                items.add(value(next));
            }
            return new Items(items, line, column);
        }
        if (token == JsonToken.VALUE_STRING) {
            return new Text(alike(parser.getString(), line, column), line, column);
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return number(parser.getString(), line, column);
        }
        if (token == null) {
            throw new JsonFault(line, column, "unexpected end");
        }
        return new Word(parser.getString(), line, column);
    }

    private static String alike(String text, int line, int column) throws JsonFault {
        String fault = JsonHygiene.fault(text);
        if (!fault.isEmpty()) {
            throw new JsonFault(line, column, fault);
        }
        return text;
    }

    /** Exponents that no amount of chips has would cost more memory than the source. */
    private static Num number(String written, int line, int column) throws JsonFault {
        int exponent = Math.max(written.indexOf('e'), written.indexOf('E'));
        if (exponent >= 0 && written.length() - exponent > EXPONENT_CHARS_MAX) {
            throw new JsonFault(line, column, "a number of this size is damage");
        }
        return new Num(new BigDecimal(written), written, line, column);
    }

    private Fields fields(int line, int column) throws JsonFault {
        List<Member> members = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_OBJECT;
                next = parser.nextToken()) {
            TokenStreamLocation at = parser.currentTokenLocation();
            if (next == null) {
                throw new JsonFault(line(at), column(at), "unexpected end");
            }
            String name = alike(parser.currentName(), line(at), column(at));
            members.add(new Member(name, value(parser.nextToken()), line(at), column(at)));
        }
        return new Fields(members, line, column);
    }
}
