package dev.railbird.cli.command;

import dev.railbird.cli.Screen;
import dev.railbird.cli.Session;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.text.GameText;
import dev.railbird.core.audit.GameAudit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
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
            "  railbird show hand.phh --all", "  railbird show hand.phh --follow 0.5",
            "  railbird show game.csv --all --color always --width 60 | less -R"})
public final class ShowCommand implements Callable<Integer> {
    private static final int COLUMNS_MIN = 20;
    private static final int COLUMNS_MAX = 1_000;
    private static final BigDecimal PAUSE_MAX = new BigDecimal(60);
    private static final String CLEAR = "\u001b[H\u001b[2J";
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

    @Option(names = "--follow", paramLabel = "SECONDS", arity = "0..1", fallbackValue = "1",
            description = "Plays the hand from --step, or its start, to its end with this pause"
                    + " after each table (1 when left out); a terminal draws one over the other.")
    private BigDecimal follow;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "auto (a terminal, and NO_COLOR is not set), always or never.")
    private When color;

    @Option(names = "--width", paramLabel = "COLUMNS",
            description = "Columns to keep to, from 20. Default: those of the terminal, or 80.")
    private Integer width;

    /** When to colour. */
    private enum When { AUTO, ALWAYS, NEVER }

    public ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        refuseOptions();
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
        draw(chosen.get(0));
        return outcome.exitCode();
    }

    private void refuseOptions() {
        if (width != null && (width < COLUMNS_MIN || width > COLUMNS_MAX)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--width is from "
                    + COLUMNS_MIN + " to " + COLUMNS_MAX + ".");
        }
        if (follow != null && (follow.signum() < 0 || follow.compareTo(PAUSE_MAX) > 0)) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "--follow is from 0 to " + PAUSE_MAX + " seconds.");
        }
    }

    private void draw(GameAudit game) throws InterruptedException {
        int last = game.steps();
        if (step > last) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no step " + step
                    + "; the hand has " + last + ".");
        }
        boolean isColoured = switch (color) {
            case AUTO -> session.colour();
            case ALWAYS -> true;
            case NEVER -> false;
        };
        GameText table = new GameText(session.out(), new Screen(isColoured, false,
                width == null ? session.screen().columns() : width));
        if (!all && follow == null) {
            table.draw(game, step < 0 ? last : step);
            return;
        }
        for (int k = Math.max(0, step); k <= last; k++) {
            boolean isFirst = k == Math.max(0, step);
            boolean isDrawnOver = follow != null && session.colour();
            session.out().print(isDrawnOver ? CLEAR : isFirst ? "" : "\n");
            table.draw(game, k);
            if (follow != null && k < last) {
                // The pause is what was asked for: nothing is waited for.
                TimeUnit.MILLISECONDS.sleep(follow.movePointRight(3).longValue());
            }
        }
    }

    private boolean isWanted(GameAudit audit, long number) {
        return hand == null || audit.id().text().equals(hand)
                || audit.record().equals(hand)
                || Long.toString(number).equals(hand);
    }
}
