package dev.railbird.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a process starts, and the only place that ends one. */
public final class Main {
    static final String VERSION = "0.1.0";

    private Main() {
    }

    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out, 1 << 16, false);
        // Before anything large is loaded: scripts ask for the version often.
        if (args.length == 1 && args[0].equals("--version")) {
            out.println("railbird " + VERSION);
            out.flush();
            return;
        }
        PrintStream err = stream(FileDescriptor.err, 1 << 10, true);
        boolean colour = System.console() != null && System.getenv("NO_COLOR") == null;
        int code = Railbird.run(args, new Session(new FileInputStream(FileDescriptor.in), out, err,
                colour));
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream stream(FileDescriptor to, int size, boolean autoFlush) {
        return new PrintStream(new java.io.BufferedOutputStream(new FileOutputStream(to), size),
                autoFlush, StandardCharsets.UTF_8);
    }
}
