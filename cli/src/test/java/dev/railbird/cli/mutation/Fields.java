package dev.railbird.cli.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each value of a system's logs is about, as its {@code .fields} file says. */
final class Fields {
    private final Map<String, Subject> subjects = new TreeMap<>();
    private final TreeSet<String> unnamed = new TreeSet<>();

    /**
     * Lines of {@code path subject}; {@code :path} is for entries of every type.
     *
     * @param system or one of its forms, as {@code deal-r/commands}
     */
    static Fields of(String system) {
        Fields fields = new Fields();
        try (InputStream in = Fields.class.getResourceAsStream(
                system.split("/")[0] + ".fields")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
                int blank = line.lastIndexOf(' ');
                fields.subjects.put(line.substring(0, blank).trim(), Subject.valueOf(
                        line.substring(blank + 1).replace('-', '_').toUpperCase(Locale.ROOT)));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return fields;
    }

    /** Empty for a group of values that is changed value by value only. */
    Optional<Subject> of(Value value) {
        String path = value.path();
        Subject subject = subjects.get(path);
        if (subject == null && path.indexOf(':') > 0) {
            subject = subjects.get(path.substring(path.indexOf(':')));
        }
        if (subject == null && value.isScalar()) {
            unnamed.add(value.path());
        }
        return Optional.ofNullable(subject);
    }

    /** Paths of values that were asked for and that the file does not name. */
    TreeSet<String> unnamed() {
        return unnamed;
    }
}
