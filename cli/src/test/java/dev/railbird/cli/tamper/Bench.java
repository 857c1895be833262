package dev.railbird.cli.tamper;

import dev.railbird.cli.compare.Comparison;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.mutation.Story;
import dev.railbird.cli.mutation.Told;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.importers.canonical.CanonicalWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Shows logs to auditors who know more or less of them, before and after they are forged. */
final class Bench {
    private static final String COMPARE = "compare";
    private final Path folder;
    private final CanonicalWriter writer = new CanonicalWriter();
    /** What is told of honest logs, which are looked at again for each forgery. */
    private final Map<String, Told> honest = new TreeMap<>();
    private final Map<Window, String[]> texts = new IdentityHashMap<>();

    /**
     * What an auditor makes of a forged log.
     *
     * @param checks that tell of it as a violation or suspicion
     * @param reasons when there are no such checks
     */
    record Outcome(TreeSet<String> checks, Set<Reason> reasons) {
    }

    Bench(Path folder) {
        this.folder = folder;
    }

    /** False when the logs do not differ, because what the forgery changes is not in them. */
    boolean isForged(Window clean, Window forged) {
        return !text(clean).equals(text(forged));
    }

    /**
     * Empty when this knowledge is not to be had of the log, or shows nothing more of it. What a
     * signed manifest tells is for the {@link Notary} to say.
     */
    Optional<Outcome> outcome(Tampering tampering, Window clean, Window forged,
            Knowledge knowledge) {
        String[] views = texts.computeIfAbsent(clean, any -> Arrays.stream(Knowledge.values())
                .map(each -> text(each.of(clean))).toArray(String[]::new));
        String before = views[knowledge.ordinal()];
        boolean isNothingNew = knowledge != Knowledge.BETS && knowledge != Knowledge.EXPORT
                && before.equals(views[knowledge.ordinal() - 1]);
        boolean isToBeHad = knowledge != Knowledge.MANIFEST
                && (knowledge.isOf(clean) || tampering == Tampering.SEED_FILLED);
        if (isNothingNew || !isToBeHad || knowledge.isOfOneHand() && tampering.isOfLog()) {
            return Optional.empty();
        }
        String after = text(knowledge.of(forged));
        if (after.equals(before)) {
            return Optional.of(new Outcome(new TreeSet<>(), Set.of(Reason.ABSENT)));
        }
        return Optional.of(knowledge == Knowledge.EXPORT ? compared(before, after)
                : audited(tampering, before, after));
    }

    private Outcome audited(Tampering tampering, String before, String after) {
        Told clean = honest.computeIfAbsent(before, this::told);
        Told told = told(after);
        TreeSet<String> checks = new TreeSet<>();
        boolean isNoticed = false;
        if (told.failures().size() > clean.failures().size()) {
            checks.add("unreadable");
        }
        for (Finding finding : told.more(clean)) {
            if (finding.severity() == Severity.NOTICE) {
                isNoticed = true;
            } else if (!finding.followsFrom()) {
                checks.add(finding.check().text());
            }
        }
        return new Outcome(checks, checks.isEmpty() ? Reason.of(tampering,
                Story.all(clean), Story.all(told), isNoticed) : Set.of());
    }

    private Outcome compared(String before, String after) {
        Path old = write("old.jsonl", before);
        Path now = write("new.jsonl", after);
        TreeSet<String> checks = new TreeSet<>();
        try (Comparison comparison = new Comparison()) {
            comparison.read(old.toString(), true,
                    Inputs.of(List.of(old.toString()), InputStream.nullInputStream()));
            comparison.read(now.toString(), false,
                    Inputs.of(List.of(now.toString()), InputStream.nullInputStream()));
            comparison.join();
            if (!comparison.isAppendOnly()) {
                checks.add(COMPARE);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Outcome(checks, Set.of());
    }

    private Told told(String text) {
        return Told.of(write("log/log.jsonl", text).getParent());
    }

    private Path write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String text(Window log) {
        StringBuilder text = new StringBuilder();
        log.hands().forEach(hand -> text.append(writer.line(hand)).append('\n'));
        return text.toString();
    }
}
