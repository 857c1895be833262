package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.golden.Comparison;
import dev.railbird.cli.golden.Divergence;
import dev.railbird.cli.golden.GoldenFile;
import dev.railbird.cli.golden.Replays;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.input.Spool;
import dev.railbird.cli.text.GoldenText;
import dev.railbird.core.audit.CheckChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Golden digests: make them, hold a new replay against them, accept what changed. */
@Command(name = "golden", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Keeps what logs replay to in a text file beside the code, and says where a"
                + " new replay first goes another way.",
            "check exits with 1 when a hand changed, is new or is gone."},
        footer = {"", "Examples:", "  railbird golden create samples --file golden.txt --events",
            "  railbird golden check samples --file golden.txt",
            "  railbird golden accept samples --file golden.txt"})
public final class GoldenCommand implements Runnable {
    private final Session session;

    @Spec
    private CommandSpec spec;

    public GoldenCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(),
                "create, check or accept? See railbird golden --help.");
    }

    /** Makes a golden file. */
    @Command(name = "create", mixinStandardHelpOptions = true, sortOptions = false,
            description = "Writes the digests of all hands into a new file.")
    int create(@Mixin ReadOptions read, @Option(names = "--file", required = true,
            paramLabel = "FILE", description = "The golden file to write.") Path file,
            @Option(names = "--events", description = "Also write the state after every event, so"
                    + " that check can name the first one that differs.") boolean events)
            throws IOException {
        if (Files.exists(file)) {
            throw new CommandLine.ParameterException(spec.commandLine(), file
                    + " exists; railbird golden accept rewrites it.");
        }
        Outcome outcome = new Outcome(session, FailOn.NEVER);
        Replays now = replay(read, outcome, name -> events);
        GoldenFile.write(file, now.logs().values(), now.hands().values());
        session.out().println(file + ": " + now.hands().size() + " hands");
        return outcome.exitCode();
    }

    /** Against a golden file, against what the system recorded itself, or both. */
    @Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
            description = "Replays everything and says what differs from the file.")
    int check(@Mixin ReadOptions read, @Option(names = "--file", paramLabel = "FILE",
            description = "The golden file.") Path file,
            @Option(names = "--recorded", paramLabel = "FILE", description = "What the system"
                    + " itself wrote down beside its log: states after events as JSON lines, or"
                    + " the commands of a deal-r store with the events that they emitted; may be"
                    + " given again, with or without --file.") List<Path> recorded,
            @Option(names = "--repro", paramLabel = "FILE", description = "Write the first hand"
                    + " that differs by itself.") Path repro, @Mixin MachineOptions machine)
            throws IOException {
        List<Path> beside = recorded == null ? List.of() : recorded;
        if (file == null && (beside.isEmpty() || repro != null)) {
            throw new CommandLine.ParameterException(spec.commandLine(), repro == null
                    ? "What is it to be like? --file FILE, --recorded FILE or both."
                    : "--repro writes a hand that is not as in --file.");
        }
        Outcome outcome = new Outcome(session, FailOn.NEVER);
        GoldenResults results = new GoldenResults();
        Inputs inputs = read.inputs(session.in());
        inputs.missing().forEach(outcome::missing);
        boolean holds;
        try (Spool logs = Spool.of(inputs)) {
            holds = file == null || new GoldenCheck(session, () -> read.pipeline(
                    spec.commandLine()), read.format(), logs.byName(), file,
                    Optional.ofNullable(repro)).holds(outcome::count, results);
            for (Path each : beside) {
                holds &= new RecordedCheck(session, read.pipeline(spec.commandLine()),
                        read.format(), logs.byName(), results).holds(each, outcome::count);
            }
        }
        outcome.done();
        machine.finish(results.all(), "", session.out());
        return outcome.exitCode() != 0 ? outcome.exitCode() : holds ? 0 : 1;
    }

    /** Rewrites. */
    @Command(name = "accept", mixinStandardHelpOptions = true, sortOptions = false,
            description = {"Shows what differs, then rewrites the file.",
                "Not on a build server, where nobody looks at it."})
    int accept(@Mixin ReadOptions read, @Option(names = "--file", required = true,
            paramLabel = "FILE", description = "The golden file.") Path file)
            throws IOException {
        if (session.isBuildServer()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "A build server judges"
                    + " golden files and accepts nothing (CI is set): accept by hand, look at what"
                    + " changes, commit it.");
        }
        Outcome outcome = new Outcome(session, FailOn.NEVER);
        GoldenFile golden = GoldenFile.read(file, name -> true);
        Replays now = replay(read, outcome, name -> golden.hasDetails());
        Comparison hands = Comparison.of(golden.hands(), now.hands());
        Comparison logs = Comparison.of(golden.logs(), now.logs());
        GoldenText text = new GoldenText(session.out(), file);
        text.summary(hands, logs, golden.version());
        hands.changed().stream().limit(1).forEach(first ->
                text.divergence(Divergence.between(first.golden(), first.now())));
        text.histogram(hands);
        text.others(hands);
        text.logs(logs);
        GoldenFile.write(file, now.logs().values(), now.hands().values());
        session.out().println(file + ": rewritten, " + now.hands().size() + " hands");
        return outcome.exitCode();
    }

    private Replays replay(ReadOptions read, Outcome outcome, Predicate<String> isDetailed)
            throws IOException {
        Inputs inputs = read.inputs(session.in());
        inputs.missing().forEach(outcome::missing);
        Replays replays = new Replays(isDetailed);
        read.pipeline(spec.commandLine()).withChecks(CheckChoice.NONE).tellingAll()
                .run(inputs.byName(), item -> {
                    outcome.count(item);
                    replays.add(item);
                });
        outcome.done();
        return replays;
    }
}
