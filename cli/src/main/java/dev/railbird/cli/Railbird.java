package dev.railbird.cli;

import dev.railbird.cli.command.ActCommand;
import dev.railbird.cli.command.AuditCommand;
import dev.railbird.cli.command.ChecksCommand;
import dev.railbird.cli.command.CompareCommand;
import dev.railbird.cli.command.CompletionCommand;
import dev.railbird.cli.command.ConvertCommand;
import dev.railbird.cli.command.DeckCommand;
import dev.railbird.cli.command.DeterminismCommand;
import dev.railbird.cli.command.FormatsCommand;
import dev.railbird.cli.command.GoldenCommand;
import dev.railbird.cli.command.KeygenCommand;
import dev.railbird.cli.command.ProofCommand;
import dev.railbird.cli.command.QueryCommand;
import dev.railbird.cli.command.ReplayCommand;
import dev.railbird.cli.command.ReportCommand;
import dev.railbird.cli.command.SeedCommand;
import dev.railbird.cli.command.ShowCommand;
import dev.railbird.cli.command.VerifyCommand;
import dev.railbird.cli.golden.WrongFile;
import dev.railbird.core.words.Visible;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command: knows its subcommands and what a fault of Railbird looks like. */
@Command(name = "railbird", mixinStandardHelpOptions = true,
        version = "railbird " + Main.VERSION, sortOptions = false,
        header = "Replays the logs of card games and says what it could prove.",
        description = {"", "Reads hands from files, folders, globs or standard input (-), plain,"
                + " gzip or zstd; replays every hand; checks rules, chips and results.", ""},
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Examples:",
            "  railbird audit samples/            verdict and findings for a folder",
            "  railbird replay hands.phhs         one line a hand",
            "  railbird show hands.phhs --hand 7  the table, step by step",
            "  railbird checks RULE-05            what a check proves, and how",
            "", "Exit codes: 0 clean, 1 findings, 2 usage, 3 a source could not be read,"
                + " 70 a fault of Railbird."})
public final class Railbird implements Runnable {
    /** Picocli's own limit. */
    private static final int HELP_COLUMNS_MIN = 55;

    @Spec
    private CommandSpec spec;

    static int run(String[] args, Session session) {
        CommandLine line = new CommandLine(new Railbird());
        line.addSubcommand(new AuditCommand(session));
        line.addSubcommand(new ReplayCommand(session));
        line.addSubcommand(new ShowCommand(session));
        line.addSubcommand(new ActCommand(session));
        line.addSubcommand(new QueryCommand(session));
        line.addSubcommand(new ReportCommand(session));
        line.addSubcommand(new ConvertCommand(session));
        line.addSubcommand(new CompareCommand(session));
        line.addSubcommand(new VerifyCommand(session));
        line.addSubcommand(new ProofCommand(session));
        line.addSubcommand(new KeygenCommand(session));
        line.addSubcommand(new GoldenCommand(session));
        line.addSubcommand(new DeterminismCommand(session));
        line.addSubcommand(new FormatsCommand(session));
        line.addSubcommand(new ChecksCommand(session));
        line.addSubcommand(new DeckCommand(session));
        line.addSubcommand(SeedCommand.of(session));
        line.addSubcommand(new CompletionCommand(session));
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(session.colour()
                ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(Math.max(HELP_COLUMNS_MIN, session.screen().columns()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        inDeclaredOrder(line);
        line.setParameterExceptionHandler((wrong, words) -> usage(wrong, session));
        line.setExecutionExceptionHandler((fault, command, parsed) -> fault(fault, session));
        try {
            return line.execute(args);
        } catch (Error fault) {
            return fault(fault, session);
        }
    }

    /** Sorted names are compared in capitals of the default locale, and a Turkish i has its own. */
    private static void inDeclaredOrder(CommandLine line) {
        line.getCommandSpec().usageMessage().sortSynopsis(false);
        line.getSubcommands().values().forEach(Railbird::inDeclaredOrder);
    }

    private static int usage(CommandLine.ParameterException wrong, Session session) {
        session.err().println("railbird: " + Visible.text(wrong.getMessage()));
        CommandLine command = wrong.getCommandLine();
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr())) {
            session.err().println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        }
        return ExitCode.USAGE;
    }

    private static int fault(Throwable fault, Session session) {
        if (fault instanceof OutputLost lost) {
            return lost(lost, session.err());
        }
        if (fault instanceof WrongFile) {
            session.err().println("railbird: " + Visible.text(fault.getMessage()));
            return ExitCode.UNREADABLE_SOURCE;
        }
        if (fault instanceof FileSystemException refused) {
            session.err().println("railbird: " + Visible.text(refused.getFile() + ": "
                    + (refused.getReason() == null ? "cannot be used" : refused.getReason())));
            return ExitCode.FAULT;
        }
        session.err().println("railbird: a fault of Railbird, please report it: " + fault);
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause != fault) {
                session.err().println("  from " + cause);
            }
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("dev.railbird")) {
                    session.err().println("  at " + frame);
                }
            }
        }
        return ExitCode.FAULT;
    }

    static int lost(OutputLost lost, PrintStream err) {
        if (lost.isReaderGone()) {
            return ExitCode.READER_GONE;
        }
        err.println("railbird: the results cannot be written: " + lost.getCause().getMessage());
        return ExitCode.FAULT;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command? See --help.");
    }
}
