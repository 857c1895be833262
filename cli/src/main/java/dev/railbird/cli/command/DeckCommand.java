package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.batch.KnownDerivations;
import dev.railbird.cli.text.DeckJson;
import dev.railbird.cli.text.DeckText;
import dev.railbird.core.fairness.DealPlan;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.hand.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Derives a deck from seeds, so that a player can check a deal without a log. */
@Command(name = "deck", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Prints the deck that follows from a seed, who is dealt what, and the way"
                + " there step by step.",
        footer = {"", "Examples:", "  railbird deck --list",
            "  railbird deck --scheme mt19937-cpython --seed 42 --players 6",
            "  railbird deck --scheme hmac256-float32 --seed 0a1b.. --client me --nonce 7"})
public final class DeckCommand implements Callable<Integer> {
    private static final int MOST_PLAYERS = 10;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--list", description = "List the schemes and the deal"
            + " plans; as json the schemes alone, with their exact bias.")
    private boolean list;

    @Option(names = "--scheme", paramLabel = "ID", description = "How the deck follows.")
    private String scheme;

    @Option(names = "--seed", paramLabel = "S", description = "The seed as the log tells it.")
    private String seed;

    @Option(names = "--client", paramLabel = "C",
            description = "A player's seed; again for each, in the order of mixing.")
    private List<String> clients = new ArrayList<>();

    @Option(names = "--nonce", paramLabel = "N", defaultValue = "",
            description = "Number of the hand under these seeds.")
    private String nonce;

    @Option(names = "--hand", paramLabel = "NAME", defaultValue = "",
            description = "Name of the hand, for schemes that mix it in.")
    private String hand;

    @Option(names = "--players", paramLabel = "N", defaultValue = "0",
            description = "2 to 10: also print who is dealt what; p1 sits left of the button.")
    private int players;

    @Option(names = "--plan", paramLabel = "ID", defaultValue = "together-by-seat",
            description = "In which order cards are dealt. Default: ${DEFAULT-VALUE}.")
    private String plan;

    @Option(names = "--variant", paramLabel = "CODE", defaultValue = "NT",
            description = "PHH code of the game, for the number of cards. Default: NT.")
    private String variant;

    @Option(names = "--output", paramLabel = "FORM", defaultValue = "text",
            description = "text, or json.")
    private Output output;

    public DeckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Derivations known = KnownDerivations.ALL;
        if (list && output == Output.JSON) {
            known.all().forEach(scheme -> session.out().println(DeckJson.scheme(scheme)));
            return 0;
        }
        if (list) {
            DeckText.list(known, session.out());
            return 0;
        }
        if (scheme == null || seed == null) {
            throw usage("--scheme and --seed are needed; --list names the schemes.");
        }
        Derivation derivation = known.named(scheme).orElseThrow(() ->
                usage("No scheme is named " + scheme + "; --list names them."));
        DealPlan order = DealPlan.named(plan).orElseThrow(() ->
                usage("No deal plan is named " + plan + "; --list names them."));
        Variant game = Variant.ofCode(variant).orElseThrow(() ->
                usage("No variant has the code " + variant + "."));
        if (players < 0 || players == 1 || players > MOST_PLAYERS) {
            throw usage("--players takes 2 to " + MOST_PLAYERS + ".");
        }
        SeedMaterial material = new SeedMaterial(seed, clients, nonce, hand, players);
        Derived derived = derivation.derive(material);
        if (derived instanceof Derived.Refused refused) {
            throw usage(derivation.id() + ": " + refused.reason() + ".");
        }
        print(derivation, (Derived.Deck) derived, order, game);
        return 0;
    }

    private void print(Derivation derivation, Derived.Deck deck, DealPlan order, Variant game) {
        Optional<DeckText.Table> table = players == 0 ? Optional.empty()
                : Optional.of(new DeckText.Table(order, players, game));
        if (output == Output.JSON) {
            session.out().println(DeckJson.line(derivation, seed, deck, table));
        } else {
            DeckText.print(derivation, seed, deck, table, session.out());
        }
    }

    private ParameterException usage(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
