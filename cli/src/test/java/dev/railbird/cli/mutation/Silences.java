package dev.railbird.cli.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The list of changes that may stay unseen, each with its reason. */
final class Silences {
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> used = new ArrayList<>();

    /** One of the list; {@code *} stands for anything. */
    private record Line(String system, String subject, String operation, String path,
            Reason reason, boolean isOfCorpus) {
        boolean covers(String system, Cut cut) {
            return isOf(system) && is(subject, word(cut.subject()))
                    && is(operation, word(cut.operation())) && is(path, cut.path());
        }

        /** What holds for a log holds for the same log in another form. */
        private boolean isOf(String log) {
            return is(system, log) || log.startsWith(system + "/");
        }

        private static boolean is(String pattern, String word) {
            return pattern.equals("*") || pattern.equals(word);
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Silences list() {
        return of("silences.txt");
    }

    static Silences of(String file) {
        Silences silences = new Silences();
        try (InputStream in = Silences.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int corpus = text.indexOf("\n#corpus ");
            silences.add(text.substring(0, corpus), false);
            silences.add(text.substring(corpus), true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return silences;
    }

    private void add(String text, boolean isOfCorpus) {
        text.lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.trim().split(" +"))
                .forEach(words -> lines.add(new Line(words[0], words[1], words[2], words[3],
                        Reason.valueOf(words[4].toUpperCase(Locale.ROOT).replace('-', '_')),
                        isOfCorpus)));
    }

    /** The reason of the list that holds for this outcome. */
    Optional<Reason> reason(String system, List<Story> before, Trial.Outcome outcome) {
        for (Line line : lines) {
            if (line.covers(system, outcome.cut()) && line.reason().holds(before, outcome)) {
                if (!used.contains(line)) {
                    used.add(line);
                }
                return Optional.of(line.reason());
            }
        }
        return Optional.empty();
    }

    /** Lines that no change needed, those for the corpus apart. */
    List<String> unused() {
        return lines.stream().filter(line -> !used.contains(line) && !line.isOfCorpus())
                .map(Line::toString).toList();
    }

    /** Lines for the corpus that no change needed. */
    List<String> unusedOfCorpus() {
        return lines.stream().filter(line -> !used.contains(line) && line.isOfCorpus())
                .map(Line::toString).toList();
    }
}
