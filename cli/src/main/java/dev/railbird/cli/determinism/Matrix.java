package dev.railbird.cli.determinism;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A plan from its first process to the verdict. */
public final class Matrix {
    private final Launcher launcher;
    private final List<String> files;
    private final Optional<String> format;
    private final int jobs;
    private final Optional<Path> keep;

    /**
     * @param jobs how many processes run at a time
     * @param keep where to leave what differs; otherwise nothing is left
     */
    public Matrix(Launcher launcher, List<String> files, Optional<String> format, int jobs,
            Optional<Path> keep) {
        this.launcher = launcher;
        this.files = files.stream().sorted().toList();
        this.format = format;
        this.jobs = jobs;
        this.keep = keep;
    }

    /** Empty when not even the plain audit came to an end; why has been told. */
    public Optional<Verdict> verdict(Plan wanted, CutSample.Outcome cuts, Consumer<String> told)
            throws IOException {
        boolean isAscii = files.stream()
                .allMatch(StandardCharsets.US_ASCII.newEncoder()::canEncode);
        Plan plan = isAscii ? wanted : wanted.withOneCharset();
        if (!isAscii) {
            told.accept("names of files are not ASCII: charsets are not varied");
        }
        Path scratch = keep.isPresent() ? Files.createDirectories(keep.get().toAbsolutePath())
                : Files.createTempDirectory("railbird-determinism-");
        boolean isKept = false;
        try (Trials trials = new Trials(launcher, files, format, jobs, scratch)) {
            AuditRun plain = trials.plain();
            if (!plain.isDone()) {
                told.accept("the plain audit: " + plain.end());
                return Optional.empty();
            }
            told.accept("plain audit: " + plain.hands() + " hands of " + files.size()
                    + " files, corpus root " + plain.root());
            Verdict verdict = verdict(plan, plain, trials, cuts, told);
            isKept = keep.isPresent() && !verdict.holds();
            return Optional.of(verdict);
        } finally {
            if (!isKept) {
                Trials.delete(scratch);
            }
        }
    }

    private Verdict verdict(Plan plan, AuditRun plain, Trials trials, CutSample.Outcome cuts,
            Consumer<String> told) throws IOException {
        List<Trials.Trial> held = trials.against(plain, plan.settings(), trial -> told.accept(
                trial.run().setting() + ": " + (trial.holds() ? "the same"
                        : trial.run().isDone() ? "differs" : trial.run().end())));
        List<Shards.Trial> shards = new ArrayList<>();
        for (int count : plan.shards()) {
            Shards.Trial trial = trials.sharded(plain, count);
            shards.add(trial);
            told.accept("in " + trial.parts() + ": " + (trial.holds() ? "the same" : "differs"));
        }
        Optional<Trials.Trial> failed = held.stream().filter(trial -> !trial.holds()).findFirst();
        Optional<FirstDifference> first = Optional.empty();
        if (failed.isPresent()) {
            told.accept("looking for the first event that differs");
            first = Optional.of(FirstDifference.of(trials, plain, failed.get()));
        }
        return new Verdict(plan, files.size(), plain, held, shards, cuts, first);
    }
}
