package dev.railbird.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * The outside world of one call, so that tests can hand in their own.
 *
 * @param isBuildServer nobody looks at what is printed before it counts
 */
public record Session(InputStream in, PrintStream out, PrintStream err, Screen screen,
        boolean isBuildServer) {
    public Session(InputStream in, PrintStream out, PrintStream err, Screen screen) {
        this(in, out, err, screen, false);
    }

    /** Build servers set {@code CI}. */
    static boolean isBuildServer(Map<String, String> environment) {
        String value = environment.getOrDefault("CI", "");
        return !value.isEmpty() && !value.equalsIgnoreCase("false") && !value.equals("0");
    }

    public boolean colour() {
        return screen.colour();
    }
}
