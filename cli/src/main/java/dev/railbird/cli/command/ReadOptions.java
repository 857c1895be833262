package dev.railbird.cli.command;

import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.input.Detection;
import dev.railbird.cli.input.Inputs;
import dev.railbird.core.audit.LastMoment;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.note.NoteKey;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.importers.Importer;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** What every command that reads hands takes. */
final class ReadOptions {
    @Parameters(arity = "0..*", paramLabel = "INPUT",
            description = "Files, folders, globs, or - for standard input; plain, gzip or zstd.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--source", paramLabel = "ADDRESS",
            description = "An event store that runs: postgresql://[user@]host[:port]/database, read"
                    + " in one read-only transaction; PGPASSWORD or PGPASSFILE has the password.")
    private List<String> sources = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--format", paramLabel = "NAME", completionCandidates = Formats.class,
            description = "Read as this format whatever the content looks like:"
                    + " ${COMPLETION-CANDIDATES}.")
    private String format;

    @Option(names = "--profile", paramLabel = "NAME", completionCandidates = Profiles.class,
            description = "Judge every hand by these rules whatever its source plays by:"
                    + " ${COMPLETION-CANDIDATES}.")
    private String profile;

    @Option(names = "--variant", paramLabel = "CODE", completionCandidates = Variants.class,
            description = "Replay every poker hand as this variant whatever its source says:"
                    + " ${COMPLETION-CANDIDATES}.")
    private String variant;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "0",
            description = "Worker threads; results do not depend on it. Default: all cores.")
    private int threads;

    @Option(names = "--trust", paramLabel = "KEY",
            description = "A key whose signatures of checkpoints count, as name+id+key of a signed"
                    + " note; may be given again. Nothing that a log says makes a key trusted.")
    private List<String> trusted = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "TIME",
            description = "Nothing can have been played after this moment, like"
                    + " 2026-11-21T18:00:00Z: when the export was taken, for instance. Without it"
                    + " no log is in the future, since no clock is looked at.")
    private Instant asOf;

    /** Names that help and shell completion offer. */
    static final class Formats extends Names {
        Formats() {
            super(Detection.importers().stream().map(Importer::format));
        }
    }

    static final class Profiles extends Names {
        Profiles() {
            super(RuleProfile.all().stream().map(RuleProfile::name));
        }
    }

    static final class Variants extends Names {
        Variants() {
            super(Arrays.stream(Variant.values()).map(Variant::code));
        }
    }

    private abstract static class Names implements Iterable<String> {
        private final List<String> names;

        Names(Stream<String> names) {
            this.names = names.toList();
        }

        @Override
        public Iterator<String> iterator() {
            return names.iterator();
        }
    }

    Inputs inputs(InputStream in) throws IOException {
        if (names.isEmpty() && sources.isEmpty()) {
            throw new CommandLine.ParameterException(command.commandLine(),
                    "Missing required parameter: 'INPUT'");
        }
        return Inputs.of(Stream.concat(names.stream(), sources.stream()).toList(), in);
    }

    Optional<String> format() {
        return Optional.ofNullable(format);
    }

    Pipeline pipeline(CommandLine line) {
        Optional<RuleProfile> chosen = Optional.ofNullable(profile).map(name ->
                RuleProfile.named(name).orElseThrow(() -> new CommandLine.ParameterException(line,
                        "No rule profile is named " + name + "; there are "
                                + String.join(", ", new Profiles()) + ".")));
        Optional<Variant> played = Optional.ofNullable(variant).map(code ->
                Variant.ofCode(code).orElseThrow(() -> new CommandLine.ParameterException(line,
                        "No variant has the code " + code + "; there are "
                                + String.join(", ", new Variants()) + ".")));
        if (format != null && Detection.importers().stream()
                .noneMatch(importer -> importer.format().equals(format))) {
            throw new CommandLine.ParameterException(line, "No format is named " + format
                    + "; there are " + String.join(", ", new Formats()) + ".");
        }
        return new Pipeline(Optional.ofNullable(format), played, chosen, workers())
                .trusting(keys(line))
                .until(asOf == null ? LastMoment.UNKNOWN : LastMoment.of(asOf));
    }

    private List<NoteKey> keys(CommandLine line) {
        return trusted.stream().map(text -> NoteKey.of(text).orElseThrow(
                () -> new CommandLine.ParameterException(line, text
                        + " is no key of a signed note: name+id+key, where the id follows from"
                        + " the other two."))).toList();
    }

    int workers() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
