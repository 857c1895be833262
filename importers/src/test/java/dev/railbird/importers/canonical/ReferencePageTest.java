package dev.railbird.importers.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.railbird.core.event.PokerHand;
import dev.railbird.importers.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page has every field and kind, and its examples are read and written as they stand. */
class ReferencePageTest {
    private static final Path DOCS = Path.of(System.getProperty("railbird.root"), "docs");
    private static final String WHERE = "give it a row in docs/reference/canonical-events.md";
    private final List<String> page = lines("reference/canonical-events.md");
    private final CanonicalWriter writer = new CanonicalWriter();

    @Test
    void theExampleOfThePageIsTheFileBesideIt() {
        String joined = page.stream().filter(line -> line.startsWith("    "))
                .map(String::strip).collect(Collectors.joining());
        assertEquals(lines("examples/hand.jsonl"), List.of(joined));
        PokerHand hand = Read.canonical(joined).hands.get(0);
        assertEquals(joined, writer.line(hand));
        assertEquals(List.of(), new Schema().complaints(joined));
    }

    @Test
    void everyEventAndClaimHasAnExampleThatIsWrittenAsItStands() {
        assertEquals(words(EventForms.ALL), written("event", "number"), WHERE);
        assertEquals(words(ClaimForms.ALL), written("claim", "afterEvent"), WHERE);
    }

    /** Kinds whose examples survive reading and writing, in the order of the page. */
    private Set<String> written(String key, String number) {
        Set<String> kinds = new TreeSet<>();
        for (List<String> row : rows()) {
            if (row.size() == 3 && row.get(1).contains("{\"" + key + "\"")) {
                String example = row.get(1).substring(1, row.get(1).length() - 1);
                String whole = example.replace("{", "{\"" + number + "\":1,")
                        .replace("}", ",\"line\":1,\"column\":2}");
                PokerHand hand = Read.canonical(with(key + "s", whole)).hands.get(0);
                String again = writer.line(hand);
                assertEquals(with(key + "s", whole), again);
                assertEquals("`" + JsonParser.parseString(example).getAsJsonObject().get(key)
                        .getAsString() + "`", row.get(0));
                kinds.add(row.get(0).replace("`", ""));
            }
        }
        return kinds;
    }

    /** The example of the page with one event or claim. */
    private String with(String array, String element) {
        String line = lines("examples/hand.jsonl").get(0);
        int from = line.indexOf("\"" + array + "\":[") + array.length() + 4;
        String tail = line.substring(line.indexOf("],\"" + (array.equals("events") ? "claims"
                : "attributes")));
        return line.substring(0, from) + element + tail;
    }

    @Test
    void everyFieldIsInATable() {
        Set<String> fields = new TreeSet<>();
        for (List<String> row : rows()) {
            if (row.size() == 4) {
                fields.add(row.get(0).replace("`", ""));
            } else if (row.size() == 3 && row.get(1).startsWith("`{")) {
                JsonObject example = JsonParser.parseString(
                        row.get(1).substring(1, row.get(1).length() - 1)).getAsJsonObject();
                fields.addAll(example.keySet());
            }
        }
        fields.add("afterEvent");
        fields.remove("field");
        assertEquals(new Schema().properties(), fields);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (String line : page) {
            if (line.startsWith("| ")) {
                String inside = line.substring(2, line.length() - 2).replace("\\|", "!");
                rows.add(Stream.of(inside.split(" \\| ")).map(String::strip).toList());
            }
        }
        return rows;
    }

    private static <T> Set<String> words(List<Form<T>> forms) {
        return forms.stream().map(Form::word).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(String path) {
        try {
            return Files.readAllLines(DOCS.resolve(path), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
