package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.compare.CompareJson;
import dev.railbird.cli.compare.CompareText;
import dev.railbird.cli.compare.Comparison;
import dev.railbird.cli.input.Inputs;
import dev.railbird.core.words.Visible;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two exports of one store: was anything but appended to it? */
@Command(name = "compare", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Holds an earlier export of a store against a later one and says what was"
                + " changed, removed, inserted, filled in late and appended, field by field.",
            "A store that only grows exits with 0."},
        footer = {"", "Records are told apart by their stream and number (game_id and"
                + " sequence_num, hand_id and version), else by hand id, else by what they say"
                + " and by their neighbours. The exports may be written in different ways.", "",
            "Examples:", "  railbird compare events-monday.csv events-tuesday.csv",
            "  railbird compare poker-old.db poker.db --output json",
            "  railbird compare captures/monday captures/tuesday", "",
            "Exit codes: 0 the old export stands unchanged in the new one, 1 it does not, 2 usage,"
                + " 3 an export could not be read."})
public final class CompareCommand implements Callable<Integer> {
    private static final int UNREADABLE = 3;
    private final Session session;

    @Parameters(index = "0", paramLabel = "OLD",
            description = "The earlier export: a file, a folder, or postgresql://...")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The later one.")
    private String now;

    @Option(names = "--output", paramLabel = "FORM", defaultValue = "text",
            description = "text, or json: a line a change, then a line with the verdict.")
    private Output output;

    @Option(names = "--show", paramLabel = "N", defaultValue = "20",
            description = "Print at most so many changes of a kind as text. Default: 20.")
    private int shown;

    public CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try (Comparison comparison = new Comparison()) {
            comparison.read(old, true, Inputs.of(List.of(old), session.in()));
            comparison.read(now, false, Inputs.of(List.of(now), session.in()));
            comparison.leftOut().forEach(this::say);
            if (!comparison.failures().isEmpty()) {
                comparison.failures().forEach(this::say);
                return UNREADABLE;
            }
            comparison.join();
            if (output == Output.JSON) {
                new CompareJson(comparison).print(session.out());
            } else {
                new CompareText(comparison, shown).print(session.out());
            }
            return comparison.isAppendOnly() ? 0 : 1;
        }
    }

    private void say(String words) {
        session.err().println("railbird: " + Visible.text(words));
    }
}
