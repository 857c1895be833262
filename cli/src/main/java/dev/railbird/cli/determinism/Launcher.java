package dev.railbird.cli.determinism;

import dev.railbird.cli.Main;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a process of Railbird is started.
 *
 * @param options of the JVM, on the JDK that they are made for
 * @param program class path and main class, or the jar
 */
public record Launcher(List<String> options, List<String> program) {
    /** What any JDK understands; the others may be of one release, or name an archive of one. */
    private static final List<String> ANYWHERE = List.of("-Xmx", "-Xlog", "-Xshare",
            "-XX:+Use", "-XX:MaxRAM", "-XX:TieredStopAtLevel");
    /** Where settings come from. */
    private static final List<String> VARIED = List.of("-Xms", "-Duser.", "-Dfile.encoding",
            "-Dsun.jnu.encoding", "-Drailbird.terminals", "-XX:ActiveProcessorCount",
            "-XX:hashCode", "-agentlib", "-javaagent");

    public Launcher {
        options = List.copyOf(options);
        program = List.copyOf(program);
    }

    /** As this very process was started. */
    public static Launcher own() {
        String path = System.getProperty("java.class.path");
        boolean isJar = path.endsWith(".jar") && !path.contains(File.pathSeparator);
        String whole = isJar ? Path.of(path).toAbsolutePath().toString() : absolute(path);
        return new Launcher(ManagementFactory.getRuntimeMXBean().getInputArguments(),
                isJar ? List.of("-jar", whole) : List.of("-cp", whole, Main.class.getName()));
    }

    /** Processes have folders of their own, from where a relative path leads elsewhere. */
    private static String absolute(String path) {
        List<String> entries = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    /** The words that start Railbird under a setting. */
    public List<String> command(Setting setting, List<String> words) {
        Path home = setting.jdk().orElse(Path.of(System.getProperty("java.home")));
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        for (String option : options) {
            boolean fits = setting.jdk().isEmpty()
                    || ANYWHERE.stream().anyMatch(option::startsWith);
            if (fits && VARIED.stream().noneMatch(option::startsWith)) {
                command.add(option);
            }
        }
        command.addAll(setting.javaOptions());
        command.add("-Dpicocli.useSimplifiedAtFiles=true");
        command.addAll(program);
        command.addAll(words);
        return command;
    }
}
