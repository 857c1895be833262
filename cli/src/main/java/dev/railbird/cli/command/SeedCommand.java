package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done about seeds; so far they are searched for. */
@Command(name = "seed", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Shows that deals can be known in advance, by finding their seeds.",
        footer = {"", "Example:", "  railbird seed search --help"})
public final class SeedCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** The command with what it can do. */
    public static CommandLine of(Session session) {
        return new CommandLine(new SeedCommand()).addSubcommand(new SeedSearchCommand(session));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(),
                "search? See railbird seed --help.");
    }
}
