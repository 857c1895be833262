package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.input.Detection;
import dev.railbird.importers.Importer;
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
        int widest = Detection.importers().stream().map(Importer::format)
                .mapToInt(String::length).max().orElse(0);
        Detection.importers().forEach(importer -> session.out().println(importer.format()
                + " ".repeat(widest - importer.format().length()) + "  " + importer.title()));
        return 0;
    }
}
