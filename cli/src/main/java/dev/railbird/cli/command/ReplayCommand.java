package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.ToldSeeds;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.text.GameJson;
import dev.railbird.cli.text.GameText;
import dev.railbird.cli.text.Progress;
import dev.railbird.core.words.Visible;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Replays hands and prints a line a hand, or a line an event. */
@Command(name = "replay", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Replays hands: a line a hand in source order, or with --trace a line an"
                + " event.",
        footer = {"", "Examples:", "  railbird replay hands.phhs --output json | jq .finalStacks",
            "  railbird replay hand.phh --trace"})
public final class ReplayCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadOptions read;

    @Mixin
    private SeedOptions told;

    @Option(names = "--output", paramLabel = "FORM", defaultValue = "text",
            description = "text or json; the fields of json are in docs/reference/output.md.")
    private Output output;

    @Option(names = "--trace", description = "Also print every event with what it did.")
    private boolean trace;

    @Option(names = {"-q", "--quiet"}, description = "Show no progress on a terminal.")
    private boolean quiet;

    public ReplayCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Inputs inputs = read.inputs(session.in());
        ToldSeeds seeds = told.seeds();
        Outcome outcome = new Outcome(session, FailOn.NEVER);
        inputs.missing().forEach(outcome::missing);
        Progress progress = new Progress(session, inputs.found().size(), quiet);
        GameJson json = new GameJson();
        GameText text = new GameText(session.out(), session.screen());
        read.pipeline(spec.commandLine()).withSeeds(seeds).run(inputs.found(), item -> {
            progress.count(item);
            outcome.count(item);
            if (item instanceof Item.Audited || item instanceof Item.Unreadable) {
                progress.clear();
            }
            if (item instanceof Item.Audited hand) {
                if (output == Output.JSON) {
                    session.out().println(json.line(hand.audit()));
                } else {
                    text.line(hand.audit());
                }
                if (trace && output == Output.TEXT) {
                    text.trace(hand.audit());
                }
            } else if (item instanceof Item.Unreadable hand) {
                session.out().println(output == Output.JSON ? json.line(hand)
                        : Visible.text(hand.location().toString()) + "  unreadable");
            }
        });
        progress.clear();
        SeedOptions.tellUnused(seeds, session);
        outcome.done();
        return outcome.exitCode();
    }
}
