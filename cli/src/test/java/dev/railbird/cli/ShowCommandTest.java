package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowCommandTest {
    private static final String POKER = "samples/phh/100-1.phh";
    private static final String GOLF = "samples/golf/events.csv";
    private static final String WIDE_NAME = "\u5c71\u7530\u592a\u90ce";
    private static final String JOINED_NAME = "Zoe\u0308";
    private static final String RED = "\u001b[31m";
    private static final String ESCAPE = "\u001b[";
    private static final Screen TERMINAL = new Screen(true, true, 80);

    private static Call on(Screen screen, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        int exit = Railbird.run(words, new Session(new ByteArrayInputStream(new byte[0]), to, to,
                screen));
        return new Call(exit, out.toString(StandardCharsets.UTF_8), "");
    }

    /** The step numbers that the tables say. */
    private static List<String> steps(String out) {
        return out.lines().filter(line -> line.startsWith("step "))
                .map(line -> line.split(" ")[1]).toList();
    }

    @ParameterizedTest
    @CsvSource({POKER + ", 40", POKER + ", 60", POKER + ", 80", GOLF + ", 20", GOLF + ", 33",
            GOLF + ", 34", GOLF + ", 40", GOLF + ", 60", GOLF + ", 80"})
    void everyTableKeepsToItsWidth(String hand, int width) {
        Call call = Call.railbird("show", hand, "--all", "--width", Integer.toString(width));
        assertEquals(0, call.exit(), call.err());
        assertTrue(steps(call.out()).size() > 20, "a table a step");
        assertEquals(List.of(), call.out().lines().filter(line -> line.length() > width)
                // A name of the log that is longer than a line is not broken.
                .filter(line -> line.strip().contains(" ")).toList());
    }

    @Test
    void aNarrowGolfTableKeepsItsScores() {
        String wide = Call.railbird("show", GOLF, "--step", "9").out();
        String narrow = Call.railbird("show", GOLF, "--step", "9", "--width", "40").out();
        assertTrue(wide.contains("[2h]   4d    score 0 total 0"), wide);
        assertFalse(narrow.contains("4d    score"), narrow);
        assertEquals(wide.split("score 0 total 0", -1).length,
                narrow.split("score 0 total 0", -1).length);
    }

    /** A terminal gives two columns to a wide character, and none to a mark over another. */
    @Test
    void stacksStandBelowEachOtherWhateverTheNames(@TempDir Path folder) throws IOException {
        Path hand = folder.resolve("wide.phh");
        Files.writeString(hand, """
                variant = 'NT'
                antes = [0, 0, 0]
                blinds_or_straddles = [1, 2, 0]
                min_bet = 2
                starting_stacks = [200, 200, 200]
                actions = []
                players = ['%s', '%s Anna', 'Bo']
                """.formatted(WIDE_NAME, JOINED_NAME), StandardCharsets.UTF_8);
        String roomy = Call.railbird("show", hand.toString(), "--step", "0").out();
        for (String row : List.of(WIDE_NAME + " 200", JOINED_NAME + " Anna 200",
                "Bo       200")) {
            assertTrue(roomy.contains(row), () -> row + " is not in " + roomy);
        }
        String narrow = Call.railbird("show", hand.toString(), "--step", "0", "--width", "20")
                .out();
        assertTrue(narrow.contains(WIDE_NAME.substring(0, 3) + "~ 200"), narrow);
    }

    @Test
    void coloursAreForTerminalsUnlessToldOtherwise() {
        for (String hand : List.of(POKER, GOLF)) {
            assertFalse(Call.railbird("show", hand).out().contains(ESCAPE), hand);
            assertTrue(on(TERMINAL, "show", hand).out().contains(RED), hand);
            assertFalse(on(TERMINAL, "show", hand, "--color", "never").out().contains(ESCAPE));
            String always = Call.railbird("show", hand, "--color", "always").out();
            assertTrue(always.contains(RED), hand);
            assertEquals(Call.railbird("show", hand).out(),
                    always.replaceAll("\u001b\\[[0-9;]*m", ""), "colour changes no character");
        }
    }

    @Test
    void aRefusedStepIsInTheColourOfFaults() {
        String out = Call.railbird("show", "docs/examples/wrong-hand.phh", "--all", "--color",
                "always").out();
        assertTrue(out.contains("\u001b[1;31mREFUSED: p1 raises"), out);
    }

    @Test
    void followingPlaysFromTheStepToTheEnd() {
        List<String> all = steps(Call.railbird("show", POKER, "--all").out());
        assertEquals(all, steps(Call.railbird("show", POKER, "--follow", "0").out()));
        assertEquals(all.subList(20, all.size()),
                steps(Call.railbird("show", POKER, "--follow", "0", "--step", "20").out()));
        String drawnOver = on(TERMINAL, "show", GOLF, "--follow", "0").out();
        assertEquals(steps(Call.railbird("show", GOLF, "--all").out()).size(),
                drawnOver.split("\u001b\\[2J", -1).length - 1, "one clearing a table");
    }

    @Test
    void whatCannotBeIsRefusedBeforeAnythingIsDrawn() {
        for (String[] words : List.of(new String[] {"--width", "5"},
                new String[] {"--follow", "-1"}, new String[] {"--step", "999"})) {
            Call call = Call.railbird("show", POKER, words[0], words[1]);
            assertEquals(2, call.exit(), words[0]);
            assertEquals("", call.out());
        }
    }
}
