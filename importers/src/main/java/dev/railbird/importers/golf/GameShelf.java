package dev.railbird.importers.golf;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Rows on their way to games: a store's rows come in the order in which they lie on disk, so every
 * game is kept until the source ends. Games leave in the order of their first rows.
 */
final class GameShelf {
    static final CheckId SCHEMA = new CheckId("LOG-06");
    private static final int UUID_LENGTH = 36;
    private final ImportSink sink;
    private final Map<String, GameDraft> games = new LinkedHashMap<>();
    private final EventReader events = new EventReader();

    GameShelf(ImportSink sink) {
        this.sink = sink;
    }

    void add(StoredRow row) {
        Optional<String> id = uuid(row.game());
        if (id.isEmpty()) {
            unreadable(row.location(), "a row belongs to no game", "a UUID as game_id",
                    Shown.of(row.game()), "Its game misses this row.");
            return;
        }
        GameDraft game = games.get(id.get());
        if (game == null) {
            game = new GameDraft(id.get());
            games.put(id.get(), game);
        }
        boolean isRead = game.add(row, number(row.number()), events);
        if (isRead) {
            sink.used(1);
        } else {
            sink.unreadable(1);
        }
    }

    /** A row that is none, or none of any game. */
    void unreadable(SourceLocation location, String sentence, String expected, String found,
            String hint) {
        sink.finding(finding(location, sentence, expected, found, hint));
        sink.unreadable(1);
    }

    static Finding finding(SourceLocation location, String sentence, String expected,
            String found, String hint) {
        return new Finding(SCHEMA, Severity.VIOLATION, location, Optional.empty(), 0, sentence,
                expected, found, "", false, hint);
    }

    void emit() {
        games.values().forEach(game -> game.build().ifPresent(sink::golf));
        games.clear();
    }

    private static Optional<String> uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text).toString());
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** Digits and nothing else, as an integer column prints them. */
    private static Optional<Long> number(String text) {
        boolean isNumber = !text.isEmpty() && text.length() <= 10
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(new BigInteger(text).longValue()) : Optional.empty();
    }
}
