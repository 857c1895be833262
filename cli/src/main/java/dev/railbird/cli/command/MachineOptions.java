package dev.railbird.cli.command;

import dev.railbird.cli.Main;
import dev.railbird.cli.batch.Item;
import dev.railbird.reports.machine.Annotations;
import dev.railbird.reports.machine.JUnitXml;
import dev.railbird.reports.machine.MarkdownSummary;
import dev.railbird.reports.machine.Results;
import dev.railbird.reports.machine.Sarif;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Option;

/** Files for build servers, written whole or not at all. */
final class MachineOptions {
    @Option(names = "--junit", paramLabel = "FILE",
            description = "Also write JUnit XML: a test case a check.")
    private Path junit;

    @Option(names = "--sarif", paramLabel = "FILE", description = "Also write SARIF 2.1.0.")
    private Path sarif;

    @Option(names = "--markdown", paramLabel = "FILE",
            description = "Also write a summary in Markdown, as for a job summary.")
    private Path markdown;

    @Option(names = "--github",
            description = "Also print annotations for GitHub, ten of a kind.")
    private boolean github;

    private final Results results = new Results();

    /** Writes one form. */
    private interface Form {
        void to(Writer out) throws IOException;
    }

    void add(Item item) {
        if (item instanceof Item.Audited audited) {
            results.verdicts(audited.audit().verdicts());
            audited.audit().findings().forEach(results::finding);
        } else if (item instanceof Item.Unreadable hand) {
            hand.findings().forEach(results::finding);
        } else if (item instanceof Item.Found found) {
            results.finding(found.finding());
        }
    }

    void finish(String corpusRoot, PrintStream out) throws IOException {
        finish(results, corpusRoot, out);
    }

    /** @param corpusRoot empty where there is none */
    void finish(Results results, String corpusRoot, PrintStream out) throws IOException {
        write(junit, to -> JUnitXml.write(results, to));
        write(sarif, to -> Sarif.write(results, Main.VERSION, to));
        write(markdown, to -> MarkdownSummary.write(results, corpusRoot, to));
        if (github) {
            Annotations.lines(results).forEach(out::println);
        }
    }

    private static void write(Path file, Form form) throws IOException {
        if (file == null) {
            return;
        }
        Path scratch = file.resolveSibling(file.getFileName() + ".part");
        try (Writer out = Files.newBufferedWriter(scratch, StandardCharsets.UTF_8)) {
            form.to(out);
        }
        Files.move(scratch, file, StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
