package dev.railbird.cli.determinism;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Whether Railbird runs on a JDK, without starting it. */
public final class Jdk {
    private static final int OLDEST = 17;

    private Jdk() {
    }

    /** Why not, in words; empty when nothing speaks against it. */
    public static Optional<String> fault(Path home) {
        if (!Files.isExecutable(home.resolve("bin/java"))) {
            return Optional.of(home + " is no JDK: there is no bin/java in it.");
        }
        String version = version(home.resolve("release"));
        String major = version.startsWith("1.") ? version.substring(2) : version;
        int end = 0;
        while (end < major.length() && end < 4 && Character.isDigit(major.charAt(end))) {
            end++;
        }
        return end > 0 && Integer.parseInt(major.substring(0, end)) < OLDEST
                ? Optional.of(home + " is JDK " + version + "; Railbird needs " + OLDEST
                        + " or newer.")
                : Optional.empty();
    }

    /** As its release file says; empty when it has none, which is no fault. */
    private static String version(Path release) {
        Properties lines = new Properties();
        try (InputStream in = Files.newInputStream(release)) {
            lines.load(in);
        } catch (IOException | IllegalArgumentException unknown) {
            return "";
        }
        return lines.getProperty("JAVA_VERSION", "").replace("\"", "");
    }
}
