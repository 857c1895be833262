package dev.railbird.cli.command;

import dev.railbird.cli.Screen;
import dev.railbird.cli.Session;
import dev.railbird.cli.audit.Places;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.input.Inputs.Input;
import dev.railbird.cli.proof.Fact;
import dev.railbird.cli.proof.ManifestFile;
import dev.railbird.cli.proof.Sums;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine;

/**
 * The audit that a manifest tells of, done again over its inputs, which may lie elsewhere now: each
 * is found by its digest, else by its name, and goes by the name that it had.
 */
final class RepeatedAudit {
    private static final int TOLD_MAX = 5;
    private final ManifestFile manifest;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Path> places = new TreeMap<>();

    RepeatedAudit(ManifestFile manifest) {
        this.manifest = manifest;
    }

    /** What was found out about the inputs. */
    List<Fact> facts() {
        return facts;
    }

    /**
     * @param given where the inputs lie; empty when they lie where they did
     * @return whether all of them were found
     */
    boolean find(Inputs given) throws IOException {
        Map<String, Path> byDigest = new TreeMap<>();
        Map<String, Path> byName = new TreeMap<>();
        for (Input input : given.found()) {
            if (input.source().path().isPresent()) {
                Path file = input.source().path().get();
                byDigest.put(Sums.digest(file).toString(), file);
                byName.put(lastName(input.source().name()), file);
            }
        }
        int same = 0;
        int missing = 0;
        for (ManifestFile.Input input : manifest.inputs()) {
            Optional<Path> file = input.sha256().isEmpty() ? Optional.empty()
                    : place(input, given.found().isEmpty(), byDigest, byName);
            if (file.isEmpty()) {
                missing++;
                if (missing <= TOLD_MAX) {
                    facts.add(Fact.unknown(input.name(), input.sha256().isEmpty()
                            ? "was no file: the audit cannot be repeated"
                            : "is not there: say behind the bundle where the inputs lie"));
                }
                continue;
            }
            places.put(input.name(), file.get());
            String now = Sums.digest(file.get()).toString();
            if (now.equals(input.sha256().get())) {
                same++;
            } else {
                facts.add(Fact.fails(input.name(), "is not the file that was audited: SHA-256 is "
                        + now + ", not " + input.sha256().get()));
            }
        }
        if (missing > TOLD_MAX) {
            facts.add(Fact.unknown("inputs", "and " + (missing - TOLD_MAX) + " more are not"
                    + " there"));
        }
        facts.add(Fact.counted("inputs", same, manifest.inputs().size(),
                "are the files that were audited"));
        return places.size() == manifest.inputs().size();
    }

    private static Optional<Path> place(ManifestFile.Input input, boolean isUnmoved,
            Map<String, Path> byDigest, Map<String, Path> byName) {
        if (isUnmoved) {
            return Optional.of(Path.of(input.name())).filter(Files::isRegularFile);
        }
        Path same = byDigest.get(input.sha256().orElse(""));
        return Optional.ofNullable(same == null ? byName.get(lastName(input.name())) : same);
    }

    private static String lastName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** @return what the audit says on standard error when it cannot be repeated */
    Optional<String> run(Path out, boolean hasParquet) {
        List<Input> inputs = new ArrayList<>();
        manifest.inputs().forEach(input ->
                inputs.add(Inputs.named(input.name(), places.get(input.name()))));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, false, StandardCharsets.UTF_8);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false,
                StandardCharsets.UTF_8);
        List<String> options = manifest.options();
        AuditCommand audit = new AuditCommand(new Session(InputStream.nullInputStream(), nowhere,
                err, Screen.NONE)).repeating(new AuditCommand.Repeat(inputs,
                        new Places(places), out, hasParquet));
        CommandLine line = new CommandLine(audit).setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, words) -> {
            err.println(wrong.getMessage());
            return 2;
        });
        line.execute(options.stream().skip(1).toArray(String[]::new));
        err.flush();
        return Files.isDirectory(out) ? Optional.empty()
                : Optional.of(said.toString(StandardCharsets.UTF_8).strip());
    }
}
