package dev.railbird.reports.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A source that a database already holds. */
public record KnownSource(int key, int batch, String name, String identity) {
    /** The first source of each identity; what is no database of this schema throws. */
    public static List<KnownSource> in(Path file) {
        List<KnownSource> known = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(file)) {
            reader.ask("SELECT value FROM about WHERE name = 'schema'", new RowsOnly(row -> {
                if (!row.get(0).equals(Optional.of(Schema.VERSION))) {
                    throw new StoreFailure("it has schema " + row.get(0).orElse("?")
                            + ", and this Railbird writes schema " + Schema.VERSION
                            + ": audit into a new file");
                }
            }));
            reader.ask("SELECT source_key, batch, name, identity FROM sources WHERE identity IS"
                    + " NOT NULL AND same_as IS NULL ORDER BY source_key",
                    new RowsOnly(row -> known.add(new KnownSource(number(row, 0), number(row, 1),
                            row.get(2).orElse(""), row.get(3).orElse("")))));
        }
        return known;
    }

    private static int number(List<Optional<String>> row, int column) {
        return Integer.parseInt(row.get(column).orElseThrow());
    }
}
