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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SEED-16: seeds are tried until a deck gives what somebody saw. */
class SeedSearchCommandTest {
    private static final String SIX = "testdata/pokerforbots/six-masked.phhs";
    private static final String CLOCK = "testdata/seeds/search/dealt-from-a-clock.phhs";

    @TempDir
    private Path folder;

    private static Call search(String... words) {
        return Call.railbird(Stream.concat(Stream.of("seed", "search"), Stream.of(words))
                .toArray(String[]::new));
    }

    @Test
    void aFewCardsGiveTheSeedAway() {
        Call call = search("--scheme", "lcg31-double", "--range", "12000..13000", "--starts",
                "Qs5h??Jd8h");
        assertEquals("lcg31-double, a deck that begins so: 1 of 1001 seeds\n  seed 12345\n"
                + "Whoever tried so many seeds knew the deck (SEED-16).\n", call.out());
        assertEquals(ExitCode.FINDINGS, call.exit());
        assertEquals(ExitCode.CLEAN, search("--scheme", "lcg31-double", "--range", "0..100",
                "--starts", "Qs5h??Jd8h").exit());
    }

    /** No hole card is in this log but those that were shown. */
    @Test
    void theSeedOfOneHandExplainsTheOthersOfItsGame() {
        String out = search(SIX, "--range", "0..2000").out();
        assertTrue(out.contains("seed 42, gives 5 of 5 other hands too"), out);
    }

    @Test
    void aClockNearTheHandIsEnough() {
        Call call = search(CLOCK, "--scheme", "java-util-random", "--near", "5");
        assertTrue(call.out().contains("  seed 1772359203123, gives 0 of 1 other hands too"),
                call.out());
        assertEquals(ExitCode.FINDINGS, call.exit());
        assertTrue(search(CLOCK, "--scheme", "delphi-swap-51", "--near", "5").out()
                .contains("0 of 22011 seeds"));
        Call second = search(CLOCK, "--scheme", "delphi-swap-51", "--near", "5", "--hand", "h2");
        assertTrue(second.out().contains("  seed 36065500"), second.out());
    }

    @Test
    void timeIsBounded() {
        Call call = search("--scheme", "ths-deck-v1", "--starts", "As", "--range", "0..9");
        assertEquals(ExitCode.USAGE, call.exit());
        Call hours = search("--scheme", "mt19937-cpython", "--starts", "AsKsQsJsTs9s8s7s6s5s",
                "--seconds", "1");
        assertTrue(hours.out().contains(" before 1 seconds were over"), hours.out());
        assertEquals(ExitCode.CLEAN, hours.exit());
    }

    @Test
    void aBarIsDrawnOnTerminalsOnly() {
        assertEquals("", search("--scheme", "lcg31-double", "--starts", "Qs5h", "--range",
                "0..20000").err());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Railbird.run(new String[] {"seed", "search", "--scheme", "lcg31-double", "--starts",
            "Qs5hKhJd8h6s", "--range", "20000..60000"}, new Session(
                new ByteArrayInputStream(new byte[0]), new PrintStream(
                        new ByteArrayOutputStream()), new PrintStream(err),
                new Screen(false, true, 80)));
        String bar = err.toString(StandardCharsets.UTF_8);
        assertTrue(bar.contains("-] 8,192 of 40,001 seeds"), bar);
        assertTrue(bar.endsWith("\r\u001b[K"), bar);
    }

    @Test
    void whatCannotBeSearchedIsAnErrorOfUse() throws IOException {
        Path hidden = folder.resolve("hidden.phh");
        Files.writeString(hidden, Checkout.read(CLOCK).replaceAll("dh p([123]) ....", "dh p$1 ????")
                .replaceAll("db ......", "db ??????"));
        for (String[] words : new String[][] {{}, {"--starts", "As"}, {"--starts", "1s",
            "--scheme", "lcg31-double"}, {SIX, "--range", "5"}, {SIX, "--near", "-1"},
            {SIX, "--seconds", "0"}, {SIX, "--plan", "none"}, {SIX, "--hand", "none"},
            {CLOCK}, {hidden.toString(), "--scheme", "java-util-random"}}) {
            assertEquals(ExitCode.USAGE, search(words).exit(), String.join(" ", words));
        }
        assertFalse(Call.railbird("seed", "--help").out().isEmpty());
        assertEquals(ExitCode.USAGE, Call.railbird("seed").exit());
    }
}
