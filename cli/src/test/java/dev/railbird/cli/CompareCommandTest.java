package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of one store that differ in ways that are known. */
class CompareCommandTest {
    @TempDir
    private Path folder;

    private Path written(String name, List<String> records) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("", records));
    }

    static List<String> lines(String file) {
        return Checkout.read(file).lines().map(line -> line + "\n").toList();
    }

    static List<String> without(List<String> records, int index) {
        List<String> rest = new ArrayList<>(records);
        rest.remove(index);
        return rest;
    }

    /** Index 20 comes late, 40 is removed, 60 is edited. */
    private Call three(List<String> records, UnaryOperator<String> edit) throws IOException {
        List<String> now = new ArrayList<>(records);
        now.set(60, edit.apply(now.get(60)));
        now.remove(40);
        return Call.railbird("compare", written("old", without(records, 20)).toString(),
                written("new", now).toString());
    }

    static List<String> headlines(Call call) {
        return call.out().lines().filter(line -> !line.startsWith("    ")).toList();
    }

    @Test
    void ofAnEventStoreExactlyTheEditedTheRemovedAndTheLateRowAreNamed() throws IOException {
        Call call = three(lines("testdata/deal-r/server.csv"),
                row -> row.replace("\"\"timestamp\"\": 1767", "\"\"timestamp\"\": 1768"));
        assertEquals(1, call.exit());
        assertEquals(List.of(
                folder + "/old:60 -> " + folder + "/new:60: changed events"
                        + " hand-table-2-1767225696490 number 32 (id 60)",
                folder + "/old:40: removed events hand-table-2-1767225696490 number 12 (id 40)",
                folder + "/new:21: late-filled events hand-table-3-1767225665855 number 5"
                        + " (id 20): number 5 was a gap: the old export has later records of this"
                        + " stream",
                "NOT APPEND-ONLY [LOG-11]: 1 changed, 1 removed, 1 late-filled, 193 unchanged"),
                headlines(call));
        assertTrue(call.out().contains("    event_data.timestamp: 1767225818.866253 -> "),
                call.out());
    }

    @Test
    void ofGamesOfGolfExactlyTheEditedTheRemovedAndTheLateRowAreNamed() throws IOException {
        Call call = three(lines("testdata/golf/games.csv"),
                row -> row.replace(",2026-02-02 21:", ",2026-02-02 20:"));
        assertTrue(call.out().contains("    created_at: 2026-02-02T21:"), call.out());
        assertEquals("NOT APPEND-ONLY [LOG-11]: 1 changed, 1 removed, 1 late-filled, 793 unchanged",
                headlines(call).get(3));
        assertEquals(4, headlines(call).size());
    }

    @Test
    void ofHandsExactlyTheEditedTheRemovedAndTheInsertedAreNamed() throws IOException {
        List<String> hands = lines("testdata/idealic/hands.jsonl");
        List<String> now = new ArrayList<>(hands);
        now.set(10, now.get(10).replaceFirst("\"p(\\d) f", "\"p$1 cc"));
        now.remove(15);
        String old = written("old.jsonl", without(hands, 5)).toString();
        Call call = Call.railbird("compare", old, written("new.jsonl", now).toString());
        assertEquals(List.of("changed", "removed", "inserted"),
                headlines(call).subList(0, 3).stream().map(line ->
                        line.substring(line.indexOf(": ") + 2).split(" ")[0]).toList());
        assertEquals("NOT APPEND-ONLY [LOG-11]: 1 changed, 1 removed, 1 inserted, 22 unchanged",
                headlines(call).get(3));
    }

    @Test
    void sectionsOfPhhAreHandsHoweverTheyAreNumbered() throws IOException {
        String sections = Checkout.read("testdata/pokerforbots/six.phhs");
        List<String> hands = new ArrayList<>(List.of(sections.split("(?m)^(?=\\[)")));
        Path old = written("old.phhs", hands);
        hands.set(3, hands.get(3).replaceFirst("\"p\\d f\", ", ""));
        hands.remove(6);
        for (int k = 0; k < hands.size(); k++) {
            hands.set(k, hands.get(k).replaceFirst("^\\[\\d+]", "[" + (100 + k) + "]"));
        }
        Call call = Call.railbird("compare", old.toString(),
                written("new.phhs", hands).toString());
        assertEquals("NOT APPEND-ONLY [LOG-11]: 1 changed, 1 removed, 10 unchanged",
                headlines(call).get(2));
        assertTrue(call.out().lines().anyMatch(line -> line.startsWith("    actions[")
                && line.endsWith(" f -> (none)")), call.out());
    }

    @Test
    void aHandThatStandsElsewhereWasMoved() throws IOException {
        List<String> hands = lines("testdata/idealic/hands.jsonl");
        List<String> now = new ArrayList<>(hands);
        now.add(20, now.remove(4));
        Call call = Call.railbird("compare", written("old.jsonl", hands).toString(),
                written("new.jsonl", now).toString());
        assertEquals("NOT APPEND-ONLY [LOG-11]: 1 moved, 25 unchanged", headlines(call).get(1));
        assertTrue(headlines(call).get(0).contains("old.jsonl:5 -> "), call.out());
    }

    @Test
    void aRowThatWasTakenOutUnderRenumberingIsOneRemoval() throws IOException {
        List<String> now = new ArrayList<>();
        for (String row : without(lines("testdata/golf/formats/no-header.csv"), 9)) {
            String[] cells = row.split(",", 4);
            int number = Integer.parseInt(cells[2]);
            now.add(String.join(",", cells[0], cells[1],
                    Integer.toString(number > 9 ? number - 1 : number), cells[3]));
        }
        Call call = Call.railbird("compare", "testdata/golf/formats/no-header.csv",
                written("new.csv", now).toString());
        assertEquals("NOT APPEND-ONLY [LOG-11]: 1 removed, 15 renumbered, 9 unchanged",
                headlines(call).get(2));
    }

    @Test
    void aStoreThatOnlyGrewIsAppendOnly() throws IOException {
        List<String> rows = lines("testdata/deal-r/server.csv");
        String old = written("old.csv", rows.subList(0, 100)).toString();
        Call call = Call.railbird("compare", old, "testdata/deal-r/server.csv");
        assertEquals(0, call.exit());
        assertEquals("APPEND-ONLY: 97 appended, 99 unchanged",
                headlines(call).get(headlines(call).size() - 1));
        assertEquals(1, Call.railbird("compare", "testdata/deal-r/server.csv", old).exit());
    }

    @Test
    void aRowIsTheSameInEveryFormOfExport() {
        String plain = "testdata/golf/formats/no-header.csv";
        for (String form : List.of("copy-text.tsv", "row-to-json.jsonl", "to-json.jsonl",
                "bom-crlf.csv", "other-columns-reversed.csv", "json-agg.json", "time-zone.csv",
                "semicolon-null.csv", "force-quote.csv", "dump-copy.sql", "dump-insert.sql")) {
            Call call = Call.railbird("compare", plain, "testdata/golf/formats/" + form);
            assertEquals(0, call.exit(), form + call.out());
            assertTrue(call.out().contains("25 unchanged"), form + call.out());
        }
    }

    @Test
    void theStoreItselfIsComparedTableByTable() throws SQLException {
        String old = store(folder.resolve("old.db"), "hash-a", 10);
        String now = store(folder.resolve("new.db"), "hash-b", 20);
        Call call = Call.railbird("compare", old, now);
        assertEquals("NOT APPEND-ONLY [LOG-11]: 2 changed, 1 unchanged", headlines(call).get(2));
        assertTrue(call.out().contains("events hand-1 number 2 (id 2)\n"
                + "    event_data.amount: 10 -> 20\n"), call.out());
        assertTrue(call.out().contains("hashed_password: (hidden, SHA-256 "), call.out());
        assertTrue(!call.out().contains("hash-a") && !call.out().contains("hash-b"), call.out());
    }

    static String store(Path file, String password, int amount) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE events (id INTEGER, hand_id TEXT, version INTEGER,"
                    + " event_type TEXT, event_data TEXT)");
            sql.execute("CREATE TABLE users (id TEXT, hashed_password TEXT)");
            sql.execute("INSERT INTO events VALUES (1, 'hand-1', 1, 'Start', '{}')");
            sql.execute(String.format(Locale.ROOT, "INSERT INTO events VALUES (2, 'hand-1', 2,"
                    + " 'Bet', '{\"amount\": %d}')", amount));
            sql.execute("INSERT INTO users VALUES ('ann', '" + password + "')");
        }
        return file.toString();
    }

    @Test
    void foldersAreComparedFileByFile() throws IOException {
        Path copy = folder.resolve("mini");
        for (String file : Checkout.filesBelow("testdata/platform/mini")) {
            Path to = copy.resolve(file.substring("testdata/platform/mini/".length()));
            Files.createDirectories(to.getParent());
            Files.writeString(to, Checkout.read(file).replace(",ada,1000,", ",ada,1001,"));
        }
        assertEquals(0, Call.railbird("compare", "testdata/platform/mini",
                "testdata/platform/mini").exit());
        Call call = Call.railbird("compare", "testdata/platform/mini", copy.toString());
        assertTrue(headlines(call).get(0).endsWith("/before/users.csv:2: changed"
                + " before/users.csv d95bafc8-f2a4-427b-9cf4-bb99f4bea973"), call.out());
        assertTrue(call.out().contains("    chip_count: 1000 -> 1001\n"), call.out());
    }

    @Test
    void capturedMessagesAreRecordsToo() throws IOException {
        byte[] frames = Files.readAllBytes(Path.of("testdata/pokerforbots/hana.frames"));
        int first = 5 + (frames[2] & 0xFF) * 256 + (frames[3] & 0xFF);
        Path now = Files.write(folder.resolve("new.frames"),
                java.util.Arrays.copyOfRange(frames, first, frames.length));
        Call call = Call.railbird("compare", "testdata/pokerforbots/hana.frames",
                now.toString());
        assertTrue(headlines(call).get(0).endsWith("hana.frames:1: removed record"), call.out());
        assertEquals(2, headlines(call).size());
    }

    /** Maps of one key, {@code t}, and one number each, with nothing between them. */
    @Test
    void bareMessagesAreComparedToo() throws IOException {
        Path old = Files.write(folder.resolve("old.msgpack"), messages(1, 2, 3));
        Path now = Files.write(folder.resolve("new.msgpack"), messages(1, 3, 4));
        Call call = Call.railbird("compare", old.toString(), now.toString(), "--output", "json");
        assertTrue(call.out().contains("{\"kind\":\"removed\",\"check\":\"LOG-11\""),
                call.out());
        assertTrue(call.out().contains("{\"field\":\"message.t\",\"old\":\"2\",\"new\":null}"),
                call.out());
        Path longer = Files.write(folder.resolve("longer.msgpack"), messages(1, 2, 3, 4));
        assertEquals("APPEND-ONLY: 1 appended, 3 unchanged", headlines(Call.railbird("compare",
                old.toString(), longer.toString())).get(1));
        Path cut = Files.write(folder.resolve("cut.msgpack"),
                Arrays.copyOf(messages(1, 2, 3), 10));
        assertTrue(Call.railbird("compare", cut.toString(), old.toString()).out()
                .contains("other bytes"));
    }

    private static byte[] messages(int... numbers) {
        byte[] bytes = new byte[4 * numbers.length];
        for (int k = 0; k < numbers.length; k++) {
            bytes[4 * k] = (byte) 0x81;
            bytes[4 * k + 1] = (byte) 0xA1;
            bytes[4 * k + 2] = 't';
            bytes[4 * k + 3] = (byte) numbers[k];
        }
        return bytes;
    }

    @Test
    void programsGetALineAChangeAndTheVerdict() {
        List<String> lines = Call.railbird("compare", "docs/examples/store-monday.csv",
                "docs/examples/store-tuesday.csv", "--output", "json").out().lines().toList();
        assertTrue(lines.get(0).startsWith("{\"kind\":\"changed\",\"check\":\"LOG-11\","
                + "\"table\":\"events\",\"stream\":\"table-table-4\","
                + "\"number\":\"2\",\"id\":\"11\",\"records\":1,"
                + "\"why\":\"\",\"old\":{\"source\":\"docs/examples/store-monday.csv\","
                + "\"line\":11},\"new\":{\"source\":\"docs/examples/store-tuesday.csv\","
                + "\"line\":11},\"fields\":[{\"field\":\"event_data.stack\",\"old\":"),
                lines.get(0));
        assertTrue(lines.get(lines.size() - 1).startsWith("{\"verdict\":\"not append-only\","
                + "\"check\":\"LOG-11\",\"unchanged\":9,"
                + "\"changed\":1,\"removed\":1,\"inserted\":0,\"lateFilled\":1,"),
                lines.get(lines.size() - 1));
    }

    @Test
    void whatCannotBeReadIsNoVerdict() throws IOException {
        Path binary = Files.write(folder.resolve("noise"), new byte[] {1, 0, 2, 0, 3});
        Call call = Call.railbird("compare", binary.toString(), "no-such-file.csv");
        assertEquals(3, call.exit());
        assertEquals("", call.out());
        assertTrue(call.err().contains("no-such-file.csv: no such file")
                && call.err().contains("noise: its records are unknown"), call.err());
        assertEquals(2, Call.railbird("compare", "one.csv").exit());
    }
}
