package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A golden file of two hands, and logs that were changed since. */
class GoldenCommandTest {
    private static final String HAND = """
            variant = 'NT'
            antes = [0, 0, 0]
            blinds_or_straddles = [1, 2, 0]
            min_bet = 2
            starting_stacks = [200, 200, 200]
            actions = ['d dh p1 AsAh', 'd dh p2 7c2d', 'd dh p3 KsKh', 'p3 cbr 6', 'p1 cbr 20',
              'p2 f', 'p3 cc', 'd db 2c7dTh', 'p1 cbr 30', 'p3 f']
            """;
    @TempDir
    private Path folder;
    private String golden;

    @BeforeEach
    void twoHandsAreGolden() throws IOException {
        write("one.phh", HAND);
        write("two.phh", HAND.replace("200, 200, 200", "300, 300, 300"));
        golden = folder.resolve("golden.txt").toString();
        assertEquals(0, Call.railbird("golden", "create", logs(), "--file", golden, "--events")
                .exit());
    }

    private String logs() {
        return folder.resolve("logs").toString();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("logs").resolve(name), text, StandardCharsets.UTF_8);
    }

    private Call check(String... more) {
        List<String> words = new ArrayList<>(List.of("golden", "check", logs(),
                "--file", golden));
        words.addAll(List.of(more));
        return Call.railbird(words.toArray(new String[0]));
    }

    @Test
    void theSamplesAreAsTheirGoldenFileHasThem() {
        Call call = Call.railbird("golden", "check", "samples", "--file",
                "testdata/golden/samples.txt");
        assertEquals(0, call.exit(), call.out() + call.err());
    }

    @Test
    void theSameLogsAreTheSame() {
        Call call = check();
        assertEquals("SAME: 2 same, 0 changed, 0 new, 0 gone\n", call.out());
        assertEquals(0, call.exit());
    }

    @Test
    void aChangedAmountIsNamedByHandStepAndField() throws IOException {
        write("two.phh", HAND.replace("200, 200, 200", "300, 300, 300").replace("cbr 6", "cbr 8"));
        Call call = check();
        assertEquals(1, call.exit());
        assertTrue(call.out().contains("first hand that differs: two.phh#1"), call.out());
        assertTrue(call.out().contains("step 6: p3 raises to 6"), call.out());
        assertTrue(call.out().contains("/pot: 9, now 11"), call.out());
        assertTrue(call.out().contains("two.phh:6:61"), call.out());
    }

    @Test
    void aChangedCardIsNamedByHandStepAndField() throws IOException {
        write("one.phh", HAND.replace("KsKh", "KsKd"));
        String out = check().out();
        assertTrue(out.contains("first hand that differs: one.phh#1"), out);
        assertTrue(out.contains("/seats/3/cards: KsKh, now KsKd"), out);
    }

    @Test
    void aDroppedEventIsNamedWhereItIsMissing() throws IOException {
        write("one.phh", HAND.replace("'p2 f', ", ""));
        String out = check().out();
        assertTrue(out.contains("step 8: p2 folds"), out);
    }

    @Test
    void aChangedClaimIsNamedByHandAndField() throws IOException {
        String claim = "finishing_stacks = [220, 198, 182]\n";
        write("one.phh", HAND + claim);
        Call.railbird("golden", "accept", logs(), "--file", golden);
        assertEquals(0, check().exit());
        write("one.phh", HAND + claim.replace("220", "221"));
        Call call = check();
        assertEquals(1, call.exit());
        assertTrue(call.out().contains("first hand that differs: one.phh#1"), call.out());
        assertTrue(call.out().contains("claim 1: claimed after event 0"), call.out());
        assertTrue(call.out().contains("/claim/FinalStack/stack: 220, now 221"),
                call.out());
    }

    @Test
    void handsOfOneNameInTwoFoldersAreTwo() throws IOException {
        Files.createDirectories(folder.resolve("logs/again"));
        write("again/one.phh", HAND.replace("KsKh", "QsQh"));
        Call call = check();
        assertTrue(call.out().startsWith("DIFFERENT: 2 same, 0 changed, 1 new, 0 gone\n"),
                call.out());
        assertTrue(call.out().contains("new: one.phh#1 one.phh\n"), call.out());
    }

    @Test
    void bothVersionsAreNamed() throws IOException {
        Path file = Path.of(golden);
        Files.writeString(file, Files.readString(file).replace("by railbird 0", "by railbird 7"));
        write("one.phh", HAND.replace("KsKh", "KsKd"));
        String out = check().out();
        assertTrue(out.contains("golden by railbird 7.1.0, now railbird 0.1.0\n"), out);
    }

    @Test
    void everyHandThatDiffersIsAFindingForBuildServers() throws IOException {
        Files.move(folder.resolve("logs/one.phh"), folder.resolve("logs/three.phh"));
        write("two.phh", HAND.replace("200, 200, 200", "300, 300, 300").replace("cbr 6", "cbr 8"));
        Path sarif = folder.resolve("railbird.sarif");
        Call call = check("--github", "--sarif", sarif.toString());
        List<String> told = call.out().lines().filter(line -> line.startsWith("::error ")).toList();
        assertEquals(3, told.size(), call.out());
        assertTrue(told.get(0).matches("::error file=.*two.phh,line=6,col=61,title=DET-02::"
                + "two.phh#1 two.phh replays to another state, p3 raises to 6: expected .*/pot 9,"
                + ".*, found .*11,.*"), told.get(0));
        assertTrue(told.get(1).contains("three.phh#1 three.phh has no golden state"), told.get(1));
        assertTrue(told.get(2).contains("one.phh#1 one.phh is gone from the logs"), told.get(2));
        String text = Files.readString(sarif);
        assertTrue(text.contains("\"startLine\":6,\"startColumn\":61"), text);
    }

    @Test
    void newAndGoneHandsAreNamed() throws IOException {
        Files.move(folder.resolve("logs/one.phh"), folder.resolve("logs/three.phh"));
        Call call = check();
        assertEquals(1, call.exit());
        assertTrue(call.out().contains("new: three.phh#1"), call.out());
        assertTrue(call.out().contains("gone: one.phh#1"), call.out());
    }

    @Test
    void theFirstHandThatDiffersIsWrittenByItself() throws IOException {
        write("one.phh", HAND.replace("KsKh", "KsKd"));
        Path repro = folder.resolve("repro.jsonl");
        check("--repro", repro.toString());
        Call replay = Call.railbird("replay", repro.toString(), "--output", "json");
        assertEquals(1, replay.out().lines().count());
        assertTrue(replay.out().contains("one.phh#1"), replay.out());
    }

    @Test
    void acceptShowsAndRewrites() throws IOException {
        write("one.phh", HAND.replace("KsKh", "KsKd"));
        Call accept = Call.railbird("golden", "accept", logs(), "--file", golden);
        assertTrue(accept.out().startsWith("DIFFERENT: 1 same, 1 changed"), accept.out());
        assertEquals(0, check().exit());
    }

    @Test
    void aBuildServerAcceptsNothing() throws IOException {
        write("one.phh", HAND.replace("KsKh", "KsKd"));
        String before = Files.readString(Path.of(golden));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Railbird.run(new String[] {"golden", "accept", logs(), "--file", golden},
                new Session(InputStream.nullInputStream(), System.out,
                        new PrintStream(err, true, StandardCharsets.UTF_8), Screen.NONE,
                        Session.isBuildServer(new TreeMap<>(Map.of("CI", "true")))));
        assertEquals(2, exit);
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("CI is set"), err::toString);
        assertEquals(before, Files.readString(Path.of(golden)));
        assertFalse(Session.isBuildServer(new TreeMap<>(Map.of("CI", "false"))));
        assertFalse(Session.isBuildServer(new TreeMap<>()));
    }

    @Test
    void whoeverSitsThereIsPartOfTheHand() throws IOException {
        write("one.phh", HAND + "players = ['Ann', 'Bob', 'Cem']\n");
        Call.railbird("golden", "accept", logs(), "--file", golden);
        write("one.phh", HAND + "players = ['Ann', 'Bob', 'Dan']\n");
        String out = check().out();
        assertTrue(out.contains("setup 1: the table before the first event\n"), out);
        assertTrue(out.contains("/players/3/name: Cem, now Dan\n"), out);
    }

    /** Four tables may each have a hand 1; without the first the others are still the same. */
    @Test
    void handsOfOneNameAreFoundByWhatTheyReplayTo() throws IOException {
        String four = "";
        for (int k = 1; k <= 4; k++) {
            four += "[" + k + "]\nhand = 7\n"
                    + HAND.replace("200, 200, 200", "200, 200, " + k + "00");
        }
        write("four.phhs", four);
        Call.railbird("golden", "accept", logs(), "--file", golden);
        write("four.phhs", four.substring(four.indexOf("[2]")));
        assertTrue(check().out().startsWith("DIFFERENT: 5 same, 0 changed, 0 new, 1 gone\n"),
                check().out());
        write("four.phhs", four.substring(0, four.lastIndexOf("cbr 30"))
                + four.substring(four.lastIndexOf("cbr 30")).replace("cbr 30", "cbr 40"));
        Path repro = folder.resolve("repro.jsonl");
        Call call = check("--repro", repro.toString());
        assertTrue(call.out().contains("first hand that differs: 7 four.phhs (4)\n"), call.out());
        assertTrue(call.out().contains("/bet: 30, now 40\n"), call.out());
        Call alone = Call.railbird("golden", "check", repro.toString(), "--file", golden);
        assertTrue(alone.out().contains("first hand that differs: 7 four.phhs (4)\n"),
                alone.out());
        assertTrue(alone.out().contains("/bet: 30, now 40\n"), alone.out());
    }

    @Test
    void whatCannotBeReadAnyMoreIsNamedWithItsReason() throws IOException {
        write("one.phh", HAND.replace("variant = 'NT'", ""));
        String out = check().out();
        assertTrue(out.contains("new: unreadable one.phh\n"), out);
        assertTrue(out.contains("one.phh:2:1: the field variant is missing\n"), out);
    }

    @Test
    void aLogThatComesThroughAPipeIsReadTwice() throws IOException {
        String file = folder.resolve("pipe.txt").toString();
        byte[] hand = HAND.getBytes(StandardCharsets.UTF_8);
        byte[] other = HAND.replace("KsKh", "KsKd").getBytes(StandardCharsets.UTF_8);
        assertEquals(0, Call.withInput(hand, "golden", "create", "-", "--file", file, "--events")
                .exit());
        assertEquals(0, Call.withInput(hand, "golden", "check", "-", "--file", file).exit());
        Call call = Call.withInput(other, "golden", "check", "-", "--file", file);
        assertEquals(1, call.exit());
        assertTrue(call.out().contains("/seats/3/cards: KsKh, now KsKd\n"), call.out());
    }

    /** Each of them is told in words and with exit code 3; none is a fault of Railbird. */
    @Test
    void aGoldenFileThatIsDamagedIsRefused() throws IOException {
        Path file = Path.of(golden);
        String text = Files.readString(file);
        refused(text.replace("railbird-golden 3", "railbird-golden 4"), "by a later Railbird");
        refused(text.replace("railbird-golden 3", "railbird-golden 2"), "an earlier Railbird");
        refused(text.substring(0, text.indexOf("| p2 folds")), "is the file cut off?");
        refused(text.substring(0, text.lastIndexOf("hand ") + 40), "is the file cut off?");
        refused(text + "<<<<<<< HEAD\n", "neither a hand nor a line of one");
        refused(text + text.substring(text.indexOf("hand ")), "stands twice");
        refused(text + "  " + "x".repeat(1 << 21), "a line of more than a million characters");
        Files.writeString(file, text.replace("\n", "\r\n"));
        assertEquals(0, check().exit());
        Files.writeString(file, text.replaceFirst("hand [0-9a-f]", "hand x"));
        Call edited = check();
        assertTrue(edited.out().contains("this line of the file was changed"), edited.out());
    }

    private void refused(String text, String words) throws IOException {
        Files.writeString(Path.of(golden), text);
        Call call = check();
        assertEquals(3, call.exit(), call.out());
        assertTrue(call.err().contains(words), call.err());
    }
}
