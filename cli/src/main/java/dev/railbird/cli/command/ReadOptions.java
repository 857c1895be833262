package dev.railbird.cli.command;

import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.input.Detection;
import dev.railbird.cli.input.Inputs;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.replay.RuleProfile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads hands takes. */
final class ReadOptions {
    @Parameters(arity = "1..*", paramLabel = "INPUT",
            description = "Files, folders, globs, or - for standard input; .gz and .zst too.")
    private List<String> names;

    @Option(names = "--format", paramLabel = "NAME",
            description = "Read as this format whatever the content looks like"
                    + " (see railbird formats).")
    private String format;

    @Option(names = "--profile", paramLabel = "NAME",
            description = "Judge every hand by this rule profile whatever its source plays by;"
                    + " any other word lists them.")
    private String profile;

    @Option(names = "--variant", paramLabel = "CODE",
            description = "Replay every poker hand as this variant whatever its source says: NT,"
                    + " PO, FT and so on, as in PHH.")
    private String variant;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "0",
            description = "Worker threads; results do not depend on it. Default: all cores.")
    private int threads;

    Inputs inputs(InputStream in) throws IOException {
        return Inputs.of(names, in);
    }

    Pipeline pipeline(CommandLine line) {
        Optional<RuleProfile> chosen = Optional.ofNullable(profile).map(name ->
                RuleProfile.named(name).orElseThrow(() -> new CommandLine.ParameterException(line,
                        "No rule profile is named " + name + "; there are "
                                + RuleProfile.all().stream().map(RuleProfile::name)
                                        .collect(Collectors.joining(", ")))));
        Optional<Variant> played = Optional.ofNullable(variant).map(code ->
                Variant.ofCode(code).orElseThrow(() -> new CommandLine.ParameterException(line,
                        "No variant has the code " + code + "; there are "
                                + Arrays.stream(Variant.values()).map(Variant::code)
                                        .collect(Collectors.joining(", ")))));
        if (format != null && Detection.importers().stream()
                .noneMatch(importer -> importer.format().equals(format))) {
            throw new CommandLine.ParameterException(line, "No format is named " + format
                    + "; see railbird formats.");
        }
        int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        return new Pipeline(Optional.ofNullable(format), played, chosen, workers);
    }
}
