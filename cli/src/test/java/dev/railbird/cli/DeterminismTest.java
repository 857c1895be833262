package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Audits in other processes. Faults are planted into a copy of a class of the fold, which is
 * compiled and put before the others on the class path: the program itself knows nothing of it.
 */
class DeterminismTest {
    private static final String PAYMENTS =
            "replay-core/src/main/java/dev/railbird/core/replay/Payments.java";
    private static final String SOUND = "long amount = event.amount().units();";
    private static final String HAND = """
            variant = 'NT'
            antes = [0, 0, 0]
            blinds_or_straddles = [1, 2, 0]
            min_bet = 2
            starting_stacks = [200, 200, 200]
            actions = ['d dh p1 AsAh', 'd dh p2 7c2d', 'd dh p3 KsKh', 'p3 cbr 6', 'p1 cbr 60',
              'p2 f', 'p3 cc', 'd db 2c7dTh', 'p1 cbr 30', 'p3 f']
            """;
    @TempDir
    private Path folder;

    @BeforeEach
    void someHands() throws IOException {
        write("logs/one.phh", HAND);
        write("logs/two.phh", HAND.replace("cbr 60", "cbr 77").replace("'p3 f'", "'p3 cc'"));
        write("logs/three.phh", HAND.replace("cbr 60", "cbr 91"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Runs railbird determinism with classes of this folder before all others. */
    private Call determinism(String classes, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                folder.resolve(classes) + File.pathSeparator
                        + System.getProperty("java.class.path"),
                "dev.railbird.cli.Main", "determinism", folder.resolve("logs").toString()));
        command.addAll(List.of(more));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile())
                .redirectError(err.toFile()).start();
        process.getOutputStream().close();
        return new Call(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    /** Compiles the fold with this in place of the line that takes the amount of a payment. */
    private Call planted(String fault) throws Exception {
        String source = Checkout.read(PAYMENTS);
        assertTrue(source.contains(SOUND), PAYMENTS + " has no such line any more: " + SOUND);
        write("planted/Payments.java", source.replace(SOUND, fault));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertEquals(0, compiler.run(null, null, null, "-proc:none", "-cp",
                System.getProperty("java.class.path"), "-d", folder.resolve("broken").toString(),
                folder.resolve("planted/Payments.java").toString()));
        return determinism("broken", "--quiet");
    }

    @Test
    void soundLogsAreTheSameEverywhere() throws Exception {
        Call call = determinism("nothing");
        assertEquals(0, call.exit(), call.out() + call.err());
        assertTrue(call.out().startsWith("REPRODUCIBLE: 6 audits of 3 hands in 3 files\n"),
                call.out());
        for (String varied : List.of("tr-TR", "ar-EG", "th-TH", "Asia/Kathmandu",
                "America/St_Johns", "ISO-8859-1", "US-ASCII", "threads: 2, 1, 8",
                "order: sorted, shuffled, reversed", "cuts: 3 hands cut after each of ")) {
            assertTrue(call.out().contains(varied), call.out());
        }
        assertTrue(call.err().contains("railbird: in 3 parts: the same\n"), call.err());
    }

    @Test
    void anIterationOverASetIsCaught() throws Exception {
        Call call = planted(SOUND + " for (int part : java.util.Set.of(7, 11, 13, 17, 19, 23, 29,"
                + " 31, 37, 41)) { amount -= amount % part; }");
        caught(call);
        assertTrue(call.out().contains("/finalStacks/"), call.out());
    }

    @Test
    void aFormatOfTheDefaultLocaleIsCaught() throws Exception {
        Call call = planted(SOUND + " if (!String.format(\"%d\", amount).equals(\"\" + amount)) {"
                + " amount--; }");
        caught(call);
        assertTrue(call.out().contains("  cause: locale\n"), call.out());
    }

    @Test
    void aClockThatIsReadIsCaught() throws Exception {
        Call call = planted(SOUND + " amount -= Math.floorMod(System.nanoTime(), 20L);");
        caught(call);
        assertTrue(call.out().contains("first difference: nothing, a fresh process\n"),
                call.out());
    }

    /** The hand, the event that pays it, and the field that is another one then. */
    private void caught(Call call) {
        assertEquals(1, call.exit(), call.out() + call.err());
        assertTrue(call.out().startsWith("NOT REPRODUCIBLE: "), call.out());
        assertTrue(call.out().contains("audit/hands.jsonl:1: hand one.phh#1 of "), call.out());
        assertTrue(call.out().matches("(?s).*\n  step 1\\d: p1 wins? .*\n    /(pot|seats/1/stack):"
                + " \\d+, then \\d+\n.*"), call.out());
    }

    @Test
    void programsReadOneLine() throws Exception {
        Call call = determinism("nothing", "--output", "json", "--quiet", "--sample", "0");
        assertEquals("", call.err());
        assertTrue(call.out().startsWith("{\"reproducible\":true,\"corpusRoot\":\""), call.out());
        assertTrue(call.out().endsWith("\"first\":null}\n"), call.out());
    }

    @Test
    void wrongWordsAreRefusedBeforeAnythingRuns() {
        assertEquals(2, Call.railbird("determinism").exit());
        assertEquals(2, Call.railbird("determinism", "samples", "--jdk", "docs").exit());
        assertEquals(2, Call.railbird("determinism", "samples", "--jobs", "0").exit());
        assertEquals(2, Call.railbird("determinism", "-").exit());
        assertEquals(3, Call.railbird("determinism", "no-such-folder").exit());
    }
}
