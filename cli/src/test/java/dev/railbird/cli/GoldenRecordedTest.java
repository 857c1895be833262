package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs held against what their own systems wrote down beside them. */
class GoldenRecordedTest {
    private static final String GAMES = "testdata/golf/games.csv";
    private static final String TABLES = "testdata/golf/checkpoints.jsonl.gz";
    private static final String STORE = "testdata/deal-r/server.csv";
    private static final String COMMANDS = "testdata/deal-r/commands.csv";
    @TempDir
    private Path folder;

    private static Call check(String log, String recorded) {
        return Call.railbird("golden", "check", log, "--recorded", recorded);
    }

    private String changed(String file, String found, String replaced) throws IOException {
        String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
        String now = text.replaceFirst(found, replaced);
        assertNotEquals(text, now);
        return written("changed.csv", now);
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString().replace('\\', '/');
    }

    private static void hasAll(Call call, String... parts) {
        for (String part : parts) {
            assertTrue(call.out().contains(part), part + " is not in " + call.out());
        }
    }

    @Test
    void everyTableOfTheLiveGolfEngineIsReplayed() {
        Call call = check(GAMES, TABLES);
        hasAll(call, "SAME: ", " recorded states as replayed, 0 others, of 0 hands; 0 hands gone");
        assertEquals(0, call.exit(), call.err());
    }

    @Test
    void aStateThatIsNotReplayedIsNamedByGameEventPlaceAndField() throws IOException {
        String game = "7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc";
        String states = written("states.jsonl", """
                {"game_id":"%s","events_applied":5,"phase":"initial_flip","discard":["7h"]}
                {"game_id":"%1$s","events_applied":6,"discard":["7h","8h"],"deck_remaining":40,
                """.formatted(game).strip() + "\"server\":\"a\"}\n");
        Call call = check(GAMES, states);
        assertEquals(1, call.exit(), call.err());
        hasAll(call, "DIFFERENT: 1 recorded states as replayed, 1 others, of 1 hand; 0 hands gone",
                "not compared, as a replay has no such field: server",
                "states.jsonl:2: first state that differs: " + game, "after event 6: ",
                "at testdata/golf/games.csv:", "/discard/1: 8h, now nothing",
                "/deck_remaining: 40, now 39");
    }

    @Test
    void statesOfPokerAreWrittenAsAGoldenFileWritesThem() throws IOException {
        String states = written("states.jsonl", """
                {"hand":"1","events_applied":9,"pot":150,"seats":{"3":{"stack":9700}}}
                {"hand":"1","events_applied":900}
                {"hand":"elsewhere","events_applied":1}
                """);
        Call call = check("samples/phh/100-1.phh", states);
        assertEquals(1, call.exit(), call.err());
        hasAll(call, "first state that differs: 1\n", "/pot: 150, now ",
                "/seats/3/stack: 9700, now 9790", "gone: elsewhere");
    }

    @Test
    void everyEventIsStoredAsItsCommandEmittedItAndDecidedAgain() {
        Call call = check(STORE, COMMANDS);
        assertEquals("SAME: 99 commands, 196 events stored as emitted, 0 streams that part\n"
                + "  66 actions decided again to the same chips, 0 to others, 0 that the rules"
                + " refuse\n", call.out());
        assertEquals(0, call.exit(), call.err());
    }

    @Test
    void anAmountOtherThanEmittedIsNamedByHandEventPlaceAndField() throws IOException {
        Call call = check(changed(STORE, "\"\"chips_committed\"\": 177,",
                "\"\"chips_committed\"\": 178,"), COMMANDS);
        assertEquals(1, call.exit(), call.err());
        hasAll(call, "testdata/deal-r/commands.csv:", "first event that differs: hand-table-",
                "event 1 of command act-", "changed.csv:", "/chips_committed: 177, now 178");
    }

    @Test
    void aCardOtherThanEmittedIsNamedByItsPointer() throws IOException {
        Call call = check(changed(STORE, "(\"\"FLOP\"\", \"\"cards\"\": \\[\\{\"\"rank\"\": )\\d+",
                "$19"), COMMANDS);
        assertEquals(1, call.exit(), call.err());
        hasAll(call, "    /cards/0/rank: ", ", now 9");
    }

    @Test
    void anEventThatWasDroppedIsNamedWhereItIsMissing() throws IOException {
        Call call = check(changed(STORE, "(?m)^[^\n]*\"\"CHECK\"\"[^\n]*\n", ""), COMMANDS);
        assertEquals(1, call.exit(), call.err());
        hasAll(call, "    /type: ActionApplied, now nothing");
    }

    /** The command and its event say the same, and the chips are others than the table makes. */
    @Test
    void anActionThatIsDecidedToOtherChipsIsNamed() throws IOException {
        String from = "(CALL[\\\\\"]+, [\\\\\"]+amount[\\\\\"]+: null, [\\\\\"]+chips_committed"
                + "[\\\\\"]+: )100,";
        String log = changed(STORE, from, "$199,");
        String text = Files.readString(Path.of(COMMANDS)).replaceFirst(from, "$199,");
        Call call = check(log, written("commands.csv", text));
        assertEquals(1, call.exit(), call.err());
        hasAll(call, "decided again: first decision that differs: hand-table-",
                "CALL of seat p", "/chips_committed: 99, now 100");
    }

    @Test
    void aCommandAtAnotherTimeThanItsEventsIsNamed() throws IOException {
        String commands = changed(COMMANDS, "(\"\"timestamp\"\": 17672256)02[.]58217,",
                "$103.58217,");
        Call call = check(STORE, commands);
        assertEquals(1, call.exit(), call.err());
        hasAll(call, "DIFFERENT: 99 commands, 196 events stored as emitted, 0 streams that part\n",
                "  1 command at another time than its events\n",
                "changed.csv:2: first time that differs: table-table-1\n",
                "  command join-player_niaj-1767225600250: a command was given after its events"
                        + " happened\n",
                "    /timestamp: not after 1767225602.58217, now 1767225603.58217\n");
    }

    @Test
    void whatDiffersIsWrittenForBuildServersToo() throws IOException {
        String log = changed(STORE, "\"\"chips_committed\"\": 177,",
                "\"\"chips_committed\"\": 178,");
        String junit = folder.resolve("junit.xml").toString();
        String summary = folder.resolve("summary.md").toString();
        Call call = Call.railbird("golden", "check", log, "--recorded", COMMANDS, "--junit", junit,
                "--markdown", summary, "--github");
        assertEquals(1, call.exit(), call.err());
        hasAll(call, "::error file=", ",line=24,title=DET-04::hand-table-3-1767225665855 is not as"
                + " recorded, event 1 of command act-", "/chips_committed 177, found 178");
        String xml = Files.readString(Path.of(junit));
        assertTrue(xml.contains("tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"1\""), xml);
        String page = Files.readString(Path.of(summary));
        assertTrue(page.startsWith("## Railbird: BROKEN\n\n9 hands, 1 violations"), page);
        Call.railbird("golden", "check", STORE, "--recorded", COMMANDS, "--markdown", summary);
        page = Files.readString(Path.of(summary));
        assertTrue(page.startsWith("## Railbird: CLEAN\n\n9 hands, 0 violations"), page);
    }

    @Test
    void aFileThatIsNoRecordIsToldAndNoFault() throws IOException {
        String other = written("notes.jsonl", "{\"username\":\"a\"}\n");
        Call call = check(STORE, other);
        assertEquals(3, call.exit());
        assertTrue(call.err().contains("neither recorded states"), call.err());
        assertEquals(3, check(STORE, folder.resolve("none").toString()).exit());
    }

    @Test
    void aGoldenFileThatIsNoneIsToldAndNoFault() throws IOException {
        Call call = Call.railbird("golden", "check", GAMES, "--file",
                written("golden.txt", "other\n"));
        assertEquals(3, call.exit());
        assertTrue(call.err().contains("is no golden file: it does not start with "), call.err());
        assertEquals(3, Call.railbird("golden", "check", GAMES, "--file",
                folder.resolve("none").toString()).exit());
    }

    /** Neither a line without an end nor one that stands for gigabytes is read into memory. */
    @Test
    void aStateOfAMillionCharactersIsRefused() throws IOException {
        String states = written("states.jsonl", "{\"hand\":\"1\",\"events_applied\":1,\"x\":\""
                + "x".repeat(1 << 20));
        Call call = check("samples/phh/100-1.phh", states);
        assertEquals(3, call.exit());
        assertTrue(call.err().contains("states.jsonl:1: a line of more than a million"),
                call.err());
    }
}
