package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.golden.Comparison;
import dev.railbird.cli.golden.Divergence;
import dev.railbird.cli.golden.GoldenFile;
import dev.railbird.cli.golden.GoldenHand;
import dev.railbird.cli.golden.Replays;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.text.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
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
    private static final int SHOWN_MAX = 20;
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
        TreeMap<String, GoldenHand> now = replay(read, outcome, events);
        GoldenFile.write(file, now.values());
        session.out().println(file + ": " + now.size() + " hands");
        return outcome.exitCode();
    }

    /** Compares. */
    @Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
            description = "Replays everything and says what differs from the file.")
    int check(@Mixin ReadOptions read, @Option(names = "--file", required = true,
            paramLabel = "FILE", description = "The golden file.") Path file,
            @Option(names = "--repro", paramLabel = "FILE", description = "Write the first hand"
                    + " that differs as canonical lines.") Path repro) throws IOException {
        Outcome outcome = new Outcome(session, FailOn.NEVER);
        TreeMap<String, GoldenHand> golden = GoldenFile.read(file);
        boolean events = golden.values().stream().anyMatch(hand -> !hand.events().isEmpty());
        Comparison comparison = Comparison.of(golden, replay(read, outcome, events));
        print(comparison, file);
        if (repro != null && !comparison.changed().isEmpty()) {
            reproduce(read, comparison.changed().get(0).golden().name(), repro);
        }
        int exit = outcome.exitCode();
        return exit != 0 ? exit : comparison.isSame() ? 0 : 1;
    }

    /** Rewrites. */
    @Command(name = "accept", mixinStandardHelpOptions = true, sortOptions = false,
            description = "Shows what differs, then rewrites the file.")
    int accept(@Mixin ReadOptions read, @Option(names = "--file", required = true,
            paramLabel = "FILE", description = "The golden file.") Path file)
            throws IOException {
        Outcome outcome = new Outcome(session, FailOn.NEVER);
        TreeMap<String, GoldenHand> golden = GoldenFile.read(file);
        boolean events = golden.values().stream().anyMatch(hand -> !hand.events().isEmpty());
        TreeMap<String, GoldenHand> now = replay(read, outcome, events);
        print(Comparison.of(golden, now), file);
        GoldenFile.write(file, now.values());
        session.out().println(file + ": rewritten, " + now.size() + " hands");
        return outcome.exitCode();
    }

    private TreeMap<String, GoldenHand> replay(ReadOptions read, Outcome outcome, boolean events)
            throws IOException {
        Inputs inputs = read.inputs(session.in());
        inputs.missing().forEach(outcome::missing);
        Replays replays = new Replays(events);
        read.pipeline(spec.commandLine()).run(inputs.found(), item -> {
            outcome.count(item);
            replays.add(item);
        });
        outcome.done();
        return replays.hands();
    }

    private void reproduce(ReadOptions read, String name, Path file) throws IOException {
        Inputs inputs = read.inputs(session.in());
        List<Item.Hand> found = Replays.find(read.format(), inputs, name);
        Replays.write(found, file);
        session.out().println(found.isEmpty() ? "no canonical form of this hand"
                : file + ": the hand by itself");
    }

    private void print(Comparison comparison, Path file) {
        session.out().println((comparison.isSame() ? "SAME" : "DIFFERENT") + ": "
                + comparison.same() + " same, " + comparison.changed().size() + " changed, "
                + comparison.added().size() + " new, " + comparison.gone().size() + " gone");
        comparison.changed().stream().limit(1).forEach(first -> divergence(first, file));
        comparison.changed().stream().skip(1).limit(SHOWN_MAX).forEach(next -> session.out()
                .println("  changed: " + Visible.text(next.golden().name())));
        comparison.added().stream().limit(SHOWN_MAX).forEach(hand -> session.out()
                .println("  new: " + Visible.text(hand.name())));
        comparison.gone().stream().limit(SHOWN_MAX).forEach(hand -> session.out()
                .println("  gone: " + Visible.text(hand.name())));
    }

    private void divergence(Divergence first, Path file) {
        session.out().println(file + ":" + first.golden().line() + ": first hand that differs: "
                + Visible.text(first.golden().name()));
        if (first.event() == 0) {
            session.out().println("  digest " + first.golden().digest() + ", now "
                    + first.now().digest());
            session.out().println("  The file has no events: create it with --events to be told"
                    + " the first one.");
            return;
        }
        session.out().println("  step " + first.event() + ": "
                + Visible.text(first.goldenWords()));
        if (!first.place().isEmpty()) {
            session.out().println("  at " + Visible.text(first.place()));
        }
        if (!first.words().equals(first.goldenWords())) {
            session.out().println("  now: " + Visible.text(first.words()));
        }
        first.fields().forEach(field -> session.out().println("    " + field.pointer() + ": "
                + Visible.text(field.golden()) + ", now " + Visible.text(field.now())));
    }
}
