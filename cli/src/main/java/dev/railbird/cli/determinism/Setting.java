package dev.railbird.cli.determinism;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What one process runs under: a value for every dimension that must not matter. */
public final class Setting {
    /** What is varied. */
    public enum Dimension {
        JDK, THREADS, ORDER, LOCALE, ZONE, CHARSET, HASH, HEAP;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The ways in which files can be named. */
    public static final String SORTED = "sorted";
    public static final String REVERSED = "reversed";
    public static final String SHUFFLED = "shuffled";
    /** The platform's own charset too, as in a container without any locale. */
    public static final String NATIVE_ASCII = "US-ASCII";
    /** Stands for the JDK that Railbird runs on. */
    public static final String OWN_JDK = "own";
    /** Stands for as much memory as Railbird was started with. */
    public static final String OWN_HEAP = "own";

    private final EnumMap<Dimension, String> values;

    private Setting(EnumMap<Dimension, String> values) {
        this.values = values;
    }

    /** What all others are held against. */
    public static Setting plain() {
        EnumMap<Dimension, String> values = new EnumMap<>(Dimension.class);
        values.put(Dimension.JDK, OWN_JDK);
        values.put(Dimension.THREADS, "2");
        values.put(Dimension.ORDER, SORTED);
        values.put(Dimension.LOCALE, "en-US");
        values.put(Dimension.ZONE, "UTC");
        values.put(Dimension.CHARSET, "UTF-8");
        values.put(Dimension.HASH, "5");
        values.put(Dimension.HEAP, OWN_HEAP);
        return new Setting(values);
    }

    public Setting with(Dimension dimension, String value) {
        EnumMap<Dimension, String> changed = new EnumMap<>(values);
        changed.put(dimension, value);
        return new Setting(changed);
    }

    public String get(Dimension dimension) {
        return values.get(dimension);
    }

    /** Where this differs from the plain setting. */
    public Map<Dimension, String> varied() {
        Setting plain = plain();
        EnumMap<Dimension, String> varied = new EnumMap<>(values);
        varied.entrySet().removeIf(entry -> entry.getValue().equals(plain.get(entry.getKey())));
        return varied;
    }

    /** Only this dimension varied, to find out whether it alone makes the difference. */
    Setting only(Dimension dimension) {
        return plain().with(dimension, get(dimension));
    }

    Optional<Path> jdk() {
        String path = get(Dimension.JDK);
        return path.equals(OWN_JDK) ? Optional.empty() : Optional.of(Path.of(path));
    }

    /** Options that every JDK since 17 takes. Threads are cores, so that no argument differs. */
    List<String> javaOptions() {
        List<String> options = new ArrayList<>();
        Locale locale = Locale.forLanguageTag(get(Dimension.LOCALE));
        options.add("-Duser.language=" + locale.getLanguage());
        options.add("-Duser.country=" + locale.getCountry());
        options.add("-Duser.timezone=" + get(Dimension.ZONE));
        options.add("-Dfile.encoding=" + get(Dimension.CHARSET));
        options.add("-XX:ActiveProcessorCount=" + get(Dimension.THREADS));
        if (!get(Dimension.HEAP).equals(OWN_HEAP)) {
            options.add("-Xmx" + get(Dimension.HEAP));
        }
        if (!get(Dimension.HASH).equals("5")) {
            options.add("-XX:+UnlockExperimentalVMOptions");
            options.add("-XX:hashCode=" + get(Dimension.HASH));
        }
        return options;
    }

    void apply(Map<String, String> environment) {
        environment.put("LC_ALL", get(Dimension.CHARSET).equals(NATIVE_ASCII) ? "C" : "C.UTF-8");
        environment.put("TZ", get(Dimension.ZONE));
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.remove("JDK_JAVA_OPTIONS");
    }

    /** {@code locale ar-EG, threads 8}. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        varied().forEach((dimension, value) -> words.add(dimension.word() + " " + value));
        return words.isEmpty() ? "nothing, a fresh process" : String.join(", ", words);
    }
}
