package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: pipes, environment, locale, the exit status itself. */
class ProcessTest {
    private static final String BROKEN = "docs/examples/wrong-hand.phh";

    @TempDir
    private Path folder;

    @Test
    void theExitStatusIsTheExitCode() throws Exception {
        assertEquals(0, start("audit", "samples", "--quiet").exit());
        assertEquals(1, start("audit", BROKEN).exit());
        assertEquals(2, start("audit").exit());
        assertEquals(3, start("audit", "no-such.phh").exit());
    }

    @Test
    void aReaderThatLeavesEarlyIsNoFault() throws Exception {
        Process process = builder(List.of(), "replay", "samples", "--trace", "--output", "text")
                .start();
        assertEquals('s', process.getInputStream().read());
        process.getInputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("", err);
        assertTrue(List.of(0, ExitCode.READER_GONE).contains(process.waitFor()));
    }

    @Test
    void aPipeThatHasAFileNameIsReadOnce() throws Exception {
        Path stdin = Path.of("/dev/stdin");
        assumeTrue(Files.exists(stdin));
        Process process = builder(List.of(), "replay", "/dev/stdin").start();
        try (var in = process.getOutputStream()) {
            in.write(Files.readAllBytes(Path.of("samples/phh/100-1.phh")));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(out.startsWith("/dev/stdin:1:1  1  NT  complete  "), out);
        assertEquals(0, process.waitFor());
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws Exception {
        Path secret = Files.copy(Path.of("samples/phh/100-1.phh"), folder.resolve("secret.phh"));
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret),
                "whoever runs this may read everything");
        Call call = start("audit", secret.toString());
        assertEquals("railbird: " + secret + ": not readable\n", call.err());
        assertEquals(3, call.exit());
    }

    @Test
    void resultsThatCannotBeWrittenAreNoSuccess() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Process process = builder(List.of(), "checks").redirectOutput(full.toFile()).start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(err.startsWith("railbird: the results cannot be written: "), err);
        assertFalse(err.contains("\tat "), err);
        assertEquals(ExitCode.FAULT, process.waitFor());
    }

    @Test
    void colourIsForTerminalsAndNotForWhoAsksForNone() throws Exception {
        String escape = "\u001b[";
        assertFalse(start("audit", BROKEN).out().contains(escape), "a pipe");
        ProcessBuilder terminal = builder(List.of("-Drailbird.terminals=out"), "audit", BROKEN);
        terminal.environment().remove("NO_COLOR");
        terminal.environment().put("TERM", "xterm");
        assertTrue(finish(terminal).out().contains(escape), "a terminal");
        terminal.environment().put("NO_COLOR", "1");
        assertFalse(finish(terminal).out().contains(escape), "NO_COLOR");
    }

    @Test
    void theSameBytesInAnyLocaleZoneAndEncoding() throws Exception {
        List<String> turkish = List.of("-Duser.language=tr", "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1", "-Duser.timezone=Pacific/Apia");
        List<String> english = List.of("-Duser.language=en", "-Duser.country=US",
                "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC");
        for (String[] words : new String[][] {
            {"audit", "samples", BROKEN, "--verbose"},
            {"replay", "samples", "--output", "json"},
            {"show", "samples/phh/arieh-yockey-2019.phh", "--all"},
            {"audit", "--help"},
        }) {
            String one = finish(builder(turkish, words)).out();
            assertEquals(one, finish(builder(english, words)).out());
            assertTrue(one.length() > 100, one);
        }
    }

    @Test
    void helpKeepsToANarrowTerminal() throws Exception {
        for (String command : new String[] {"audit", "replay", "show"}) {
            ProcessBuilder narrow = builder(List.of(), command, "--help");
            narrow.environment().put("COLUMNS", "60");
            finish(narrow).out().lines().filter(line -> !line.startsWith("  railbird"))
                    .forEach(line -> assertTrue(line.length() <= 60, line));
        }
    }

    private Call start(String... words) throws Exception {
        return finish(builder(List.of(), words));
    }

    private Call finish(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        return new Call(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private static ProcessBuilder builder(List<String> options, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add("dev.railbird.cli.Main");
        command.addAll(List.of(words));
        return new ProcessBuilder(command);
    }
}
