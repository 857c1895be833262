package dev.railbird.importers.golf;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfClaim;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.json.JsonHygiene;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Rows on their way to games: a store's rows come in the order in which they lie on disk, so all
 * are sorted before the first game leaves. Games leave in the order of their first rows.
 */
final class GameShelf implements AutoCloseable {
    static final CheckId SCHEMA = new CheckId("LOG-06");
    private static final CheckId POSITIONS = new CheckId("LOG-02");
    private static final long MEMORY = 48L << 20;
    private static final int UUID_LENGTH = 36;
    private final String source;
    private final ImportSink sink;
    private final RowSorter sorter;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> games = new ArrayList<>();
    private final Map<String, List<GolfGame.Claimed>> claims = new LinkedHashMap<>();
    private final EventReader events = new EventReader();
    private GameDraft draft = new GameDraft("");
    private int current = -1;
    private long rows;
    private final SeenPositions positions = new SeenPositions();

    GameShelf(String source, ImportSink sink) {
        this(source, sink, MEMORY);
    }

    /** @param memory bytes of rows to keep before the temporary folder is used */
    GameShelf(String source, ImportSink sink, long memory) {
        this.source = source;
        this.sink = sink;
        sorter = new RowSorter(memory);
    }

    void add(StoredRow row) throws IOException {
        position(row).filter(position -> !positions.add(position)).ifPresent(position ->
                sink.finding(new Finding(new CheckId("LOG-01"), Severity.VIOLATION, row.location(),
                        Optional.empty(), 0, "a position of the store is taken twice",
                        "each id once", Long.toString(position), "", false,
                        "The database gives each row its own: a row was copied or changed.")));
        Optional<String> id = uuid(row.game());
        if (id.isEmpty()) {
            unreadable(row.location(), "a row belongs to no game", "a UUID as game_id",
                    Shown.of(row.game()), "Its game misses this row.");
            return;
        }
        Integer game = numbers.get(id.get());
        if (game == null) {
            game = games.size();
            numbers.put(id.get(), game);
            games.add(id.get());
        }
        sorter.add(new PackedRow(game, number(row.number()).orElse(-1L), rows++,
                RowCodec.packed(row)));
    }

    /** What a source says of a game as a whole, beside its rows. */
    void claim(String game, GolfClaim claim, SourceLocation location) {
        uuid(game).ifPresent(id -> claims.computeIfAbsent(id, key -> new ArrayList<>())
                .add(new GolfGame.Claimed(0, claim, location)));
    }

    /** A row that is none, or none of any game. */
    void unreadable(SourceLocation location, String sentence, String expected, String found,
            String hint) {
        sink.finding(finding(location, sentence, expected, found, hint));
        sink.unreadable(1);
    }

    static Finding finding(SourceLocation location, String sentence, String expected,
            String found, String hint) {
        return new Finding(new CheckId(JsonHygiene.check(found)), Severity.VIOLATION, location,
                Optional.empty(), 0, sentence, expected, found, "", false, hint);
    }

    /** No more rows: the games leave. */
    void emit() throws IOException {
        sorter.drain(this::take);
        leave();
        long missing = positions.missing();
        if (missing > 0) {
            sink.finding(new Finding(POSITIONS, Severity.NOTICE, SourceLocation.whole(source),
                    Optional.empty(), 0, "positions of the store are not in this export",
                    "each id from " + positions.first() + " to " + positions.last(),
                    missing + " missing", "", false,
                    "Rows of other games, of writers that gave up, or rows that were removed."));
        }
    }

    /** Where the store keeps the row, when it says so. */
    static Optional<Long> position(StoredRow row) {
        boolean isShort = row.id().length() < 19;
        return isShort ? digits(row.id()) : Optional.empty();
    }

    private void take(PackedRow packed) throws IOException {
        if (packed.game() != current) {
            leave();
            current = packed.game();
            draft = new GameDraft(games.get(current));
        }
        StoredRow row = RowCodec.row(packed.bytes(), source, games.get(current));
        boolean isRead = draft.add(row, packed.number() < 0 ? Optional.empty()
                : Optional.of(packed.number()), events);
        if (isRead) {
            sink.used(1);
        } else {
            sink.unreadable(1);
        }
    }

    private void leave() {
        draft.build(claims.getOrDefault(draft.id(), List.of())).ifPresent(sink::golf);
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
        return text.length() <= 10 ? digits(text) : Optional.empty();
    }

    private static Optional<Long> digits(String text) {
        boolean isNumber = !text.isEmpty()
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        sorter.close();
    }
}
