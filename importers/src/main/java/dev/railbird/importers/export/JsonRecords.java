package dev.railbird.importers.export;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Kind;
import dev.railbird.importers.json.JsonNode.Member;
import dev.railbird.importers.json.JsonTree;
import dev.railbird.importers.json.TextLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON: an object a line, or a document of objects, of which the long lists are rows. */
final class JsonRecords {
    private static final List<String> LISTS = List.of("events", "frames", "hands");
    private final String source;
    private final RecordSink sink;

    JsonRecords(String source, RecordSink sink) {
        this.source = source;
        this.sink = sink;
    }

    void read(InputStream in, String start) throws IOException {
        String first = start.lines().findFirst().orElse("").strip();
        if (first.startsWith("{") && isWhole(first)) {
            lines(new TextLines(in));
        } else {
            document(in);
        }
    }

    /** A first line that is cut short by the end of the head counts as whole. */
    private static boolean isWhole(String first) {
        if (!first.endsWith("}")) {
            return first.length() > 1 << 12;
        }
        try {
            return !JsonTree.read(first, 1).members().isEmpty();
        } catch (JsonFault open) {
            return false;
        }
    }

    private void lines(TextLines lines) throws IOException {
        for (Optional<String> text = lines.next(); text.isPresent(); text = lines.next()) {
            if (lines.wasTooLong()) {
                throw new IOException("line " + lines.number() + " is too long to be a record");
            }
            if (text.get().isBlank()) {
                continue;
            }
            SourceLocation at = SourceLocation.line(source, lines.number(), 0);
            Optional<JsonNode> node = node(text.get(), lines.number());
            if (node.isPresent()) {
                entry(node.get(), at);
            } else {
                Cells cells = new Cells();
                cells.add("text", text.get(), lines.number(), 0);
                sink.accept(cells.in("", at));
            }
        }
    }

    private static Optional<JsonNode> node(String text, int line) {
        try {
            return Optional.of(JsonTree.read(text, line)).filter(JsonNode::isObject);
        } catch (JsonFault broken) {
            return Optional.empty();
        }
    }

    private void document(InputStream in) throws IOException {
        BufferedReader text =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        try (JsonParser parser = JsonTree.parser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    JsonNode node = JsonTree.current(parser, 1, 1);
                    entry(node, SourceLocation.line(source, node.line(), node.column()));
                }
            }
        } catch (JsonFault | JacksonException broken) {
            throw new IOException("the JSON breaks off: "
                    + broken.getMessage().lines().findFirst().orElse(""), broken);
        }
    }

    /** The rows of a list take the name of the game or stream from what stands around them. */
    private void entry(JsonNode node, SourceLocation at) throws IOException {
        Optional<Member> list = node.members().stream().filter(member -> LISTS
                .contains(member.name()) && isOfObjects(member.value())).findFirst();
        boolean isHand = node.get("railbird").isPresent() || node.get("hand").isPresent();
        if (list.isEmpty() || isHand) {
            Cells cells = new Cells();
            cells.members(node);
            sink.accept(cells.in("", at));
            return;
        }
        Cells around = new Cells();
        around.members(new JsonNode(Kind.OBJECT, "", node.members().stream()
                .filter(member -> !member.equals(list.get())).toList(), node.line(),
                node.column()));
        Optional<String> game = name(node, "game_id").or(() -> node.get("game")
                .flatMap(inside -> name(inside, "id")));
        sink.accept(around.in("around the rows", at));
        for (Member row : list.get().value().members()) {
            Cells cells = new Cells();
            game.ifPresent(id -> cells.add("game_id", id, 0, 0));
            name(node, "hand_id").ifPresent(id -> cells.add("hand_id", id, 0, 0));
            cells.members(row.value());
            sink.accept(cells.in("", SourceLocation.line(source, row.value().line(),
                    row.value().column())));
        }
    }

    private static Optional<String> name(JsonNode node, String key) {
        return node.get(key).filter(value -> value.kind() == Kind.TEXT).map(JsonNode::text);
    }

    private static boolean isOfObjects(JsonNode value) {
        return value.kind() == Kind.ARRAY && !value.members().isEmpty()
                && value.members().stream().allMatch(member -> member.value().isObject());
    }
}
