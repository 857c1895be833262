package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    /** All but the games of golf and what a build leaves. */
    private static final String SAMPLES = "samples/{[!gt]*,ge*}/*";
    private static final String ALICE = "samples/phh/alice-carol-wikipedia.phh";

    @TempDir
    private Path folder;

    @Test
    void convertingAgainGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        assertEquals(0, Call.railbird("convert", SAMPLES, "--to", "canonical", "--out",
                first.toString()).exit());
        assertEquals(0, Call.railbird("convert", first.toString(), "--to", "canonical", "--out",
                second.toString()).exit());
        assertTrue(Files.size(first) > 10_000);
        assertEquals(-1, Files.mismatch(first, second));
    }

    @Test
    void aReplaySaysTheSameOfBothForms() {
        Call lines = Call.railbird("convert", SAMPLES, "--to", "canonical", "--quiet");
        assertEquals("", lines.err());
        assertEquals(Call.railbird("replay", SAMPLES, "--output", "json"),
                withInput(lines.out(), "replay", "-", "--output", "json"));
    }

    @Test
    void anAuditPointsAtTheFirstSource() {
        String wrong = "docs/examples/wrong-hand.phh";
        Call lines = Call.railbird("convert", wrong, "--to", "canonical", "--quiet");
        assertEquals(Call.railbird("audit", wrong, "--quiet"),
                withInput(lines.out(), "audit", "-", "--quiet"));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsWritten() {
        String line = Call.railbird("convert", ALICE, "--to", "canonical").out();
        Call call = withInput(line + "{\"railbird\":\"hand\"}\n" + line, "convert", "-", "--to",
                "canonical");
        assertEquals(line + line, call.out());
        assertEquals(1, call.exit());
        assertTrue(call.err().startsWith("-:2:"), call.err());
        assertTrue(call.err().endsWith("2 hands written, 1 not\n"), call.err());
    }

    @Test
    void compressedLinesAreReadAsTheyAre() throws IOException {
        String line = Call.railbird("convert", ALICE, "--to", "canonical").out();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(line.getBytes(StandardCharsets.UTF_8));
        }
        Call call = Call.withInput(packed.toByteArray(), "convert", "-", "--to", "canonical");
        assertEquals(line, call.out());
    }

    @Test
    void aFileThatExistsIsLeftAlone() throws IOException {
        Path there = folder.resolve("there.jsonl");
        Files.writeString(there, "mine", StandardCharsets.UTF_8);
        Call call = Call.railbird("convert", ALICE, "--to", "canonical", "--out",
                there.toString());
        assertEquals(2, call.exit());
        assertTrue(call.err().contains("exists; choose a new file."), call.err());
        assertEquals("mine", Files.readString(there, StandardCharsets.UTF_8));
    }

    @Test
    void nothingButTheWholeFileIsLeft() throws IOException {
        Path out = folder.resolve("new/hands.jsonl");
        Call.railbird("convert", ALICE, "--to", "canonical", "--out", out.toString());
        try (Stream<Path> left = Files.list(out.getParent())) {
            assertEquals(List.of(out), left.toList());
        }
    }

    @Test
    void aSourceThatIsMissingIsExitThree() {
        Call call = Call.railbird("convert", ALICE, "nowhere.phh", "--to", "canonical");
        assertEquals(3, call.exit());
        assertFalse(call.out().isEmpty());
    }

    @Test
    void oneHandIsPhhAndSeveralArePhhs() {
        String one = Call.railbird("convert", ALICE, "--to", "phh").out();
        assertTrue(one.startsWith("variant = "), one);
        String two = Call.railbird("convert", ALICE, ALICE, "--to", "phh").out();
        assertTrue(two.startsWith("[1]\nvariant = "), two);
        assertTrue(two.contains("\n\n[2]\nvariant = "), two);
    }

    @Test
    void linesInPhhAndBackReplayToTheSameDigests() {
        String phhs = Call.railbird("convert", "samples/phh", "--to", "phh", "--quiet").out();
        assertEquals(digests(Call.railbird("replay", "samples/phh", "--output", "json")),
                digests(withInput(phhs, "replay", "-", "--output", "json")));
    }

    private static List<String> digests(Call call) {
        return call.out().lines().map(line -> line.substring(line.indexOf("\"digest\":"),
                line.indexOf("\"verdicts\""))).toList();
    }

    @Test
    void usageIsExitTwo() {
        assertEquals(2, Call.railbird("convert", ALICE).exit());
        assertEquals(2, Call.railbird("convert", ALICE, "--to", "xml").exit());
        assertEquals(2, Call.railbird("convert", "--to", "canonical").exit());
        assertEquals(2, Call.railbird("convert", ALICE, "--to", "canonical", "--format",
                "none").exit());
    }

    @Test
    void theHelpTellsTheForms() {
        Call help = Call.railbird("convert", "--help");
        assertEquals(0, help.exit());
        assertTrue(help.out().contains("canonical  all that Railbird knows of a hand"));
        assertTrue(help.out().lines().noneMatch(line -> line.startsWith("because")
                || line.startsWith("docs/")), help.out());
        assertTrue(help.out().contains("phh        PHH for one hand, PHHS for several"));
        assertTrue(Call.railbird("formats").out().contains("canonical  "));
    }

    private static Call withInput(String in, String... words) {
        return Call.withInput(in.getBytes(StandardCharsets.UTF_8), words);
    }
}
