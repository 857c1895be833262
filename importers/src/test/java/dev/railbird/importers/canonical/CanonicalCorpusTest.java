package dev.railbird.importers.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.event.PokerHand;
import dev.railbird.importers.Read;
import dev.railbird.importers.phh.PhhImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every real hand that can be read comes back from its line. */
class CanonicalCorpusTest {
    private final CanonicalWriter writer = new CanonicalWriter();

    @Test
    void everyHandOfTheSamplesComesBack() throws IOException {
        assertTrue(comeBack(Path.of(System.getProperty("railbird.root"), "samples")) > 10);
    }

    @Test
    void everyHandOfTheCorpusComesBack() throws IOException {
        String corpus = System.getProperty("railbird.corpus");
        Assumptions.assumeTrue(corpus != null, "no railbird.corpus");
        assertTrue(comeBack(Path.of(corpus, "phh")) > 1_000);
    }

    private int comeBack(Path folder) throws IOException {
        int hands = 0;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".phh")
                    || file.toString().endsWith(".phhs")).sorted().toList();
        }
        for (Path file : files) {
            for (PokerHand hand : Read.of(new PhhImporter(), Files.readAllBytes(file)).hands) {
                String line = writer.line(hand);
                List<PokerHand> again = Read.canonical(line).hands;
                assertEquals(List.of(hand), again, file::toString);
                assertEquals(line, writer.line(again.get(0)), file::toString);
                hands++;
            }
        }
        return hands;
    }
}
