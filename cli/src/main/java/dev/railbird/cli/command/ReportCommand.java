package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.audit.RemadeReport;
import dev.railbird.core.words.Visible;
import dev.railbird.reports.html.HandChoice;
import dev.railbird.reports.store.StoreFailure;
import dev.railbird.reports.store.StoreReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the pages of a database again. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Makes the report of a database that an audit left or that --store grew:"
                + " the same pages, the same bytes.",
            "Numbers come from the database. Pages of hands need their sources, unchanged and"
                + " where they were; what is missing is named, and the exit code is 3."},
        footer = {"", "Examples:", "  railbird report audit --out pages",
            "  railbird report hands.duckdb --out pages --hands all"})
public final class ReportCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "DB",
            description = "The database, or the folder of an audit.")
    private Path database;

    @Option(names = "--out", paramLabel = "DIR", required = true,
            description = "Write the pages into this new folder; open index.html.")
    private Path out;

    @Option(names = "--hands", paramLabel = "WHICH", defaultValue = "sample",
            description = "Which hands without a finding get a page: all, sample or none.")
    private HandChoice.Others hands;

    public ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path file = QueryCommand.database(database);
        if (Files.exists(out)) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    out + " exists; choose a new folder.");
        }
        if (!Files.isRegularFile(file)) {
            tell(file + ": no such database; railbird audit IN --out DIR makes one");
            return 3;
        }
        Path whole = out.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path scratch = Files.createTempDirectory(whole.getParent(), ".railbird-");
        try (StoreReader reader = StoreReader.open(file)) {
            boolean isWhole = new RemadeReport(reader, this::tell).write(scratch, hands,
                    options -> AuditCommand.pipeline(session, options));
            Files.move(scratch, whole, StandardCopyOption.ATOMIC_MOVE);
            return isWhole ? 0 : 3;
        } catch (StoreFailure broken) {
            tell(file + ": " + broken.getMessage());
            return 3;
        } finally {
            delete(scratch);
        }
    }

    private void tell(String sentence) {
        session.err().println("railbird: " + Visible.text(sentence));
    }

    private static void delete(Path scratch) throws IOException {
        if (Files.exists(scratch)) {
            try (Stream<Path> left = Files.walk(scratch)) {
                List<Path> all = left.sorted(Comparator.reverseOrder()).toList();
                for (Path path : all) {
                    Files.delete(path);
                }
            }
        }
    }
}
