package dev.railbird.importers.pokerforbots;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.Decompression;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an importer made of a source, and what the audit said of it. */
final class Imported implements ImportSink {
    final List<HandAudit> audits = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<String> unreadable = new ArrayList<>();
    long ignored;
    private final HandAuditor auditor = new HandAuditor(Optional.empty());

    static Imported file(Importer importer, Path path) {
        return of(importer, new Bytes(bytes(path), Optional.of(path)));
    }

    static Imported text(Importer importer, String text) {
        return of(importer, new Bytes(text.getBytes(StandardCharsets.UTF_8), Optional.empty()));
    }

    static Imported bytes(Importer importer, byte[] bytes) {
        return of(importer, new Bytes(bytes, Optional.empty()));
    }

    private static Imported of(Importer importer, Source source) {
        Imported imported = new Imported();
        try {
            importer.read(source, imported);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return imported;
    }

    static byte[] bytes(Path path) {
        try (InputStream in = Decompression.of(Files.newInputStream(path))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String testdata(String name) {
        return new String(bytes(Path.of("..", "testdata", "pokerforbots", name)),
                StandardCharsets.UTF_8);
    }

    /** {@code RULE-03 hand-9:221} for each headline of the audit, in order. */
    List<String> violations() {
        return findings.stream().filter(f -> f.severity() == Severity.VIOLATION)
                .filter(f -> !f.followsFrom())
                .map(f -> f.check() + " " + f.hand().map(Object::toString).orElse("") + ":"
                        + (f.location().at() instanceof SourceLocation.Line line
                                ? Integer.toString(line.line()) : f.location().at().toString()))
                .toList();
    }

    @Override
    public void hand(PokerHand hand) {
        HandAudit audit = auditor.audit(hand);
        audits.add(audit);
        findings.addAll(audit.findings());
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void unreadableHand(String record, SourceLocation location, List<Finding> why) {
        unreadable.add(record);
        findings.addAll(why);
    }

    @Override
    public void used(long records) {
        // Coverage is tested through the command line.
    }

    @Override
    public void ignored(String reason, long records) {
        ignored += records;
    }

    @Override
    public void unreadable(long records) {
        // As above.
    }

    private record Bytes(byte[] bytes, Optional<Path> path) implements Source {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
