package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.cli.determinism.CutSample;
import dev.railbird.cli.determinism.Launcher;
import dev.railbird.cli.determinism.Matrix;
import dev.railbird.cli.determinism.Plan;
import dev.railbird.cli.determinism.Setting;
import dev.railbird.cli.determinism.Setting.Dimension;
import dev.railbird.cli.determinism.Verdict;
import dev.railbird.cli.text.DeterminismJson;
import dev.railbird.cli.text.DeterminismText;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    private Launcher launcher(String classes) {
        return new Launcher(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                List.of("-cp", folder.resolve(classes) + File.pathSeparator
                        + System.getProperty("java.class.path"), Main.class.getName()));
    }

    private Verdict verdict(String classes, Setting... settings) throws IOException {
        List<String> files = List.of("one", "three", "two").stream()
                .map(name -> folder.resolve("logs/" + name + ".phh").toString()).toList();
        return new Matrix(launcher(classes), files, Optional.empty(), 2, Optional.empty())
                .verdict(new Plan(List.of(settings), List.of()), new CutSample(0).outcome(),
                        told -> { }).orElseThrow();
    }

    private Verdict planted(String fault, Setting... settings) throws IOException {
        plant(fault);
        return verdict("broken", settings);
    }

    /** Compiles the fold with this in place of the line that takes the amount of a payment. */
    private void plant(String fault) throws IOException {
        String source = Checkout.read(PAYMENTS);
        assertTrue(source.contains(SOUND), PAYMENTS + " has no such line any more: " + SOUND);
        write("planted/Payments.java", source.replace(SOUND, fault));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertEquals(0, compiler.run(null, null, null, "-proc:none", "-cp",
                System.getProperty("java.class.path"), "-d", folder.resolve("broken").toString(),
                folder.resolve("planted/Payments.java").toString()));
    }

    private static String text(Verdict verdict) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeterminismText.print(verdict, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void soundLogsAreTheSameEverywhere() {
        Call call = Call.railbird("determinism", folder.resolve("logs").toString());
        assertEquals(0, call.exit(), call.out() + call.err());
        assertTrue(call.out().startsWith("REPRODUCIBLE: 6 audits of 3 hands in 3 files\n"),
                call.out());
        for (String varied : List.of("tr-TR", "ar-EG", "th-TH", "Asia/Kathmandu",
                "America/St_Johns", "ISO-8859-1", "US-ASCII", "threads: 2, 1, 8",
                "hash: 5, 3, 0, 2", "heap: own, 512m, 1g, 2g",
                "order: sorted, shuffled, reversed",
                "cuts: 3 hands cut after each of ")) {
            assertTrue(call.out().contains(varied), call.out());
        }
        assertTrue(call.err().contains("railbird: in 3 parts: the same\n"), call.err());
    }

    @Test
    void anIterationOverASetIsCaught() throws IOException {
        Verdict verdict = planted(SOUND + " for (int part : java.util.Set.of(7, 11, 13, 17, 19,"
                + " 23, 29, 31, 37, 41)) { amount -= amount % part; }", Setting.plain(),
                Setting.plain(), Setting.plain(), Setting.plain());
        caught(verdict);
        assertTrue(text(verdict).contains("/finalStacks/"), text(verdict));
    }

    @Test
    void aFormatOfTheDefaultLocaleIsCaught() throws IOException {
        Verdict verdict = planted(SOUND
                + " if (!String.format(\"%d\", amount).equals(\"\" + amount)) { amount--; }",
                Setting.plain(),
                Setting.plain().with(Dimension.LOCALE, "ar-EG").with(Dimension.ZONE, "UTC+1"));
        caught(verdict);
        assertTrue(text(verdict).contains("  cause: locale\n"), text(verdict));
        assertTrue(verdict.trials().get(0).holds());
    }

    @Test
    void aClockThatIsReadIsCaught() throws IOException {
        Verdict verdict = planted(SOUND + " amount -= Math.floorMod(System.nanoTime(), amount);",
                Setting.plain());
        caught(verdict);
        assertTrue(text(verdict).contains("first difference: nothing, a fresh process\n"));
        String json = DeterminismJson.line(verdict);
        assertTrue(json.matches("\\{\"reproducible\":false,\"corpusRoot\":.*"
                + ",\"first\":\\{\"varied\":\\{},\"causes\":\\[],"
                + "\"file\":\"audit/hands.jsonl\","
                + "\"line\":[123],\"hand\":\"(one|two|three).phh#1\",.*"
                + "\"event\":\\{\"step\":1\\d,.*}"), json);
    }

    /** The command starts its audits as it was started itself: all of them have the fault. */
    @Test
    void theCommandEndsWithOneAndNamesTheHand() throws Exception {
        plant(SOUND + " amount -= Math.floorMod(System.nanoTime(), amount);");
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(launcher("broken").command(Setting.plain(),
                List.of("determinism", folder.resolve("logs").toString(), "--quiet", "--junit",
                        folder.resolve("junit.xml").toString(), "--github")))
                .redirectOutput(out.toFile()).redirectError(folder.resolve("err.txt").toFile())
                .start();
        assertEquals(1, process.waitFor(), Files.readString(folder.resolve("err.txt")));
        String text = Files.readString(out);
        assertTrue(text.startsWith("NOT REPRODUCIBLE: 6 audits of 3 hands in 3 files\n"), text);
        assertTrue(text.contains("  DIFFER "), text);
        assertTrue(text.matches("(?s).*\n::error file=.*,title=DET-01::nothing, a fresh process:"
                + " another audit, first in hand .*"), text);
        String xml = Files.readString(folder.resolve("junit.xml"));
        assertTrue(xml.contains("tests=\"4\" failures=\"4\" errors=\"0\" skipped=\"0\""), xml);
        assertTrue(text.matches("(?s).*audit/hands.jsonl:[123]: hand (one|two|three).phh#1 of .*"),
                text);
    }

    /** A JVM that crashes, and one that has no memory: neither is a difference in a hand. */
    @Test
    void aProcessThatDoesNotComeToItsEndIsToldWithItsWords() throws IOException {
        write("jdk/bin/java", "#!/bin/sh\necho no such instruction >&2\nexit 132\n");
        assertTrue(folder.resolve("jdk/bin/java").toFile().setExecutable(true));
        Setting jdk = Setting.plain().with(Dimension.JDK, folder.resolve("jdk").toString());
        Verdict verdict = verdict("none", jdk, Setting.plain().with(Dimension.HEAP, "4m"));
        String text = text(verdict);
        assertFalse(verdict.holds(), text);
        assertTrue(text.contains("no audit, it ended with 132: no such instruction\n"), text);
        assertTrue(text.matches("(?s).*FAILED FAILED   FAILED  heap 4m: no audit, .*"), text);
        assertTrue(text.contains("  cause: jdk\n"), text);
    }

    /** The hand, the event that pays it, and the field that is another one then. */
    private static void caught(Verdict verdict) {
        String text = text(verdict);
        assertFalse(verdict.holds(), text);
        assertTrue(text.startsWith("NOT REPRODUCIBLE: "), text);
        assertTrue(text.matches("(?s).*audit/hands.jsonl:[123]: hand (one|two|three).phh#1 of .*"),
                text);
        assertTrue(text.matches("(?s).*\n  step 1\\d: p1 wins? .*\n    /(pot|seats/1/stack):"
                + " \\d+, then \\d+\n.*"), text);
    }

    @Test
    void wrongWordsAreRefusedBeforeAnythingRuns() throws IOException {
        assertEquals(2, Call.railbird("determinism").exit());
        assertEquals(2, Call.railbird("determinism", "samples", "--jdk", "docs").exit());
        assertEquals(2, Call.railbird("determinism", "samples", "--jobs", "0").exit());
        write("old/bin/java", "");
        assertTrue(folder.resolve("old/bin/java").toFile().setExecutable(true));
        write("old/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
        Call old = Call.railbird("determinism", "samples", "--jdk",
                folder.resolve("old").toString());
        assertEquals(2, old.exit());
        assertTrue(old.err().contains(" is JDK 11.0.2; Railbird needs 17 or newer."), old.err());
        assertEquals(2, Call.railbird("determinism", "-").exit());
        assertEquals(3, Call.railbird("determinism", "no-such-folder").exit());
    }
}
