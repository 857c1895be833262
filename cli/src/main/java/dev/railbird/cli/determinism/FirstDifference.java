package dev.railbird.cli.determinism;

import dev.railbird.cli.determinism.Setting.Dimension;
import dev.railbird.cli.golden.Comparison;
import dev.railbird.cli.golden.Divergence;
import dev.railbird.cli.golden.GoldenHand;
import dev.railbird.cli.golden.JsonDifference;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a run first parts from the plain one.
 *
 * @param causes the dimensions that make the difference by themselves; empty when none does
 * @param file the first file that differs, results before reports
 * @param line of that file, from one; 0 when it is not text or stands in one run only
 * @param hand what the line is about; empty when it is about no hand
 * @param number of the event that a finding is about; 0 when the line is no finding of an event
 * @param fields what differs in the line
 * @param event the first event whose state differs; empty when the states are the same
 */
public record FirstDifference(Setting setting, List<Dimension> causes, String file, long line,
        String hand, String source, long number, List<Divergence.Field> fields,
        Optional<Divergence> event) {
    /** What differs by chance is the same now and then. */
    private static final int TRIES = 6;
    private static final int SHOWN_MAX = 120;

    public FirstDifference {
        causes = List.copyOf(causes);
        fields = List.copyOf(fields);
    }

    /** Two lines of the same number. */
    private record Lines(long number, String plain, String other) {
    }

    static FirstDifference of(Trials trials, AuditRun plain, Trials.Trial trial)
            throws IOException {
        AuditRun run = trial.run();
        List<Dimension> causes = trials.causes(plain, run.setting());
        String file = trial.differing().contains(AuditRun.HANDS) ? AuditRun.HANDS
                : trial.differing().contains(AuditRun.FINDINGS) ? AuditRun.FINDINGS
                : trial.differing().stream().findFirst().orElse("");
        Path one = plain.folder().resolve(file);
        Path other = run.folder().resolve(file);
        if (!Files.isRegularFile(one) || !Files.isRegularFile(other)
                || file.endsWith(".parquet")) {
            return new FirstDifference(run.setting(), causes, file, 0, "", "", 0, List.of(),
                    Optional.empty());
        }
        Lines lines = lines(one, other);
        if (!file.endsWith(".jsonl")) {
            return new FirstDifference(run.setting(), causes, file, lines.number(), "", "",
                    0, List.of(excerpt(lines)), Optional.empty());
        }
        Optional<JsonNode> before = tree(lines.plain());
        Optional<JsonNode> after = tree(lines.other());
        Optional<JsonNode> any = before.or(() -> after);
        String hand = any.flatMap(tree -> tree.textOf("hand")).orElse("");
        String source = any.flatMap(tree -> tree.textOf("source")).orElse("");
        List<Divergence.Field> fields = before.isPresent() && after.isPresent()
                ? JsonDifference.between(before.get(), after.get()) : List.of(excerpt(lines));
        return new FirstDifference(run.setting(), causes, file, lines.number(), hand, source,
                any.map(tree -> tree.wholeOf("event").orElse(0)).orElse(0L), fields,
                source.isEmpty() ? Optional.empty()
                        : event(trials, run.setting(), source, hand));
    }

    private static Optional<JsonNode> tree(String line) {
        try {
            return Optional.of(JsonTree.read(line, 1));
        } catch (JsonFault broken) {
            return Optional.empty();
        }
    }

    /** Bytes that are no text read as some character, and differ all the same. */
    private static Lines lines(Path one, Path other) throws IOException {
        try (BufferedReader before = Files.newBufferedReader(one, StandardCharsets.ISO_8859_1);
                BufferedReader after = Files.newBufferedReader(other,
                        StandardCharsets.ISO_8859_1)) {
            long number = 0;
            String first;
            String second;
            do {
                number++;
                first = before.readLine();
                second = after.readLine();
            } while (first != null && Objects.equals(first, second));
            return new Lines(number, utf8(first), utf8(second));
        }
    }

    private static String utf8(String line) {
        return line == null ? "" : new String(line.getBytes(StandardCharsets.ISO_8859_1),
                StandardCharsets.UTF_8);
    }

    /** A little of both lines around the first character that differs. */
    private static Divergence.Field excerpt(Lines lines) {
        int same = 0;
        int until = Math.min(lines.plain().length(), lines.other().length());
        while (same < until && lines.plain().charAt(same) == lines.other().charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - SHOWN_MAX / 3);
        return new Divergence.Field("/", cut(lines.plain(), from), cut(lines.other(), from));
    }

    private static String cut(String line, int from) {
        return line.substring(from, Math.min(line.length(), from + SHOWN_MAX));
    }

    /** Replays the source again under both settings, this time with every state. */
    private static Optional<Divergence> event(Trials trials, Setting setting, String source,
            String hand) throws IOException {
        List<String> files = List.of(source);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            TreeMap<String, GoldenHand> plain = trials.states(Setting.plain(), files);
            if (plain.isEmpty() && attempt == 0) {
                // Some sources are read through another, which names them.
                files = trials.files();
                continue;
            }
            List<Comparison.Change> changed =
                    Comparison.of(plain, trials.states(setting, files)).changed();
            if (!changed.isEmpty()) {
                Comparison.Change first = changed.stream()
                        .filter(each -> each.golden().name().startsWith(hand + " "))
                        .findFirst().orElse(changed.get(0));
                return Optional.of(Divergence.between(first.golden(), first.now()));
            }
        }
        return Optional.empty();
    }
}
