package dev.railbird.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.check.Finding;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.importers.Decompression;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line, section or frame of a recognised file is used, ignored with a reason, or refused. */
class CoverageCorpusTest {
    @Test
    void theSamplesAreAccountedFor() throws IOException {
        assertTrue(check(Path.of(System.getProperty("railbird.root", "..")).resolve("samples"))
                > 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deal-r", "idealic", "platform", "golf", "pokerforbots"})
    void theCorpusIsAccountedFor(String system) throws IOException {
        String corpus = System.getProperty("railbird.corpus", "");
        Assumptions.assumeTrue(!corpus.isEmpty(), "no railbird.corpus");
        assertTrue(check(Path.of(corpus, system)) > 0);
    }

    private static int check(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Path file : files) {
            FileSource source = new FileSource(file.toString(), file);
            Optional<Importer> importer =
                    Detection.choose(Detection.importers(), source, Optional.empty());
            if (importer.isPresent()) {
                Count count = new Count();
                importer.get().read(source, count);
                long held = records(file.getFileName().toString().replace(".gz", ""), source);
                if (held > 0 ? held != count.records : count.records == 0) {
                    wrong.add(file + ": holds " + held + ", accounted for " + count.records);
                }
                checked++;
            }
        }
        assertEquals(List.of(), wrong);
        return checked;
    }

    /** How many records the file holds, counted by its looks alone; 0 where looks do not tell. */
    private static long records(String name, FileSource source) throws IOException {
        byte[] bytes;
        try (InputStream in = Decompression.of(source.open())) {
            bytes = in.readAllBytes();
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String suffix = name.substring(name.lastIndexOf('.') + 1);
        return switch (suffix) {
            case "csv", "tsv", "txt", "jsonl", "sql" -> text.lines().count();
            case "phhs" -> text.lines().filter(line -> line.matches("\\[\\d+\\]")).count();
            case "frames" -> frames(bytes);
            default -> 0;
        };
    }

    /** 0 when the lengths of the frames do not end with the file: it is damaged. */
    private static long frames(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        long frames = 0;
        while (in.available() > 4) {
            long length = Integer.toUnsignedLong(in.readInt());
            if (in.available() < length + 1) {
                return 0;
            }
            in.skipNBytes(length + 1);
            frames++;
        }
        return in.available() == 0 ? frames : 0;
    }

    /** Counts records and keeps nothing. */
    private static final class Count implements ImportSink {
        private long records;

        @Override
        public void hand(PokerHand hand) {
            // Counted as used.
        }

        @Override
        public void golf(GolfGame game) {
            // Counted as used.
        }

        @Override
        public void finding(Finding finding) {
            // Says why records are refused.
        }

        @Override
        public void unreadableHand(String record, SourceLocation location,
                List<Finding> findings) {
            records++;
        }

        @Override
        public void used(long more) {
            records += more;
        }

        @Override
        public void ignored(String reason, long more) {
            records += more;
        }

        @Override
        public void unreadable(long more) {
            records += more;
        }
    }
}
