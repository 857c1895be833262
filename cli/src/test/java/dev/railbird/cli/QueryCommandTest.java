package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking a database: forms of output, questions with a name, and what is not allowed. */
class QueryCommandTest {
    private static final String STATUS = "SELECT status, count(*) AS n, 1.50::DECIMAL(9, 2) AS d,"
            + " NULL AS nothing, true AS yes FROM hands WHERE status = 'partial' GROUP BY 1";

    @TempDir
    private static Path folder;
    private static String audit;

    @BeforeAll
    static void auditTheSamples() {
        audit = folder.resolve("audit").toString();
        assertEquals(0, Call.railbird("audit", "samples", "--quiet", "--out", audit).exit());
    }

    @Test
    void theFormsOfOutput() {
        assertEquals("status   n    d  nothing  yes\npartial  1  1.5  -        true\n",
                ask(STATUS, "table").replace(System.lineSeparator(), "\n"));
        assertEquals("status,n,d,nothing,yes\r\npartial,1,1.5,,true\r\n", ask(STATUS, "csv"));
        assertEquals("{\"status\":\"partial\",\"n\":1,\"d\":\"1.5\",\"nothing\":null,"
                + "\"yes\":true}\n", ask(STATUS, "json"));
        assertEquals("| status | n | d | nothing | yes |\n|---|---:|---:|---|---|\n"
                + "| partial | 1 | 1.5 |  | true |\n",
                ask(STATUS, "markdown").replace(System.lineSeparator(), "\n"));
    }

    private static String ask(String sql, String form) {
        Call call = Call.railbird("query", audit, sql, "--output", form);
        assertEquals("", call.err());
        assertEquals(0, call.exit());
        return call.out();
    }

    @Test
    void everyNamedQuestionIsListedAndCanBeAsked() {
        for (String line : Call.railbird("query", "--list").out().lines().toList()) {
            String name = line.substring(0, line.indexOf(' '));
            assertFalse(ask(name, "csv").isEmpty(), name);
        }
        assertTrue(ask("winners", "table").startsWith("player"), ask("winners", "table"));
    }

    @Test
    void theLargestAmountsThatAHandCanHaveAreAnswered() throws IOException {
        long most = (1L << 52) - 1;
        Path hand = folder.resolve("rich.phh");
        Files.writeString(hand, """
                variant = 'NT'
                antes = [0, 0]
                blinds_or_straddles = [1, 2]
                min_bet = 2
                starting_stacks = [%1$d, %1$d]
                actions = ['d dh p1 AsAh', 'd dh p2 KsKh', 'p2 cbr %1$d', 'p1 cc',
                  'd db 2c7dTh', 'd db 3s', 'd db 9c', 'p1 sm AsAh', 'p2 sm KsKh']
                """.formatted(most));
        String rich = folder.resolve("rich").toString();
        Call made = Call.railbird("audit", hand.toString(), "--out", rich, "--quiet");
        assertEquals(0, made.exit(), made.out() + made.err());
        for (String line : Call.railbird("query", "--list").out().lines().toList()) {
            Call asked = Call.railbird("query", rich, line.substring(0, line.indexOf(' ')));
            assertEquals(0, asked.exit(), line + asked.err());
        }
        assertTrue(Call.railbird("query", rich, "hand-list").out()
                .contains(Long.toString(2 * most)), "the pot of both stacks");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DELETE FROM hands", "CREATE TABLE mine (a INTEGER)", "DROP TABLE hands",
        "COPY hands TO 'stolen.csv'", "SELECT * FROM read_csv('pom.xml')",
        "SELECT * FROM 'pom.xml'", "ATTACH 'other.duckdb'", "SET enable_external_access = true",
        "INSTALL httpfs", "LOAD httpfs", "EXPORT DATABASE 'stolen'", "no sql at all", "",
        "winers",
    })
    void whatCannotBeAskedIsWrongUsageAndChangesNothing(String sql) throws IOException {
        Path file = Path.of(audit, "hands.duckdb");
        byte[] before = Files.readAllBytes(file);
        Call call = Call.railbird("query", audit, sql);
        assertEquals(2, call.exit(), call.out());
        assertTrue(call.err().startsWith("railbird: "), call.err());
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)), sql);
        assertFalse(Files.exists(Path.of("stolen.csv")) || Files.exists(Path.of("stolen")));
    }

    @Test
    void aDatabaseThatIsNoneIsASourceThatCannotBeRead() {
        assertEquals(3, Call.railbird("query", "nowhere", "winners").exit());
        Call call = Call.railbird("query", "pom.xml", "winners");
        assertEquals(3, call.exit());
        assertTrue(call.err().startsWith("railbird: pom.xml: "), call.err());
    }
}
