package dev.railbird.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a process starts, and the only place that ends one. */
public final class Main {
    public static final String VERSION = "0.1.0";

    private Main() {
    }

    public static void main(String[] args) {
        PrintStream err = new PrintStream(new BufferedOutputStream(
                new FileOutputStream(FileDescriptor.err), 1 << 10), true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(new BufferedOutputStream(
                new ResultStream(new FileOutputStream(FileDescriptor.out)), 1 << 16), false,
                StandardCharsets.UTF_8);
        int code;
        try {
            code = run(args, out, err);
            out.flush();
        } catch (OutputLost lost) {
            code = Railbird.lost(lost, err);
        }
        err.flush();
        System.exit(code);
    }

    private static int run(String[] args, PrintStream out, PrintStream err) {
        // Before anything large is loaded: scripts ask for the version often.
        if (args.length == 1 && args[0].equals("--version")) {
            out.println("railbird " + VERSION);
            return ExitCode.CLEAN;
        }
        return Railbird.run(args, new Session(new FileInputStream(FileDescriptor.in), out, err,
                Screen.of(System.getenv(), System.getProperty("railbird.terminals", "")),
                Session.isBuildServer(System.getenv())));
    }
}
