package dev.railbird.importers.pokerforbots;

import dev.railbird.importers.ImportSink;
import dev.railbird.importers.json.TextLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the server writes beside sessions and captures without any hand; its lines are counted. */
enum BesideSession {
    SETTINGS("settings of a game", "settings: read with the session or capture beside it",
            "settings of a game without a session or capture beside it"),
    GAMES("list of games", "list of the server's games: nothing to replay"),
    SUMMARY("summary of a run", "summary of a run: nothing to replay");

    private static final List<String> OF_GAMES = List.of("\"small_blind\"", "\"big_blind\"",
            "\"start_chips\"", "\"timeout_ms\"", "\"min_players\"", "\"infinite_bankroll\"");
    private static final List<String> PLAYED = List.of("session.phhs", "all.jsonl",
            "all.jsonl.gz");
    private final String what;
    private final String together;
    private final String alone;

    BesideSession(String what, String reason) {
        this(what, reason, reason);
    }

    BesideSession(String what, String together, String alone) {
        this.what = what;
        this.together = together;
        this.alone = alone;
    }

    String what() {
        return what;
    }

    /** @param start the first characters of the file */
    static Optional<BesideSession> of(String start) {
        if (start.startsWith("Connected bots: ") && has(start, List.of("\nHands completed: ",
                "\nHands per second: ", "\nTimeouts: ", "\nHand limit: "))) {
            return Optional.of(SUMMARY);
        }
        if (!has(start, OF_GAMES) || start.contains("\"hands_completed\"")) {
            return Optional.empty();
        }
        if (start.startsWith("[") && start.contains("\"connected_bots\"")
                && start.contains("\"hands_played\"")) {
            return Optional.of(GAMES);
        }
        boolean isSettings = start.startsWith("{") && start.contains("\"max_players\"")
                && !start.contains("\"players\"");
        return isSettings ? Optional.of(SETTINGS) : Optional.empty();
    }

    private static boolean has(String text, List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    void read(InputStream in, Optional<Path> file, ImportSink sink) throws IOException {
        String reason = file.filter(BesideSession::isWithSession).isPresent()
                ? together : alone;
        TextLines lines = new TextLines(in);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            sink.ignored(line.get().isBlank() ? "blank line" : reason, 1);
        }
    }

    private static boolean isWithSession(Path file) {
        return PLAYED.stream().anyMatch(name -> Files.isRegularFile(file.resolveSibling(name)));
    }
}
