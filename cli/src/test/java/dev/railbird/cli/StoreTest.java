package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.input.Inputs;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database holds what the fold made of the logs, no more and no less. */
class StoreTest {
    private static final List<String> BROKEN = List.of("docs/examples/wrong-hand.phh",
            "testdata/checks", "testdata/phh/edge");

    @Test
    void totalsEqualTheFoldOverTheSamples(@TempDir Path folder) throws IOException {
        totals(folder, List.of("samples"));
    }

    @Test
    void totalsEqualTheFoldOverBrokenLogs(@TempDir Path folder) throws IOException {
        totals(folder, BROKEN);
    }

    @Test
    void totalsEqualTheFoldOverTheWholeCorpus(@TempDir Path folder) throws IOException {
        String corpus = System.getProperty("railbird.corpus", "");
        Assumptions.assumeFalse(corpus.isEmpty(), "railbird.corpus is not set");
        totals(folder, List.of(corpus));
    }

    private static void totals(Path folder, List<String> inputs) throws IOException {
        Path out = folder.resolve("audit");
        Call.railbird(words("audit", inputs, "--quiet", "--out", out.toString()));
        Map<String, Long> fold = new LinkedHashMap<>();
        new Pipeline(Optional.empty(), Optional.empty(), Optional.empty(), 2).run(
                Inputs.of(inputs, new ByteArrayInputStream(new byte[0])).found(),
                item -> count(item, fold));
        Map<String, Long> stored = new LinkedHashMap<>();
        for (String total : fold.keySet()) {
            stored.put(total, Long.valueOf(ask(out, SQL.get(total)).get(1)));
        }
        assertEquals(fold, stored);
        assertEquals(Files.readAllLines(out.resolve("findings.jsonl")).size(),
                Long.valueOf(ask(out, "SELECT count(*) FROM findings").get(1)));
        assertEquals(List.of("hand_key"), ask(out, "SELECT hand_key FROM ledger JOIN hands USING"
                + " (hand_key) WHERE status = 'complete' AND unknowable IS NULL AND hand_key"
                + " NOT IN (SELECT hand_key FROM findings WHERE severity = 'violation' AND"
                + " hand_key IS NOT NULL) GROUP BY hand_key HAVING sum(units) <> 0"),
                "ledgers that do not balance");
    }

    private static final Map<String, String> SQL = Map.of(
            "hands", "SELECT count(*) FROM hands",
            "steps", "SELECT count(*) FROM actions",
            "refused", "SELECT count(*) FROM actions WHERE NOT accepted",
            "net", "SELECT coalesce(sum(net_units), 0) FROM seats",
            "rake", "SELECT coalesce(sum(rake_units), 0) FROM hands",
            "won", "SELECT coalesce(sum(won_units), 0) FROM seats",
            "awards", "SELECT coalesce(sum(units), 0) FROM pots",
            "holds", "SELECT count(*) FROM all_verdicts WHERE verdict = 'HOLDS'",
            "nothing to hold", "SELECT coalesce(sum(not_applicable), 0) FROM verdict_counts",
            "points", "SELECT coalesce(sum(total), 0) FROM golf_players");

    private static void count(Item item, Map<String, Long> to) {
        SQL.keySet().forEach(total -> to.putIfAbsent(total, 0L));
        if (item instanceof Item.Unreadable) {
            add(to, "hands", 1);
        } else if (item instanceof Item.Audited game) {
            add(to, "hands", 1);
            for (Verdict verdict : game.audit().verdicts()) {
                add(to, "holds", verdict.kind() == Verdict.Kind.HOLDS ? 1 : 0);
                add(to, "nothing to hold",
                        verdict.kind() == Verdict.Kind.NOT_APPLICABLE ? 1 : 0);
            }
            if (game.audit() instanceof HandAudit hand) {
                hand(hand, to);
            } else if (game.audit() instanceof GolfAudit golf) {
                golf.replay().end().standings()
                        .forEach(seat -> add(to, "points", seat.total()));
            }
        }
    }

    private static void hand(HandAudit hand, Map<String, Long> to) {
        HandState end = hand.replay().end();
        add(to, "steps", hand.replay().steps().size());
        add(to, "rake", end.rake().units());
        for (Step step : hand.replay().steps()) {
            add(to, "refused", step instanceof Step.Refused ? 1 : 0);
            if (step instanceof Step.Accepted accepted
                    && accepted.settled() instanceof PokerEvent.PotAwarded award) {
                add(to, "awards", award.amount().units());
            }
        }
        for (int i = 1; i <= end.seatCount(); i++) {
            SeatNumber seat = SeatNumber.of(i);
            boolean mayHaveWon = !end.unknowable().isEmpty() && !end.potTotal().isZero()
                    && end.isLive(seat) && !end.hasMucked(seat);
            add(to, "net", mayHaveWon ? 0 : end.netUnitsOf(seat));
            add(to, "won", mayHaveWon ? 0 : end.wonBy(seat).units());
        }
    }

    private static void add(Map<String, Long> to, String total, long more) {
        to.merge(total, more, Long::sum);
    }

    @Test
    void everyKeyTellsItsRowsApart(@TempDir Path folder) {
        Path out = folder.resolve("audit");
        Call.railbird(words("audit", List.of("samples", "testdata"), "--quiet", "--out",
                out.toString()));
        for (String key : Checkout.read("docs/reference/store-schema.md").split("\n### ")) {
            int at = key.indexOf("Key: ");
            if (at >= 0) {
                String table = key.substring(0, key.indexOf('\n'));
                String columns = key.substring(at + 5, key.indexOf(".\n", at)).replace("`", "");
                assertEquals(1, ask(out, "SELECT " + columns + " FROM " + table
                        + " GROUP BY ALL HAVING count(*) > 1").size(), table);
            }
        }
    }

    @Test
    void twoRunsWriteTheSameRowsInTheSameOrder(@TempDir Path folder) {
        for (String threads : List.of("1", "3")) {
            Call.railbird("audit", "samples", BROKEN.get(0), BROKEN.get(1), "--quiet",
                    "--threads", threads, "--out", folder.resolve(threads).toString());
        }
        List<String> tables = ask(folder.resolve("1"),
                "SELECT table_name FROM duckdb_tables() ORDER BY 1");
        assertTrue(tables.contains("actions"), tables.toString());
        for (String table : tables.subList(1, tables.size())) {
            assertEquals(ask(folder.resolve("1"), "SELECT * FROM " + table),
                    ask(folder.resolve("3"), "SELECT * FROM " + table), table);
        }
    }

    @Test
    void parquetHasTheSameBytesTwice(@TempDir Path folder) throws IOException {
        for (String name : List.of("one", "two")) {
            Call.railbird("audit", "samples", BROKEN.get(0), "--quiet", "--parquet", "--out",
                    folder.resolve(name).toString());
        }
        List<String> tables = ask(folder.resolve("one"),
                "SELECT table_name FROM duckdb_tables() ORDER BY 1");
        for (String table : tables.subList(1, tables.size())) {
            Path file = folder.resolve("one/parquet/" + table + ".parquet");
            assertEquals(-1, Files.mismatch(file,
                    folder.resolve("two/parquet/" + table + ".parquet")), table);
        }
        assertEquals(2, Call.railbird("audit", "samples", "--parquet").exit());
    }

    @Test
    void aHostileNameComesBackAsItIs(@TempDir Path folder) throws IOException {
        String name = "<img src=x onerror=alert(1)>','\"); DROP TABLE hands; -- \u202e|`";
        String hand = Checkout.read("samples/generated/NT-200001.phh");
        Path log = folder.resolve("hostile.phh");
        Files.writeString(log, hand.replaceFirst("players = \\[[^,]*,",
                java.util.regex.Matcher.quoteReplacement("players = [\""
                        + name.replace("\"", "\\\"") + "\",")));
        Path out = folder.resolve("audit");
        Call.railbird("audit", log.toString(), "--quiet", "--out", out.toString());
        String found = Call.railbird("query", out.toString(),
                "SELECT name FROM seats WHERE seat = 1", "--output", "json").out();
        assertEquals("{\"name\":\"" + name.replace("\"", "\\\"") + "\"}\n", found);
    }

    private static String[] words(String first, List<String> inputs, String... rest) {
        List<String> all = new java.util.ArrayList<>(List.of(first));
        all.addAll(inputs);
        all.addAll(List.of(rest));
        return all.toArray(new String[0]);
    }

    /** Lines of CSV, the heading first. */
    private static List<String> ask(Path audit, String sql) {
        Call call = Call.railbird("query", audit.toString(), sql, "--output", "csv");
        assertEquals("", call.err(), sql);
        return call.out().lines().toList();
    }
}
