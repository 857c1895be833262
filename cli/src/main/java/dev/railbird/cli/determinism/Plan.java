package dev.railbird.cli.determinism;

import dev.railbird.cli.determinism.Setting.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/**
 * Which settings are tried, after the plain one.
 *
 * @param settings each is one process
 * @param shards into how many processes the files are divided, once for each number
 */
public record Plan(List<Setting> settings, List<Integer> shards) {
    private static final List<String> LOCALES = List.of("tr-TR", "ar-EG", "th-TH");
    private static final List<String> ZONES =
            List.of("Asia/Kathmandu", "America/St_Johns", "Pacific/Apia");
    /** Mode 2 gives every object the same number, so that nothing can be ordered by it. */
    private static final List<String> HASHES = List.of("3", "0", "2", "4", "1");
    /** Little memory is collected often, and weak references in it are gone sooner. */
    private static final List<String> HEAPS = List.of("512m", "1g", "2g");
    private static final List<String> CHARSETS = List.of("ISO-8859-1", Setting.NATIVE_ASCII);

    public Plan {
        settings = List.copyOf(settings);
        shards = List.copyOf(shards);
    }

    /** Every value at least once, several in one process. */
    public static Plan quick(List<Path> jdks) {
        List<Setting> settings = new ArrayList<>();
        settings.add(Setting.plain());
        settings.addAll(mixed(Setting.plain()));
        for (Path jdk : jdks) {
            settings.addAll(mixed(Setting.plain().with(Dimension.JDK, jdk.toString())));
        }
        return new Plan(settings, List.of(3));
    }

    /** Every value by itself and several in one process, both on every JDK. */
    public static Plan full(List<Path> jdks) {
        List<Setting> settings = new ArrayList<>();
        settings.add(Setting.plain());
        settings.addAll(single(Setting.plain()));
        settings.addAll(mixed(Setting.plain()));
        for (Path jdk : jdks) {
            Setting plain = Setting.plain().with(Dimension.JDK, jdk.toString());
            settings.add(plain);
            settings.addAll(single(plain));
            settings.addAll(mixed(plain));
        }
        return new Plan(settings, List.of(2, 7));
    }

    /** As many settings as there are locales, each with another value of all. */
    private static List<Setting> mixed(Setting from) {
        List<String> orders = List.of(Setting.SORTED, Setting.SHUFFLED, Setting.REVERSED);
        List<String> threads = List.of("1", "8", "2");
        List<Setting> settings = new ArrayList<>();
        for (int k = 0; k < LOCALES.size(); k++) {
            settings.add(from.with(Dimension.THREADS, threads.get(k))
                    .with(Dimension.ORDER, orders.get(k))
                    .with(Dimension.LOCALE, LOCALES.get(k)).with(Dimension.ZONE, ZONES.get(k))
                    .with(Dimension.CHARSET, k < CHARSETS.size() ? CHARSETS.get(k)
                            : from.get(Dimension.CHARSET))
                    .with(Dimension.HASH, HASHES.get(k)).with(Dimension.HEAP, HEAPS.get(k)));
        }
        return settings;
    }

    private static List<Setting> single(Setting from) {
        EnumMap<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        values.put(Dimension.THREADS, List.of("1", "8"));
        values.put(Dimension.ORDER, List.of(Setting.SHUFFLED, Setting.REVERSED));
        values.put(Dimension.LOCALE, LOCALES);
        values.put(Dimension.ZONE, ZONES);
        values.put(Dimension.CHARSET, CHARSETS);
        values.put(Dimension.HASH, HASHES);
        values.put(Dimension.HEAP, HEAPS);
        List<Setting> settings = new ArrayList<>();
        values.forEach((dimension, each) ->
                each.forEach(value -> settings.add(from.with(dimension, value))));
        return settings;
    }

    /** This plan without charsets: names of files that are not ASCII are not readable in all. */
    public Plan withOneCharset() {
        return new Plan(settings.stream()
                .map(setting -> setting.with(Dimension.CHARSET, "UTF-8")).toList(), shards);
    }

    /** The values that are tried of a dimension, the plain one first. */
    public List<String> values(Dimension dimension) {
        List<String> values = new ArrayList<>(List.of(Setting.plain().get(dimension)));
        for (Setting setting : settings) {
            if (!values.contains(setting.get(dimension))) {
                values.add(setting.get(dimension));
            }
        }
        return values;
    }
}
