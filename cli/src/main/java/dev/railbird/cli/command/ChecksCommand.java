package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.core.audit.Checks;
import dev.railbird.core.check.Check;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the checks, or explains one. */
@Command(name = "checks", mixinStandardHelpOptions = true,
        description = "Lists what is checked; with an id or name explains one check.")
public final class ChecksCommand implements Callable<Integer> {
    private static final int ID_COLUMNS = 9;
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "CHECK", description = "Like RULE-05.")
    private String name;

    public ChecksCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (name == null) {
            for (Check check : Checks.all()) {
                String id = check.id().text();
                session.out().println(id + " ".repeat(Math.max(1, ID_COLUMNS - id.length()))
                        + check.slug() + ": " + check.title());
            }
            return 0;
        }
        Optional<Check> check = Checks.find(name);
        if (check.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "No check is named "
                    + name + "; railbird checks lists them.");
        }
        session.out().print(page(check.get()));
        return 0;
    }

    /** The page is the one in docs/checks, packed into the jar by the build. */
    private static String page(Check check) throws IOException {
        String path = "/docs/checks/" + check.id() + ".md";
        try (InputStream in = ChecksCommand.class.getResourceAsStream(path)) {
            if (in == null) {
                return check.id() + ": " + check.title() + "\n";
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
