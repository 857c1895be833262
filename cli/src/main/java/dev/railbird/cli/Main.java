package dev.railbird.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a process starts; everything it does is elsewhere. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (args.length == 1 && args[0].equals("--version")) {
            out.println("railbird 0.1.0");
            return;
        }
        System.exit(2);
    }
}
