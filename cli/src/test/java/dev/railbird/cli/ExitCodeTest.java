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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each exit code of {@code docs/reference/exit-codes.md}, and what decides it. */
class ExitCodeTest {
    private static final String CLEAN = "samples/phh/100-1.phh";
    private static final String BROKEN = "docs/examples/wrong-hand.phh";
    private static final String NOTICED =
            "testdata/checks/RULE-01/fires-shows-another-card.phh";

    @ParameterizedTest
    @CsvSource({
        "violation, 1", "VIOLATION, 1", "suspicion, 1", "notice, 1", "never, 0",
    })
    void failOnDecidesFromWhichSeverityOnAFindingFails(String severity, int exit) {
        assertEquals(exit, Call.railbird("audit", BROKEN, "--fail-on", severity).exit());
        assertEquals(0, Call.railbird("audit", CLEAN, "--fail-on", severity).exit());
    }

    @Test
    void aNoticeFailsOnlyWhenAskedFor() {
        String oddName = "samples/generated/F7S-8-700001.phh";
        Call plain = Call.railbird("audit", "samples/handhq", "--quiet");
        assertEquals("", plain.out());
        assertEquals(0, plain.exit());
        Call strict = Call.railbird("audit", "samples/handhq", "--quiet", "--fail-on", "notice");
        assertTrue(strict.out().contains(": notice ["), strict.out());
        assertEquals(1, strict.exit());
        assertEquals(0, Call.railbird("audit", oddName, "--fail-on", "notice").exit());
        assertEquals(1, Call.railbird("audit", NOTICED, "--fail-on", "notice").exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "audit", "audti samples", "audit samples --fail-on sometimes", "audit samples --nope",
        "audit samples --profile nobody", "audit samples --format nothing",
        "audit samples --variant XX", "audit samples --threads many", "checks RULE-99",
        "show samples/phh/100-1.phh --step 99", "show samples/phh/100-1.phh --hand 99",
    })
    void wordsThatMakeNoSenseAreUsageErrors(String words) {
        Call call = Call.railbird(words.isEmpty() ? new String[0] : words.split(" "));
        assertEquals(ExitCode.USAGE, call.exit());
        assertEquals("", call.out());
        assertTrue(call.err().startsWith("railbird: "), call.err());
        assertFalse(call.err().contains("\tat "), call.err());
    }

    @Test
    void anExistingOutputFolderIsNeverWrittenInto(@TempDir Path folder) throws IOException {
        Call call = Call.railbird("audit", CLEAN, "--out", folder.toString());
        assertEquals(ExitCode.USAGE, call.exit());
        assertTrue(call.err().contains("choose a new folder"), call.err());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aSourceThatCannotBeReadIsToldOfAndTheOthersAreDone() {
        Call call = Call.railbird("audit", "no-such.phh", CLEAN, BROKEN);
        assertEquals(ExitCode.UNREADABLE_SOURCE, call.exit());
        assertEquals("railbird: no-such.phh: no such file\n", call.err());
        assertTrue(call.out().contains("BROKEN: 2 hands in 2 sources, 1 violation"), call.out());
    }

    @Test
    void whatNobodyRecognisesIsNotAPass(@TempDir Path folder) throws IOException {
        assertEquals(3, Call.railbird("audit", folder.toString()).exit(), "an empty folder");
        Path letter = folder.resolve("letter.txt");
        Files.writeString(letter, "Dear sir", StandardCharsets.UTF_8);
        assertEquals(3, Call.railbird("audit", letter.toString()).exit(), "named");
        assertEquals(3, Call.railbird("audit", folder.toString()).exit(), "nothing else there");
        Files.copy(Path.of(CLEAN), folder.resolve("hand.phh"));
        Call call = Call.railbird("audit", folder.toString());
        assertEquals(0, call.exit(), "a stranger among hands");
        assertTrue(call.out().contains("left out: " + Checkout.slashes(letter)), call.out());
        assertEquals(3, Call.withInput(new byte[0], "audit", "-").exit(), "an empty stream");
    }

    @Test
    void aFaultOfRailbirdIsNeitherAFindingNorAPass() {
        InputStream faulty = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("made for this test");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exit = Railbird.run(new String[] {"audit", "-"},
                new Session(faulty, to, to, Screen.NONE));
        assertEquals(ExitCode.FAULT, exit);
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("please report it"));
    }
}
