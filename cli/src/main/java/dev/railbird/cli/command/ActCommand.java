package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.input.Inputs;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.core.replay.Step;
import dev.railbird.core.words.Visible;
import dev.railbird.importers.idealic.ActionCommands;
import dev.railbird.importers.idealic.ActionCommands.Made;
import dev.railbird.importers.idealic.EngineVerdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an action string of an intention, and says what the rules think of it. */
@Command(name = "act", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Makes the action string of an intention at the end of a hand: amounts are"
                + " moved to the nearest legal one, deals follow the hand's seed.",
            "Prints the string, an empty line when there is none; what the system's own rules and"
                + " fair ones say of it goes to standard error."},
        footer = {"", "Intentions: fold, call, check, bet N, raise N, all-in, message WORDS, deal."
                + " N is the total of the street.", "judge: whether the engine itself accepts the"
                + " hand, beside what the audit says.", "", "Examples:",
            "  railbird act hand.json --player Alice raise 60",
            "  railbird act hands.jsonl --hand 7 deal"})
public final class ActCommand implements Callable<Integer> {
    private static final int AMOUNT_CHARS_MAX = 30;
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "HANDFILE", description = "Where the hand is; - is"
            + " standard input.")
    private String file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "INTENTION",
            description = "What the player or the dealer wants.")
    private List<String> words;

    @Option(names = "--player", paramLabel = "NAME",
            description = "A name, an index from 0, or p1; default: the seat to act.")
    private String player;

    @Option(names = "--hand", paramLabel = "ID",
            description = "Hand id, or its number in the source. Default: the first.")
    private String hand;

    @Option(names = "--at", paramLabel = "MILLIS",
            description = "Append this time as the engine does; without it there is none.")
    private String stamp;

    public ActCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Inputs inputs = Inputs.of(List.of(file), session.in());
        Outcome outcome = new Outcome(session, FailOn.NEVER);
        inputs.missing().forEach(outcome::missing);
        List<Item> chosen = new ArrayList<>(1);
        long[] number = {0};
        new Pipeline(Optional.empty(), Optional.empty(), Optional.empty(), 1)
                .run(inputs.found(), item -> {
                    outcome.count(item);
                    boolean isHand = item instanceof Item.Audited
                            || item instanceof Item.Unreadable;
                    if (isHand && chosen.isEmpty() && isWanted(item, ++number[0])) {
                        chosen.add(item);
                    }
                });
        if (outcome.exitCode() != 0) {
            return outcome.exitCode();
        }
        boolean judges = words.equals(List.of("judge"));
        if (!chosen.isEmpty() && chosen.get(0) instanceof Item.Unreadable broken
                && judges) {
            return unreadable(broken.findings().get(0));
        }
        if (chosen.isEmpty() || !(chosen.get(0) instanceof Item.Audited audited)
                || !(audited.audit() instanceof HandAudit audit)) {
            throw wrong(hand == null ? "There is no hand in the input."
                    : "There is no hand " + hand + ".");
        }
        return judges ? judge(audit) : act(audit);
    }

    private boolean isWanted(Item item, long number) {
        return hand == null || Long.toString(number).equals(hand)
                || item instanceof Item.Audited audited
                        && audited.audit() instanceof HandAudit poker
                        && poker.replay().hand().id().text().equals(hand);
    }

    /** What the engine cannot load, the audit cannot read. */
    private int unreadable(Finding finding) {
        session.out().println(Visible.text("engine: refuses, " + finding.sentence()
                + "; audit: unreadable, " + finding.check() + ", " + finding.location()));
        return 0;
    }

    /** What the engine lets pass, beside what the audit says of it. */
    private int judge(HandAudit audit) {
        EngineVerdict engine = EngineVerdict.of(audit.replay().hand());
        String found = audit.findings().stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION)
                .filter(finding -> !finding.followsFrom()).findFirst()
                .map(finding -> "broken, " + finding.check() + ", " + finding.location() + ", "
                        + finding.sentence()).orElse("sound");
        session.out().println(Visible.text("engine: " + engine.refusal()
                .map(refusal -> "refuses, " + refusal).orElse("accepts") + "; audit: " + found));
        return 0;
    }

    private int act(HandAudit audit) {
        Optional<Made> made = made(audit);
        session.out().println(Visible.text(made.map(action -> stamp == null ? action.text()
                : action.text() + " #" + stamp).orElse("")));
        if (made.isEmpty()) {
            session.err().println("railbird: there is no such action here");
        } else {
            session.err().println(Visible.text(judged(audit.replay(), made.get())));
        }
        return 0;
    }

    private Optional<Made> made(HandAudit audit) {
        ActionCommands commands = new ActionCommands(audit.replay());
        String verb = words.get(0);
        boolean takesMore = List.of("bet", "raise", "message").contains(verb);
        if (takesMore ? words.size() < 2 : words.size() > 1) {
            throw wrong(verb + (takesMore ? " wants something after it; see --help."
                    : " takes nothing after it."));
        }
        if (verb.equals("deal")) {
            return commands.deal();
        }
        SeatNumber seat = seat(audit.replay(), commands);
        return switch (verb) {
            case "fold" -> commands.fold(seat);
            case "call" -> commands.call(seat);
            case "check" -> commands.check(seat);
            case "allin", "all-in" -> commands.allIn(seat);
            case "bet", "raise" -> commands.betTo(seat, amount(audit.replay()));
            case "message" -> commands.message(seat,
                    String.join(" ", words.subList(1, words.size())));
            default -> throw wrong("There is no intention " + verb + "; see --help.");
        };
    }

    private SeatNumber seat(HandReplay replay, ActionCommands commands) {
        if (player == null) {
            return replay.end().seatToAct().orElseThrow(() ->
                    wrong("Nobody is to act; say who with --player."));
        }
        return commands.player(player).orElseThrow(() -> wrong("There is no player " + player
                + "."));
    }

    private Chips amount(HandReplay replay) {
        try {
            BigDecimal amount = new BigDecimal(words.get(1));
            boolean isSane = words.size() == 2 && words.get(1).length() <= AMOUNT_CHARS_MAX;
            // Nearest means that a negative amount is the smallest one.
            return (isSane ? replay.hand().setup().scale().chips(amount.max(BigDecimal.ZERO))
                    : Optional.<Chips>empty()).orElseThrow(() -> noAmount());
        } catch (NumberFormatException odd) {
            throw noAmount();
        }
    }

    private CommandLine.ParameterException noAmount() {
        return wrong("This is no amount of this hand: " + String.join(" ",
                words.subList(1, words.size())));
    }

    /** The system's own rules and fair ones, side by side. */
    private static String judged(HandReplay replay, Made made) {
        HandReplay fair = Replayer.replay(replay.hand(), RuleProfile.STANDARD);
        return replay.profile().name() + ": " + judged(replay, made.event()) + "; fair rules: "
                + judged(fair, made.event());
    }

    private static String judged(HandReplay replay, PokerEvent event) {
        if (replay.status() == HandStatus.DIVERGED) {
            return "the hand has left them before";
        }
        Step step = Replayer.apply(replay.end(), new RecordedEvent(
                replay.hand().events().size() + 1, event, Provenance.RECORDED,
                replay.hand().location(), Optional.empty()));
        return step instanceof Step.Refused refused ? "refused, " + refused.refusal().rule()
                + ", " + refused.refusal().sentence() : "accepted";
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
