package dev.railbird.importers.platform;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.platform.TableFile.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lobbies that registered themselves, held against the coordinator's tables of lobbies. */
final class Registrations {
    private static final List<String> COLUMNS = List.of("target", "max_players");
    private final Report report;
    private final List<Registered> registered = new ArrayList<>();

    /** A call that was answered with an id. */
    private record Registered(String lobby, JsonNode request, SourceLocation at) {
    }

    Registrations(Report report) {
        this.report = report;
    }

    void add(String lobby, JsonNode request, SourceLocation at) {
        registered.add(new Registered(lobby, request, at));
    }

    /** Tables that a capture does not have are empty. */
    void judge(List<Row> before, List<Row> after) {
        for (Row row : after) {
            find(before, row.get("id")).ifPresent(old -> COLUMNS.forEach(column ->
                    compare(row.at(), column, old.get(column), row.get(column))));
        }
        for (Row row : before) {
            if (!after.isEmpty() && find(after, row.get("id")).isEmpty()) {
                report.violation("LOG-14", row.at(), "S2-FLAG: a lobby is not there any more",
                        row.get("id") + " in after/lobbies.csv", "none",
                        "No call takes a lobby away.");
            }
        }
        for (Registered call : registered) {
            Optional<Row> row = find(after, call.lobby());
            if (row.isPresent()) {
                COLUMNS.forEach(column -> compare(row.get().at(), column, call.request()
                        .get(column).map(JsonNode::text).orElse("nothing"),
                        row.get().get(column)));
            } else if (!after.isEmpty()) {
                report.violation("LOG-14", call.at(), "S2-FLAG: a lobby registered and is in no"
                        + " table", call.lobby(), "none", "Compare after/lobbies.csv.");
            }
        }
    }

    private static Optional<Row> find(List<Row> rows, String id) {
        return rows.stream().filter(row -> row.get("id").equals(id)).findFirst();
    }

    private void compare(SourceLocation at, String column, String expected, String found) {
        if (!expected.equals(found)) {
            report.violation("LOG-14", at, "S2-FLAG: a lobby has another " + column
                    + " than it registered with", expected, found,
                    "Nothing in the log changes it.");
        }
    }
}
