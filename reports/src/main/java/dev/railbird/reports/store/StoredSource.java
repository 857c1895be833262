package dev.railbird.reports.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A source as a database has it, and the run that read it.
 *
 * @param sha256 of its bytes; empty for what is no file
 * @param identity what recognises it; empty for what is no file
 * @param firstGame key of its first game
 * @param options arguments of the run
 * @param railbird version that read it
 */
public record StoredSource(int batch, String name, String sha256, String identity, long firstGame,
        String options, String railbird) {
    /** Those that hold games, in the order in which they were read. */
    public static List<StoredSource> withGames(StoreReader database) {
        List<StoredSource> all = new ArrayList<>();
        database.ask("""
                SELECT s.batch, s.name, s.sha256, s.identity, min(h.hand_key), b.options,
                    b.railbird
                FROM sources AS s JOIN batches AS b USING (batch)
                JOIN hands AS h USING (source_key)
                GROUP BY s.source_key, s.batch, s.name, s.sha256, s.identity, b.options,
                    b.railbird
                ORDER BY s.source_key""", new RowsOnly(row -> all.add(of(row))));
        return all;
    }

    private static StoredSource of(List<Optional<String>> row) {
        return new StoredSource(Integer.parseInt(text(row, 0)), text(row, 1), text(row, 2),
                text(row, 3), Long.parseLong(text(row, 4)), text(row, 5), text(row, 6));
    }

    private static String text(List<Optional<String>> row, int column) {
        return row.get(column).orElse("");
    }
}
