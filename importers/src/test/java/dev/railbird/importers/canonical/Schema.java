package dev.railbird.importers.canonical;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The schema of the documentation, held against lines by a reader that is not ours. */
final class Schema {
    private static final URI NAME = URI.create("urn:canonical-hand");
    private final String text;
    private final Validator validator;

    Schema() {
        try {
            text = Files.readString(Path.of(System.getProperty("railbird.root"),
                    "docs/reference/canonical-hand.schema.json"), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
        validator.registerSchema(NAME, text);
    }

    /** Empty when the line is valid. */
    List<String> complaints(String line) {
        Validator.Result result = validator.validate(NAME, line);
        return result.isValid() ? List.of() : result.getErrors().stream()
                .map(Schema::words).limit(3).toList();
    }

    private static String words(Error error) {
        return error.getInstanceLocation() + " " + error.getError();
    }

    /** All names of properties, at any depth. */
    Set<String> properties() {
        Set<String> names = new TreeSet<>();
        collect(JsonParser.parseString(text), names, true);
        return names;
    }

    /** All names of members of a JSON text, at any depth. */
    static Set<String> members(String json) {
        Set<String> names = new TreeSet<>();
        collect(JsonParser.parseString(json), names, false);
        return names;
    }

    /** The values of {@code const} for a property, at any depth: the kinds of events or claims. */
    Set<String> constants(String property) {
        Set<String> constants = new TreeSet<>();
        constants(JsonParser.parseString(text), property, constants);
        return constants;
    }

    private static void constants(JsonElement element, String property, Set<String> found) {
        if (element instanceof JsonArray array) {
            array.forEach(item -> constants(item, property, found));
        } else if (element instanceof JsonObject object) {
            if (object.get(property) instanceof JsonObject value && value.has("const")) {
                found.add(value.get("const").getAsString());
            }
            object.asMap().values().forEach(item -> constants(item, property, found));
        }
    }

    private static void collect(JsonElement element, Set<String> names, boolean isSchema) {
        if (element instanceof JsonArray array) {
            array.forEach(item -> collect(item, names, isSchema));
        } else if (element instanceof JsonObject object) {
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                if (!isSchema) {
                    names.add(member.getKey());
                } else if (member.getKey().equals("properties")) {
                    names.addAll(member.getValue().getAsJsonObject().keySet());
                }
                collect(member.getValue(), names, isSchema);
            }
        }
    }
}
