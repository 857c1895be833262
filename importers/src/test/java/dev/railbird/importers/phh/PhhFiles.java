package dev.railbird.importers.phh;

import dev.railbird.core.check.Finding;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the PHH importer makes of a file or of bytes, in the order in which it came. */
final class PhhFiles implements ImportSink {
    final List<PokerHand> hands = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<String> unreadable = new ArrayList<>();
    long used;
    long lost;

    static PhhFiles read(Path file) throws IOException {
        return read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    static PhhFiles read(String name, byte[] bytes) throws IOException {
        PhhFiles sink = new PhhFiles();
        new PhhImporter().read(new Bytes(name, bytes), sink);
        return sink;
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
    public void unreadableHand(String record, SourceLocation at, List<Finding> why) {
        unreadable.add(record);
        findings.addAll(why);
    }

    @Override
    public void used(long records) {
        used += records;
    }

    @Override
    public void ignored(String reason, long records) {
    }

    @Override
    public void unreadable(long records) {
        lost += records;
    }

    private record Bytes(String name, byte[] bytes) implements Source {
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
