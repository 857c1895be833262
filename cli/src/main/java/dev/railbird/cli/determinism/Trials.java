package dev.railbird.cli.determinism;

import dev.railbird.cli.determinism.Setting.Dimension;
import dev.railbird.cli.golden.GoldenFile;
import dev.railbird.cli.golden.GoldenHand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs the audits of a plan, a few at a time, and holds each against the plain one. */
public final class Trials implements AutoCloseable {
    /** The shuffled order is always the same one: a failure can be had again. */
    private static final long SHUFFLE = 42;
    private final Launcher launcher;
    private final List<String> files;
    private final Optional<String> format;
    private final Path scratch;
    private final ExecutorService processes;
    private int folders;

    /**
     * An audit that was held against the plain one.
     *
     * @param differing the files that are not the same
     */
    public record Trial(AuditRun run, boolean hasSameRoot, List<String> differing) {
        public Trial {
            differing = List.copyOf(differing);
        }

        public boolean holds() {
            return hasSameRoot && differing.isEmpty();
        }
    }

    /**
     * @param files what to audit, in their order
     * @param jobs how many processes run at a time
     * @param scratch a folder for what they write
     */
    public Trials(Launcher launcher, List<String> files, Optional<String> format, int jobs,
            Path scratch) {
        this.launcher = launcher;
        this.files = List.copyOf(files);
        this.format = format;
        this.scratch = scratch;
        processes = Executors.newFixedThreadPool(jobs);
    }

    /** The audit that all others are held against. */
    public AuditRun plain() throws IOException {
        return done(audit(Setting.plain(), files));
    }

    /** All settings, in their order; what held leaves nothing on disk. */
    public List<Trial> against(AuditRun plain, List<Setting> settings, Consumer<Trial> told)
            throws IOException {
        List<Future<AuditRun>> runs = new ArrayList<>();
        for (Setting setting : settings) {
            runs.add(audit(setting, ordered(setting)));
        }
        List<Trial> trials = new ArrayList<>();
        for (Future<AuditRun> each : runs) {
            AuditRun run = done(each);
            Trial trial = new Trial(run, run.root().equals(plain.root()) && run.exit()
                    == plain.exit(), plain.differing(run));
            told.accept(trial);
            trials.add(trial);
            if (trial.holds()) {
                delete(run.folder());
            }
        }
        return trials;
    }

    /** The files in so many processes, and whether all their hands together are the same. */
    public Shards.Trial sharded(AuditRun plain, int count) throws IOException {
        List<Future<AuditRun>> runs = new ArrayList<>();
        for (int shard = 0; shard < count; shard++) {
            List<String> some = new ArrayList<>();
            for (int k = shard; k < files.size(); k += count) {
                some.add(files.get(k));
            }
            if (!some.isEmpty()) {
                runs.add(audit(Setting.plain(), some));
            }
        }
        List<AuditRun> shards = new ArrayList<>();
        for (Future<AuditRun> run : runs) {
            shards.add(done(run));
        }
        Shards.Trial trial = Shards.trial(plain, shards);
        for (AuditRun shard : shards) {
            delete(shard.folder());
        }
        return trial;
    }

    /** The dimensions of a setting that make the difference by themselves. */
    public List<Dimension> causes(AuditRun plain, Setting setting) throws IOException {
        List<Dimension> varied = List.copyOf(setting.varied().keySet());
        if (varied.size() < 2) {
            return varied;
        }
        List<Trial> trials = against(plain, varied.stream().map(setting::only).toList(),
                trial -> { });
        List<Dimension> causes = new ArrayList<>();
        for (int k = 0; k < varied.size(); k++) {
            if (!trials.get(k).holds()) {
                causes.add(varied.get(k));
            }
        }
        return causes;
    }

    List<String> files() {
        return files;
    }

    /** Every state of some files under a setting; nothing when they cannot be replayed. */
    TreeMap<String, GoldenHand> states(Setting setting, List<String> some) throws IOException {
        Path folder = next();
        List<String> words = new ArrayList<>(List.of("golden", "create", "--file", "states",
                "--events"));
        format.ifPresent(name -> words.addAll(List.of("--format", name)));
        done(processes.submit(() -> AuditRun.start(launcher, setting, words, some, folder)));
        Path states = folder.resolve("states");
        return Files.exists(states) ? GoldenFile.read(states, name -> true).hands()
                : new TreeMap<>();
    }

    private Future<AuditRun> audit(Setting setting, List<String> ordered) {
        Path folder = next();
        return processes.submit(() -> AuditRun.of(launcher, setting, ordered, format, folder));
    }

    private Path next() {
        return scratch.resolve("run-" + ++folders);
    }

    private List<String> ordered(Setting setting) {
        List<String> ordered = new ArrayList<>(files);
        if (setting.get(Dimension.ORDER).equals(Setting.REVERSED)) {
            Collections.reverse(ordered);
        } else if (setting.get(Dimension.ORDER).equals(Setting.SHUFFLED)) {
            Collections.shuffle(ordered, new Random(SHUFFLE));
        }
        return ordered;
    }

    private static <T> T done(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Ends what still runs. */
    @Override
    public void close() {
        processes.shutdownNow();
    }
}
