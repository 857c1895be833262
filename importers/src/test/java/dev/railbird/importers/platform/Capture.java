package dev.railbird.importers.platform;

import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A capture whose lines a test may change where it is a copy, and what the audit says of it. */
final class Capture implements ImportSink {
    private static final Path CLEAN = Path.of("..", "testdata", "platform", "mini");
    private final Path folder;
    final List<PokerHand> hands = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    private Capture(Path folder) {
        this.folder = folder;
    }

    /** A capture that is only read. */
    static Capture of(Path folder) {
        return new Capture(folder);
    }

    /** A copy of the clean capture in this folder. */
    static Capture copied(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(CLEAN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(CLEAN.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new Capture(folder);
    }

    /** Changes the line of this number, or drops it when the change gives an empty text. */
    Capture with(String file, int line, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve(file);
        List<String> lines = new ArrayList<>(Files.readAllLines(path, StandardCharsets.UTF_8));
        String before = lines.get(line - 1);
        String after = change.apply(before);
        if (before.equals(after)) {
            throw new IllegalArgumentException("nothing changes in " + before);
        }
        lines.set(line - 1, after);
        lines.removeIf(String::isEmpty);
        Files.write(path, lines, StandardCharsets.UTF_8);
        return this;
    }

    /** Repeats a line at the end of its file, under the next number. */
    Capture repeat(String file, int line, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve(file);
        List<String> lines = new ArrayList<>(Files.readAllLines(path, StandardCharsets.UTF_8));
        String copy = change.apply(lines.get(line - 1));
        String last = lines.get(lines.size() - 1);
        String time = last.substring(last.indexOf("\"ts\""), last.indexOf("Z\"") + 2);
        String own = copy.substring(copy.indexOf("\"ts\""), copy.indexOf("Z\"") + 2);
        lines.add(copy.replace("\"seq\":" + line + ",", "\"seq\":" + (lines.size() + 1) + ",")
                .replace(own, time));
        Files.write(path, lines, StandardCharsets.UTF_8);
        return this;
    }

    Capture read() throws IOException {
        new PlatformImporter().read(new FileOnDisk(folder.resolve("capture.json")), this);
        HandAuditor auditor = new HandAuditor(Optional.empty());
        hands.forEach(hand -> findings.addAll(auditor.audit(hand).findings()));
        return this;
    }

    /** Headlines that are worse than notices: {@code check file:line sentence}. */
    List<String> complaints() {
        return findings.stream().filter(finding -> finding.severity() != Severity.NOTICE
                && !finding.followsFrom()).map(finding -> finding.check() + " "
                        + finding.location().source() + ":" + line(finding) + " "
                        + finding.sentence()).toList();
    }

    private static int line(Finding finding) {
        return finding.location().at() instanceof SourceLocation.Line line ? line.line() : 0;
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
        findings.addAll(why);
    }

    @Override
    public void used(long records) {
    }

    @Override
    public void ignored(String reason, long records) {
    }

    @Override
    public void unreadable(long records) {
    }

    private record FileOnDisk(Path file) implements Source {
        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public InputStream open() {
            try {
                return Files.newInputStream(file);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public Optional<Path> path() {
            return Optional.of(file);
        }
    }
}
