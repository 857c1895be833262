package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.determinism.CutSample;
import dev.railbird.cli.determinism.Jdk;
import dev.railbird.cli.determinism.Launcher;
import dev.railbird.cli.determinism.Matrix;
import dev.railbird.cli.determinism.Plan;
import dev.railbird.cli.determinism.Verdict;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.text.DeterminismJson;
import dev.railbird.cli.text.DeterminismText;
import dev.railbird.core.words.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Audits the same files again and again under other settings; nothing may change. */
@Command(name = "determinism", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Audits the same files in fresh processes under other thread counts, file"
                + " orders, locales, time zones, charsets, hash modes, heaps and JDKs, and in"
                + " parts. All must come to one corpus root and the same bytes in every report.",
            "A sample of hands is also cut after every event, saved, restored and gone on with.",
            "Exits with 1 when something differs, and names the first hand, event and field."},
        footer = {"", "Examples:", "  railbird determinism samples",
            "  railbird determinism logs --jdk /usr/lib/jvm/temurin-25 --full"})
public final class DeterminismCommand implements Callable<Integer> {
    private static final int NOT_DONE = 70;
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders or globs.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--format", paramLabel = "NAME",
            completionCandidates = ReadOptions.Formats.class,
            description = "Read as this format whatever the content looks like:"
                    + " ${COMPLETION-CANDIDATES}.")
    private String format;

    @Option(names = "--jdk", paramLabel = "PATH", description = "Also on this JDK, 17 or newer;"
            + " may be given several times.")
    private List<Path> jdks = new ArrayList<>();

    @Option(names = "--full", description = "Every value by itself and several at a time, on every"
            + " JDK. Without it every value is tried once, several in one process.")
    private boolean full;

    @Option(names = "--sample", paramLabel = "N", defaultValue = "8", description = "How many hands"
            + " of each format and variant are cut. Default: ${DEFAULT-VALUE}.")
    private int sample;

    @Option(names = "--jobs", paramLabel = "N", defaultValue = "2", description = "How many audits"
            + " run at a time. Default: ${DEFAULT-VALUE}.")
    private int jobs;

    @Option(names = "--keep", paramLabel = "DIR", description = "Keep what the audits that differ"
            + " wrote in this new folder.")
    private Path keep;

    @Option(names = "--output", paramLabel = "FORM", defaultValue = "text",
            description = "text or json.")
    private Output output;

    @Mixin
    private MachineOptions machine;

    @Option(names = {"-q", "--quiet"}, description = "Tell nothing while audits run.")
    private boolean quiet;

    public DeterminismCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        refuseOptions();
        Inputs inputs = Inputs.of(names, session.in());
        Outcome outcome = new Outcome(session, FailOn.NEVER);
        inputs.missing().forEach(outcome::missing);
        CutSample cuts = new CutSample(sample);
        List<String> files = new ArrayList<>();
        new Pipeline(Optional.ofNullable(format), Optional.empty(), Optional.empty(),
                Runtime.getRuntime().availableProcessors()).run(inputs.found(), item -> {
                    outcome.count(item);
                    if (item instanceof Item.Begins begins && !begins.format().isEmpty()) {
                        files.add(Path.of(begins.source()).toAbsolutePath().toString());
                    } else if (item instanceof Item.Audited hand) {
                        cuts.add(hand.audit());
                    }
                });
        outcome.done();
        if (files.isEmpty()) {
            return outcome.exitCode() == 0 ? 3 : outcome.exitCode();
        }
        return judged(files, cuts, outcome);
    }

    private int judged(List<String> files, CutSample cuts, Outcome outcome) throws IOException {
        Plan plan = full ? Plan.full(jdks) : Plan.quick(jdks);
        Matrix matrix = new Matrix(Launcher.own(), files, Optional.ofNullable(format), jobs,
                Optional.ofNullable(keep));
        Optional<Verdict> verdict = matrix.verdict(plan, cuts.outcome(), line -> {
            if (!quiet) {
                session.err().println("railbird: " + Visible.text(line));
            }
        });
        if (verdict.isEmpty()) {
            return NOT_DONE;
        }
        if (output == Output.JSON) {
            session.out().println(DeterminismJson.line(verdict.get()));
        } else {
            DeterminismText.print(verdict.get(), session.out());
        }
        machine.finish(DeterminismResults.of(verdict.get()), verdict.get().plain().root(),
                session.out());
        return outcome.exitCode() != 0 ? outcome.exitCode() : verdict.get().holds() ? 0 : 1;
    }

    private void refuseOptions() {
        // Audits have folders of their own, from where a relative path leads elsewhere.
        jdks.replaceAll(Path::toAbsolutePath);
        for (Path home : jdks) {
            Jdk.fault(home).ifPresent(fault -> {
                throw new CommandLine.ParameterException(spec.commandLine(), fault);
            });
        }
        if (jobs < 1 || sample < 0) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "--jobs is 1 or more, --sample 0 or more.");
        }
        if (keep != null && Files.exists(keep)) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    keep + " exists; choose a new folder.");
        }
        if (names.contains("-")) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "Standard input can be read once only; name a file.");
        }
    }
}
