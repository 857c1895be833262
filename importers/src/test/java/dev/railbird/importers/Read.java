package dev.railbird.importers;

import dev.railbird.core.check.Finding;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.importers.canonical.CanonicalImporter;
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
public final class Read implements ImportSink {
    public final List<PokerHand> hands = new ArrayList<>();
    public final List<GolfGame> golf = new ArrayList<>();
    public final List<Finding> findings = new ArrayList<>();
    public final List<String> unreadableHands = new ArrayList<>();
    public long used;
    public long ignored;
    public long unreadable;

    public static Read of(Importer importer, byte[] bytes) {
        Read read = new Read();
        try {
            importer.read(new Bytes(bytes), read);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read;
    }

    public static Read canonical(String text) {
        return of(new CanonicalImporter(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code line:column sentence} of each finding. */
    public List<String> sentences() {
        return findings.stream().map(finding -> finding.location().at() + " "
                + finding.sentence()).toList();
    }

    @Override
    public void hand(PokerHand hand) {
        hands.add(hand);
    }

    @Override
    public void golf(GolfGame game) {
        golf.add(game);
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
