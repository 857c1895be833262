package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database grows by batches, and knows what it holds. */
class GrowingStoreTest {
    private static final String FIRST = "samples/handhq";
    private static final String SECOND = "samples/platform";

    @TempDir
    private Path folder;
    private String store;

    @BeforeEach
    void nameTheStore() {
        store = folder.resolve("hands.duckdb").toString();
    }

    @Test
    void twoBatchesHoldWhatOneRunHolds() {
        audit(FIRST, "--store", store);
        audit(SECOND, "--store", store);
        String once = folder.resolve("once.duckdb").toString();
        audit(FIRST, SECOND, "--store", once);
        for (String table : ask(once, "SELECT table_name FROM duckdb_tables() WHERE table_name"
                + " NOT IN ('batches') ORDER BY 1").stream().skip(1).toList()) {
            String columns = table.equals("sources") ? "* EXCLUDE (batch)" : "*";
            assertEquals(ask(once, "SELECT " + columns + " FROM " + table),
                    ask(store, "SELECT " + columns + " FROM " + table), table);
        }
        assertEquals(List.of("batch,n", "1,2", "2,10"), ask(store,
                "SELECT batch, count(*) AS n FROM sources GROUP BY 1 ORDER BY 1"));
        assertEquals(ask(store, "SELECT count(*) AS n FROM hands"),
                ask(store, "SELECT sum(hands)::BIGINT AS n FROM batches"));
    }

    @Test
    void whatAKilledRunLeftIsRemovedAndNamed() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path copy = Files.writeString(folder.resolve(".hands.duckdb-" + gone.pid()), "half");
        Path half = Files.createDirectory(folder.resolve(".railbird-" + gone.pid()));
        Call call = audit(FIRST, "--store", store, "--out", folder.resolve("out").toString());
        assertEquals("railbird: removed " + half + ", which a killed run left\n"
                + "railbird: removed " + copy + ", which a killed run left\n", call.err());
        assertTrue(Files.notExists(copy) && Files.notExists(half));
    }

    @Test
    void aSourceThatIsThereAlreadyIsNamedAndLeftOut() throws IOException {
        audit(FIRST, "--store", store);
        byte[] before = Files.readAllBytes(Path.of(store));
        Call again = audit(FIRST, "--store", store);
        assertTrue(again.err().contains("the same bytes are in " + store + " already, as " + FIRST),
                again.err());
        assertTrue(again.err().contains("of batch 1; left out"), again.err());
        assertArrayEquals(before, Files.readAllBytes(Path.of(store)));
    }

    @Test
    void aCaptureIsAnotherSourceWhenAFileOfItsFolderIs() throws IOException {
        Path capture = copy(Path.of("samples/platform"), folder.resolve("mini"));
        audit(capture.toString(), "--store", store);
        String hands = ask(store, "SELECT count(*) FROM hands").get(1);
        Path users = capture.resolve("after/users.csv");
        Files.writeString(users, Files.readString(users) + "\n");
        audit(capture.toString(), "--store", store);
        assertEquals(2 * Integer.parseInt(hands),
                Integer.parseInt(ask(store, "SELECT count(*) FROM hands").get(1)));
    }

    @Test
    void aSourceTwiceInOneRunIsCountedOnceByTheViews() throws IOException {
        Path twice = Files.createDirectory(folder.resolve("twice"));
        Path log = Path.of("samples/generated/NT-200001.phh");
        Files.copy(log, twice.resolve("a.phh"));
        audit(twice.toString(), "--store", store);
        List<String> once = ask(store, "winners");
        Files.copy(log, twice.resolve("b.phh"));
        String both = folder.resolve("both.duckdb").toString();
        audit(twice.toString(), "--store", both);
        assertEquals(List.of("source_key,same_as", "1,", "2,1"),
                ask(both, "SELECT source_key, same_as FROM sources ORDER BY 1"));
        assertEquals("2", ask(both, "SELECT count(*) FROM hands").get(1));
        assertEquals(once, ask(both, "winners"));
    }

    @Test
    void idsOfGamesDoNotDependOnWhatElseIsThere() {
        audit(FIRST, SECOND, "--store", store);
        String other = folder.resolve("other.duckdb").toString();
        audit(SECOND, FIRST, "--store", other);
        String ids = "SELECT uid, digest FROM hands ORDER BY uid";
        assertEquals(ask(store, ids), ask(other, ids));
        assertEquals(1, ask(store, "SELECT uid FROM hands GROUP BY 1 HAVING count(*) > 1").size());
    }

    @Test
    void whatIsNoDatabaseOfOursIsWrongUsageAndStaysAsItIs() throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "mine");
        Call call = Call.railbird("audit", FIRST, "--store", file.toString());
        assertEquals(2, call.exit());
        assertTrue(call.err().contains("cannot be added to"), call.err());
        assertEquals("mine", Files.readString(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void chipsOutsideTheHandsAreInTheStore() {
        audit(SECOND, "--store", store);
        assertEquals(List.of("n", "0"), ask(store, "SELECT count(*) AS n FROM ledger_results"
                + " WHERE difference <> 0 OR difference IS NULL"));
        assertTrue(ask(store, "SELECT * FROM ledger_results").size() > 1);
        assertEquals(List.of("n", "0"), ask(store, "SELECT count(*) AS n FROM (SELECT source_key,"
                + " entry, sum(chips) AS chips FROM ledger_entries WHERE kind = 'result'"
                + " GROUP BY ALL) WHERE chips > 0"));
    }

    private static Call audit(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 2, words.length);
        all[0] = "audit";
        all[1] = "--quiet";
        Call call = Call.railbird(all);
        assertTrue(call.exit() <= 1, call.err());
        return call;
    }

    private static List<String> ask(String store, String question) {
        Call call = Call.railbird("query", store, question, "--output", "csv");
        assertEquals("", call.err(), question);
        return call.out().lines().toList();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }
}
