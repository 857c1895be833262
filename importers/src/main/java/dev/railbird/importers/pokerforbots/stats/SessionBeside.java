package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.check.Finding;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.Decompression;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Source;
import dev.railbird.importers.pokerforbots.PokerForBotsImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The session that a file of statistics belongs to: {@code NAME.phhs} beside {@code
 * NAME.stats.json}, {@code session.phhs} beside {@code stats.json} and {@code runN.stats.json}. Its
 * hands are replayed; what counts is what the replay gives, not what the session states.
 */
final class SessionBeside implements ImportSink {
    private static final String STATS = "stats.json";
    private final String wanted;
    private final BotBooks books = new BotBooks();

    private SessionBeside(String wanted) {
        this.wanted = wanted;
    }

    /** Empty when there is no session to compare with. */
    static Optional<SessionBeside> of(Source source) throws IOException {
        if (source.path().isEmpty() || source.path().get().getFileName() == null) {
            return Optional.empty();
        }
        Path path = source.path().get();
        String name = path.getFileName().toString();
        int end = name.indexOf(STATS);
        String stem = end <= 1 ? "" : name.substring(0, end - 1);
        Path own = path.resolveSibling(stem + ".phhs");
        Path session = Files.isRegularFile(own) ? own : path.resolveSibling("session.phhs");
        if (!Files.isRegularFile(session)) {
            return Optional.empty();
        }
        SessionBeside beside = new SessionBeside(run(stem));
        new PokerForBotsImporter().read(new FileBeside(session), beside);
        return Optional.of(beside);
    }

    /** {@code run1} is the second run of the file, whose streams end in {@code #2}. */
    private static String run(String stem) {
        boolean isRun = stem.length() == 4 && stem.startsWith("run") && stem.charAt(3) >= '0'
                && stem.charAt(3) <= '9';
        return !isRun ? "*" : stem.charAt(3) == '0' ? "" : "#" + (stem.charAt(3) - '0' + 1);
    }

    BotBooks books() {
        return books;
    }

    @Override
    public void hand(PokerHand hand) {
        String stream = hand.stream().text();
        int mark = stream.lastIndexOf('#');
        String run = mark < 0 ? "" : stream.substring(mark);
        if (!wanted.equals("*") && !wanted.equals(run)) {
            return;
        }
        books.add(hand);
    }

    @Override
    public void unreadableHand(String record, SourceLocation location, List<Finding> findings) {
        books.miss();
    }

    @Override
    public void finding(Finding finding) {
        // Reported when the session itself is read.
    }

    @Override
    public void used(long records) {
        // As above.
    }

    @Override
    public void ignored(String reason, long records) {
        // As above.
    }

    @Override
    public void unreadable(long records) {
        // As above.
    }

    private record FileBeside(Path file) implements Source {
        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Decompression.of(Files.newInputStream(file));
        }

        @Override
        public Optional<Path> path() {
            return Optional.of(file);
        }
    }
}
