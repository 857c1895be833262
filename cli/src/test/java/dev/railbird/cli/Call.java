package dev.railbird.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One call of the command line inside the test's process, and what it left behind. */
public record Call(int exit, String out, String err) {
    public static Call railbird(String... words) {
        return withInput(new byte[0], words);
    }

    static Call withInput(byte[] in, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = run(in, stream(out), stream(err), words);
        return new Call(exit, text(out), text(err));
    }

    /** Both streams in one text, in the order in which a terminal shows them. */
    static Call onTerminal(String... words) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        PrintStream stream = stream(both);
        int exit = run(new byte[0], stream, stream, words);
        return new Call(exit, text(both), "");
    }

    private static int run(byte[] in, PrintStream out, PrintStream err, String... words) {
        return Railbird.run(words, new Session(new ByteArrayInputStream(in), out, err,
                Screen.NONE));
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
