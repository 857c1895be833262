package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.text.GameText;
import dev.railbird.core.audit.GameAudit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws one hand in the terminal, at its end or at any step. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Draws one hand: seats, cards, stacks, bets, pot and board.",
        footer = {"", "Examples:", "  railbird show hands.phhs --hand 7 --step 12",
            "  railbird show hand.phh --all"})
public final class ShowCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadOptions read;

    @Option(names = "--hand", paramLabel = "ID",
            description = "Hand id, or its section or number in the source. Default: the first.")
    private String hand;

    @Option(names = "--step", paramLabel = "N", defaultValue = "-1",
            description = "The table after this step; 0 is before the first. Default: the last.")
    private int step;

    @Option(names = "--all", description = "Every step, one table after the other.")
    private boolean all;

    public ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Inputs inputs = read.inputs(session.in());
        Outcome outcome = new Outcome(session, FailOn.NEVER);
        inputs.missing().forEach(outcome::missing);
        List<GameAudit> chosen = new ArrayList<>(1);
        long[] number = {0};
        read.pipeline(spec.commandLine()).run(inputs.found(), item -> {
            outcome.count(item);
            if (item instanceof Item.Audited audited) {
                number[0]++;
                if (chosen.isEmpty() && isWanted(audited.audit(), number[0])) {
                    chosen.add(audited.audit());
                }
            }
        });
        outcome.done();
        if (chosen.isEmpty()) {
            if (outcome.exitCode() == 0) {
                throw new CommandLine.ParameterException(spec.commandLine(), hand == null
                        ? "There is no hand in the input." : "There is no hand " + hand + ".");
            }
            return outcome.exitCode();
        }
        GameText table = new GameText(session.out(), session.screen());
        int last = chosen.get(0).steps();
        if (all) {
            for (int k = 0; k <= last; k++) {
                session.out().print(k == 0 ? "" : "\n");
                table.draw(chosen.get(0), k);
            }
        } else if (step > last) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no step " + step
                    + "; the hand has " + last + ".");
        } else {
            table.draw(chosen.get(0), step < 0 ? last : step);
        }
        return outcome.exitCode();
    }

    private boolean isWanted(GameAudit audit, long number) {
        return hand == null || audit.id().text().equals(hand)
                || audit.record().equals(hand)
                || Long.toString(number).equals(hand);
    }
}
