package dev.railbird.importers.dealr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.railbird.importers.Decompression;
import dev.railbird.importers.Read;
import dev.railbird.importers.Share;
import dev.railbird.importers.json.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every hand of the corpus ends as its system ended it; every changed file is found out. */
class DealrCorpusTest {
    private static Path folder;

    @BeforeAll
    static void corpus() {
        String corpus = System.getProperty("railbird.corpus", "");
        assumeTrue(!corpus.isEmpty(), "no corpus");
        folder = Path.of(corpus, "deal-r");
        assumeTrue(Files.isDirectory(folder), "no deal-r corpus");
    }

    @Test
    void everyHandIsTheOneOfItsSystem() throws Exception {
        List<String> missed = new ArrayList<>();
        int files = 0;
        for (String set : new String[] {"documented", "engine", "server_small", "server"}) {
            for (Path file : eventFiles(folder.resolve(set))) {
                LiveHands live = new LiveHands(folder.resolve(set).resolve("expected.json"));
                System.out.println(set + "/" + file.getFileName());
                for (Share share : live.compare(StoreRows.audits(read(file)))) {
                    share.print().missed().forEach(place -> missed.add(file + " " + place));
                }
                files++;
            }
        }
        assertEquals(List.of(), missed);
        assertTrue(files > 0, "the corpus has hands");
    }

    /** What each command of the documented rules makes of the table is what was recorded. */
    @Test
    void everyActionOfTheDocumentedRulesIsWhatItsCommandDecides() throws Exception {
        int decided = 0;
        for (Path file : eventFiles(folder.resolve("documented"))) {
            decided += DealrDecisionsTest.decided(StoreRows.audits(read(file)).values());
        }
        System.out.println("deal-r, documented actions decided as recorded: " + decided);
        assertTrue(decided > 0, "the corpus has actions");
    }

    @Test
    void everyCommandMakesTheEventsThatItIsStoredWith() throws Exception {
        List<String> said = new ArrayList<>();
        long commands = 0;
        for (String set : new String[] {"server_small/commands.csv", "server/commands.csv"}) {
            if (Files.exists(folder.resolve(set))) {
                Read read = read(folder.resolve(set));
                commands += read.used;
                read.findings.forEach(finding -> said.add(set + " " + finding));
            }
        }
        System.out.println("deal-r, commands that make their events: "
                + (commands - said.size()) + " of " + commands);
        assertEquals(List.of(), said);
    }

    @Test
    void everyChangedFileHasViolationsAndTheOthersHaveTheDigestsOfTheControl() throws Exception {
        Path tampered = folder.resolve("tampered");
        assumeTrue(Files.exists(tampered.resolve("manifest.json")), "no changed files");
        Map<String, String> control =
                StoreRows.digests(read(tampered.resolve("00_control.csv")));
        for (JsonNode file : LiveHands.json(tampered.resolve("manifest.json")).get("files")
                .orElseThrow().items()) {
            String name = file.textOf("file").orElseThrow();
            if (!Files.exists(tampered.resolve(name))) {
                continue;
            }
            Read read = read(tampered.resolve(name));
            if (file.get("benign").orElseThrow().isTruthy()) {
                assertEquals(control, StoreRows.digests(read), name);
                assertEquals(List.of(), StoreRows.violations(read), name);
            } else {
                assertTrue(!StoreRows.violations(read).isEmpty(), name);
            }
        }
    }

    private static List<Path> eventFiles(Path set) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : new String[] {"events.csv", "events.csv.gz", "events.jsonl",
            "events.jsonl.gz", "events.nested.jsonl", "events.nested.jsonl.gz", "poker.db",
            "poker.db.gz"}) {
            if (Files.exists(set.resolve(name))) {
                files.add(set.resolve(name));
            }
        }
        return files;
    }

    private static Read read(Path file) throws IOException {
        try (InputStream in = Decompression.of(Files.newInputStream(file))) {
            return Read.of(new DealrImporter(), in.readAllBytes());
        }
    }
}
