package dev.railbird.importers.golf;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfClaim;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Kind;
import dev.railbird.importers.json.JsonNode.Member;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/** {@code json_agg} of rows, the app's export of a game, or the body of its replay address. */
final class JsonDocument implements RowSource {
    private final String source;
    private final Reader in;
    private final ImportSink sink;
    private final GameShelf shelf;

    JsonDocument(String source, Reader in, ImportSink sink, GameShelf shelf) {
        this.source = source;
        this.in = in;
        this.sink = sink;
        this.shelf = shelf;
    }

    @Override
    public void read() throws IOException {
        try (JsonText json = new JsonText(in, 1, 1)) {
            while (json.hasMore()) {
                if (json.isArray()) {
                    array(json);
                } else {
                    document(json.current());
                }
            }
        } catch (RowFault fault) {
            shelf.unreadable(SourceLocation.whole(source), "the JSON breaks off", fault.expected,
                    fault.found, "What came before it is replayed.");
        }
        shelf.emit();
    }

    private void array(JsonText json) throws RowFault, IOException {
        while (json.hasMore() && !json.isArrayEnd()) {
            document(json.current());
        }
    }

    private void document(JsonNode node) throws IOException {
        Optional<JsonNode> game = node.get("game").filter(value -> value.kind() == Kind.OBJECT);
        Optional<JsonNode> events = node.get("events").filter(JsonDocument::isList);
        Optional<JsonNode> frames = node.get("frames").filter(JsonDocument::isList);
        if (game.isPresent() && events.isPresent()) {
            export(node, game.get().get("id").map(JsonNode::text).orElse(""), events.get());
        } else if (frames.isPresent()) {
            String id = node.get("game_id").map(JsonNode::text).orElse("");
            node.get("metadata").ifPresent(results -> results(id, results));
            frames(id, frames.get().members());
        } else {
            row(node, "");
        }
    }

    private static boolean isList(JsonNode node) {
        return node.kind() == Kind.ARRAY;
    }

    private void export(JsonNode node, String game, JsonNode events)
            throws IOException {
        String version = node.get("version").map(JsonNode::text).orElse("");
        if (!version.equals("1.0")) {
            sink.finding(GameShelf.finding(place(node), "an export of another version", "1.0",
                    Shown.of(version), "It is read as if it were 1.0."));
        }
        results(game, node.get("game").orElseThrow());
        for (Member event : events.members()) {
            row(event.value(), game);
        }
    }

    /** What the app made of the game: by name, and the first of equals is its winner. */
    private void results(String game, JsonNode results) {
        for (Member total : results.get("final_scores").map(JsonNode::members)
                .orElse(List.of())) {
            total.value().integer().filter(number -> number.bitLength() < 32).ifPresent(number ->
                    shelf.claim(game, new GolfClaim.ExportedTotal(total.name(),
                            number.intValue()), place(total.value())));
        }
        results.get("winner").ifPresent(winner -> shelf.claim(game,
                new GolfClaim.ExportedWinner(winner.isNull() ? Optional.empty()
                        : Optional.of(winner.text())), place(winner)));
    }

    /** Frame k holds event k + 1; the state beside it is the app's own and is not read. */
    private void frames(String game, List<Member> frames) throws IOException {
        for (int k = 0; k < frames.size(); k++) {
            JsonNode frame = frames.get(k).value();
            SourceLocation place = place(frame);
            int index = frame.get("index").flatMap(JsonNode::integer)
                    .map(number -> number.intValue()).orElse(k);
            Optional<JsonNode> data = frame.get("event_data");
            if (data.isEmpty()) {
                shelf.unreadable(place, "a frame holds no event", "event_data", "no such key", "");
                continue;
            }
            shelf.add(new StoredRow("", game, Integer.toString(index + 1),
                    frame.get("event_type").map(JsonNode::text).orElse(""),
                    frame.get("player_id").filter(id -> !id.isNull()).map(JsonNode::text),
                    data.get().json(), frame.get("timestamp")
                            .filter(time -> !time.isNull()).map(JsonNode::text), place));
        }
    }

    private void row(JsonNode node, String game) throws IOException {
        try {
            shelf.add(JsonRows.row(node, game, place(node)));
        } catch (RowFault fault) {
            shelf.unreadable(place(node), "a value cannot be read as a row", fault.expected,
                    fault.found, "Its game misses this row.");
        }
    }

    private SourceLocation place(JsonNode node) {
        return SourceLocation.line(source, node.line(), node.column());
    }
}
