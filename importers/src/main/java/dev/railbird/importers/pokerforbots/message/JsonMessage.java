package dev.railbird.importers.pokerforbots.message;

import dev.railbird.importers.json.JsonHygiene;
import dev.railbird.importers.pokerforbots.message.Datum.Field;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import dev.railbird.importers.pokerforbots.message.Datum.Flag;
import dev.railbird.importers.pokerforbots.message.Datum.Fraction;
import dev.railbird.importers.pokerforbots.message.Datum.Items;
import dev.railbird.importers.pokerforbots.message.Datum.Text;
import dev.railbird.importers.pokerforbots.message.Datum.Whole;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON object out of a text, if all readers read it alike; depth is bounded. */
public final class JsonMessage {
    private static final int WHOLE_DIGITS_MAX = 18;
    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(16).build())
            .build();

    public Fields read(String text) throws MessageFault {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MessageFault("no JSON object");
            }
            Fields fields = fields(parser);
            if (parser.nextToken() != null) {
                throw new MessageFault("text after the JSON object");
            }
            return fields;
        } catch (JacksonException broken) {
            String reason = String.valueOf(broken.getOriginalMessage());
            throw new MessageFault(JsonHygiene.check(reason).equals(JsonHygiene.CHECK)
                    ? reason.lines().findFirst().orElse("") : "no whole JSON object");
        }
    }

    private static Fields fields(JsonParser parser) throws MessageFault {
        List<Field> fields = new ArrayList<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            fields.add(new Field(alike(name), value(parser, parser.nextToken())));
        }
        return new Fields(List.copyOf(fields));
    }

    private static String alike(String text) throws MessageFault {
        String fault = JsonHygiene.fault(text);
        if (!fault.isEmpty()) {
            throw new MessageFault(fault);
        }
        return text;
    }

    private static Datum value(JsonParser parser, JsonToken token) throws MessageFault {
        return switch (token) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Text(alike(parser.getString()));
            case VALUE_NUMBER_INT -> parser.getString().length() <= WHOLE_DIGITS_MAX
                    ? new Whole(parser.getLongValue()) : new Fraction(parser.getString());
            case VALUE_TRUE -> new Flag(true);
            case VALUE_FALSE -> new Flag(false);
            case VALUE_NUMBER_FLOAT -> new Fraction(parser.getString());
            case VALUE_NULL -> Datum.NOTHING;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                    Datum.NOTHING;
        };
    }

    private static Datum items(JsonParser parser) throws MessageFault {
        List<Datum> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new Items(List.copyOf(items));
    }
}
