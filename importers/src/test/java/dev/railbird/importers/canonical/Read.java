package dev.railbird.importers.canonical;

import dev.railbird.core.check.Finding;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that an importer said of some bytes. */
final class Read implements ImportSink {
    final List<PokerHand> hands = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<String> unreadableHands = new ArrayList<>();
    long used;
    long ignored;
    long unreadable;

    static Read of(Importer importer, byte[] bytes) {
        Read read = new Read();
        try {
            importer.read(new Bytes(bytes), read);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read;
    }

    static Read canonical(String text) {
        return of(new CanonicalImporter(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code line:column sentence} of each finding. */
    List<String> sentences() {
        return findings.stream().map(finding -> finding.location().at() + " "
                + finding.sentence()).toList();
    }

    @Override
    public void hand(PokerHand hand) {
        hands.add(hand);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void unreadableHand(String record, SourceLocation location, List<Finding> faults) {
        unreadableHands.add(record);
        findings.addAll(faults);
    }

    @Override
    public void used(long records) {
        used += records;
    }

    @Override
    public void ignored(String reason, long records) {
        ignored += records;
    }

    @Override
    public void unreadable(long records) {
        unreadable += records;
    }

    /** Bytes under a name. */
    private record Bytes(byte[] bytes) implements Source {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Optional<Path> path() {
            return Optional.empty();
        }
    }
}
