package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.input.Detection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the formats that can be read. */
@Command(name = "formats", mixinStandardHelpOptions = true,
        description = "Lists the formats that Railbird reads; they are recognised by content.")
public final class FormatsCommand implements Callable<Integer> {
    private final Session session;

    public FormatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Detection.importers().forEach(importer ->
                session.out().println(importer.format() + "  " + importer.title()));
        return 0;
    }
}
