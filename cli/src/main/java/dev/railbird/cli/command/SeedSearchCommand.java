package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.KnownDerivations;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.search.SeedHunt;
import dev.railbird.cli.search.SeedRange;
import dev.railbird.cli.search.SeedTarget;
import dev.railbird.cli.text.SearchBar;
import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.fairness.DealPlan;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.SeedSpace;
import dev.railbird.core.words.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** SEED-16 as a demonstration: tries seeds until one gives the cards that somebody saw. */
@Command(name = "search", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Tries seeds until a deck gives the known cards of a hand, or begins with"
                + " the cards of --starts. A seed that is found proves that the deal could be"
                + " known in advance (SEED-16).",
            "Exit code 1 when one is found, 0 when none is or time is up."},
        footer = {"", "Examples:",
            "  railbird seed search session.phhs --range 0..100000",
            "  railbird seed search hands.phh --scheme java-util-random --near 60",
            "  railbird seed search --scheme lcg31-double --starts Qs5hKhJd --range 0..999999"})
public final class SeedSearchCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadOptions read;

    @Option(names = "--scheme", paramLabel = "ID",
            description = "How decks follow from seeds. Default: what the log says.")
    private String scheme;

    @Option(names = "--plan", paramLabel = "ID", defaultValue = "",
            description = "In which order cards are dealt. Default: what the log says, else all.")
    private String plan;

    @Option(names = "--hand", paramLabel = "NAME", defaultValue = "",
            description = "The hand to find the seed of. Default: the first with five known cards.")
    private String hand;

    @Option(names = "--starts", paramLabel = "CARDS",
            description = "Instead of a log: the first cards of the deck in dealing order, like"
                    + " AsKd??7c.")
    private String starts;

    @Option(names = "--players", paramLabel = "N", defaultValue = "0",
            description = "With --starts: how many were dealt in, for schemes that ask.")
    private int players;

    @Option(names = "--nonce", paramLabel = "N", defaultValue = "",
            description = "With --starts: number of the hand, for schemes that ask.")
    private String nonce;

    @Option(names = "--range", paramLabel = "FROM..TO",
            description = "Decimal seeds to try, both included. Default: 0..4294967295.")
    private String range;

    @Option(names = "--near", paramLabel = "SECONDS",
            description = "Try clocks instead: seconds, milliseconds of the day and milliseconds"
                    + " so near to the time of the hand.")
    private Long near;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60",
            description = "Stop after so many seconds. Default: ${DEFAULT-VALUE}.")
    private long seconds;

    @Option(names = "--all", description = "Look for ten seeds that fit, not for one.")
    private boolean wantsAll;

    @Option(names = {"-q", "--quiet"}, description = "Show no progress on a terminal.")
    private boolean quiet;

    public SeedSearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (seconds < 1 || seconds > 1_000_000) {
            throw usage("--seconds takes 1 to 1000000.");
        }
        Outcome outcome = new Outcome(session, FailOn.NEVER);
        SeedTarget target = starts == null ? ofLog(outcome) : ofCards();
        if (target.derivation().seeds().kind() == SeedSpace.Kind.HEX) {
            throw usage(target.derivation().id() + " takes hex digits, which are not searched.");
        }
        List<SeedRange> ranges = ranges(target);
        SearchBar bar = new SearchBar(session, ranges.stream().mapToLong(SeedRange::size)
                .reduce(0, (a, b) -> a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b), quiet);
        SeedHunt.Outcome found = new SeedHunt(target.derivation(), target.material(),
                target.fits(), read.workers(), seconds).run(ranges, wantsAll, bar::show);
        bar.clear();
        target.tell(found, seconds, session.out());
        return outcome.exitCode() != 0 ? outcome.exitCode() : found.seeds().isEmpty() ? 0 : 1;
    }

    private SeedTarget ofCards() {
        List<CardSlot> cards = new ArrayList<>();
        String text = starts.replace(" ", "");
        for (int k = 0; k < text.length(); k += 2) {
            String card = text.substring(k, Math.min(k + 2, text.length()));
            cards.add(card.equals("??") ? CardSlot.HIDDEN : Card.parse(card).map(CardSlot::of)
                    .orElseThrow(() -> usage("--starts: " + Visible.text(card) + " is no card.")));
        }
        if (cards.stream().noneMatch(CardSlot::isKnown) || scheme == null) {
            throw usage("--starts takes cards like AsKd??7c, and --scheme is needed with it.");
        }
        return SeedTarget.ofCards(cards, named(scheme),
                new SeedMaterial("", List.of(), nonce, hand, players));
    }

    private SeedTarget ofLog(Outcome outcome) throws IOException {
        List<PokerHand> hands = new ArrayList<>();
        Inputs inputs = read.inputs(session.in());
        inputs.missing().forEach(outcome::missing);
        Pipeline.read(read.format(), inputs.found(), item -> {
            outcome.count(item);
            if (item instanceof Item.Hand imported && hands.size() < SeedTarget.HANDS_MAX) {
                hands.add(imported.hand());
            }
        });
        List<DealPlan> plans = plan.isEmpty() ? List.of() : List.of(DealPlan.named(plan)
                .orElseThrow(() -> usage("No deal plan is named " + Visible.text(plan) + ".")));
        return SeedTarget.ofLog(hands, hand, plans, Optional.ofNullable(scheme).map(this::named))
                .orElseThrow(() -> usage("No hand with five known cards and a scheme: name one by"
                        + " --hand and --scheme; railbird deck --list names the schemes."));
    }

    private Derivation named(String id) {
        return KnownDerivations.ALL.named(id).orElseThrow(() -> usage("No scheme is named "
                + Visible.text(id) + "; railbird deck --list names them."));
    }

    private List<SeedRange> ranges(SeedTarget target) {
        if (near != null) {
            if (near < 0 || near > 1_000_000_000 || target.time().isEmpty()) {
                throw usage("--near takes seconds, and a hand that says when it was played.");
            }
            return SeedRange.around(target.time().getAsLong(), near);
        }
        return List.of(SeedRange.of(range == null ? "0..4294967295" : range).orElseThrow(() ->
                usage("--range takes two whole numbers with two dots between.")));
    }

    private ParameterException usage(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
