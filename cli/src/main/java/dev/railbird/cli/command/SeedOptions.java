package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.batch.KnownDerivations;
import dev.railbird.cli.batch.ToldSeeds;
import dev.railbird.cli.batch.ToldSeeds.Entry;
import dev.railbird.core.event.Claim.DeckSource;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.fairness.DealPlan;
import dev.railbird.core.words.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Seeds that lie neither in the logs nor beside them. */
final class SeedOptions {
    private static final String OPTION = "--seed";
    private static final long BYTES_MAX = 64L * 1024 * 1024;

    @Option(names = OPTION, paramLabel = "HAND=SEED",
            description = "The seed of a hand whose log does not tell it. FILE=SEED is the seed of"
                    + " the whole game in a file, FILE#2=SEED of the second game in it, and"
                    + " SEED alone of the game in each input. GAME#3=SEED is that of the third"
                    + " round of a game of golf. Can be given again.")
    private List<String> told = new ArrayList<>();

    @Option(names = "--seeds", paramLabel = "FILE",
            description = "Read seeds from a file: a line HAND=SEED each, with a tab and the salt"
                    + " behind it when there is one; # begins a remark.")
    private Path file;

    @Option(names = "--scheme", paramLabel = "ID", description = "How decks follow from told"
            + " seeds where the log does not say; railbird deck --list names the schemes.")
    private String scheme;

    @Option(names = "--plan", paramLabel = "ID", defaultValue = "",
            description = "With --scheme: in which order cards are dealt. Default: every known"
                    + " plan is tried.")
    private String plan;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    ToldSeeds seeds() throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String one : told) {
            add(entries, one, "", SourceLocation.whole(OPTION));
        }
        if (file != null) {
            read(entries);
        }
        if (scheme != null && KnownDerivations.ALL.named(scheme).isEmpty()) {
            throw usage("No scheme is named " + scheme + "; railbird deck --list names them.");
        }
        if (!plan.isEmpty() && DealPlan.named(plan).isEmpty()) {
            throw usage("No deal plan is named " + plan + "; railbird deck --list names them.");
        }
        if (entries.isEmpty() && (scheme != null || !plan.isEmpty())) {
            throw usage("--scheme and --plan are about seeds; give them by --seed or --seeds.");
        }
        return entries.isEmpty() ? ToldSeeds.NONE : new ToldSeeds(entries,
                Optional.ofNullable(scheme).map(id -> new DeckSource(id, plan, "")));
    }

    private void read(Map<String, Entry> entries) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > BYTES_MAX) {
            throw usage("--seeds " + file + " is no file of seeds.");
        }
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            add(entries, tab < 0 ? line.strip() : line.substring(0, tab),
                    tab < 0 ? "" : line.substring(tab + 1).strip(), SourceLocation.line(
                            file.toString().replace('\\', '/'), number, 1));
        }
    }

    private void add(Map<String, Entry> entries, String text, String salt, SourceLocation place) {
        int sign = text.indexOf('=');
        String key = sign < 0 ? "" : text.substring(0, sign);
        String seed = text.substring(sign + 1);
        if (seed.isEmpty() || sign == 0) {
            throw usage(place + ": HAND=SEED is wanted, not " + Visible.text(text) + ".");
        }
        if (entries.put(key, new Entry(key, seed, salt, place)) != null) {
            throw usage(place + ": two seeds for " + (key.isEmpty() ? "every game"
                    : Visible.text(key)) + ".");
        }
    }

    /** A seed that nothing asked for is most likely a slip of the pen. */
    static void tellUnused(ToldSeeds seeds, Session session) {
        for (String key : seeds.unused()) {
            session.err().println("railbird: the seed " + (key.isEmpty() ? "for every game"
                    : "of " + Visible.text(key)) + " was not used: no such hand, or no game that"
                    + " is dealt from one seed");
        }
    }

    private CommandLine.ParameterException usage(String words) {
        return new CommandLine.ParameterException(command.commandLine(), words);
    }
}
