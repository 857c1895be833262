package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.text.AnswerText;
import dev.railbird.core.words.Visible;
import dev.railbird.reports.store.CountsProfile;
import dev.railbird.reports.store.Question;
import dev.railbird.reports.store.StoreFailure;
import dev.railbird.reports.store.StoreReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the database of an audit. */
@Command(name = "query", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Asks the database that an audit left, by SQL or by the name of a"
                + " question. Nothing can be changed by it.",
            "The tables are described in docs/reference/store-schema.md."},
        footer = {"", "Examples:", "  railbird audit samples --out audit",
            "  railbird query --list", "  railbird query audit winners",
            "  railbird query audit \"select status, count(*) from hands group by all\"",
            "  railbird query audit biggest-pots --output csv > pots.csv"})
public final class QueryCommand implements Callable<Integer> {
    private static final String FILE = "hands.duckdb";
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..2", paramLabel = "[DB] QUESTION",
            description = "The database or the folder of an audit (hands.duckdb here when left"
                    + " out), then SQL or the name of a question.")
    private List<String> words = List.of();

    @Option(names = "--output", paramLabel = "FORM", defaultValue = "table",
            description = "table, csv, json (a line a row) or markdown.")
    private AnswerText.Form output;

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = "strict",
            description = "Count chances as strict, pt4 (PokerTracker 4) or hm (Hold'em Manager)"
                    + " where they disagree; see docs/reference/statistics.md.")
    private CountsProfile profile;

    @Option(names = "--list", description = "Lists the questions that have a name.")
    private boolean list;

    public QueryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (list) {
            for (Question question : Question.all()) {
                session.out().println(question.name()
                        + " ".repeat(Math.max(1, 20 - question.name().length()))
                        + question.title());
            }
            return 0;
        }
        if (words.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "Which question? See railbird query --list.");
        }
        Path database = database(Path.of(words.size() < 2 ? FILE : words.get(0)));
        if (!Files.isRegularFile(database)) {
            session.err().println("railbird: " + Visible.text(database.toString())
                    + ": no such database; railbird audit IN --out DIR makes one");
            return 3;
        }
        return ask(database, words.get(words.size() - 1));
    }

    /** The database of an audit's folder, or the file itself. */
    static Path database(Path named) {
        return Files.isDirectory(named) ? named.resolve(FILE) : named;
    }

    private int ask(Path file, String words) {
        String sql = Question.named(words).map(Question::sql).orElse(words);
        if (sql.equals(words) && words.strip().indexOf(' ') < 0) {
            throw new CommandLine.ParameterException(spec.commandLine(), "No question is named "
                    + words + "; see railbird query --list.");
        }
        try (StoreReader reader = StoreReader.open(file)) {
            reader.count(profile);
            AnswerText text = new AnswerText(session.out(), output);
            try {
                reader.ask(sql, text);
            } catch (StoreFailure refused) {
                throw new CommandLine.ParameterException(spec.commandLine(),
                        refused.getMessage());
            }
            text.end();
            return 0;
        } catch (StoreFailure broken) {
            session.err().println("railbird: " + Visible.text(file + ": "
                    + broken.getMessage()));
            return 3;
        }
    }
}
