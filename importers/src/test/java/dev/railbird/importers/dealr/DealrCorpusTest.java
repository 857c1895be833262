package dev.railbird.importers.dealr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.importers.Decompression;
import dev.railbird.importers.Read;
import dev.railbird.importers.dealr.JsonValue.Items;
import dev.railbird.importers.dealr.JsonValue.Member;
import dev.railbird.importers.dealr.JsonValue.Members;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    void everyEndedHandHasTheStacksOfItsSystem() throws Exception {
        int hands = 0;
        for (String set : new String[] {"documented", "engine", "server_small", "server"}) {
            for (Path file : eventFiles(folder.resolve(set))) {
                Map<String, String> expected = expected(folder.resolve(set));
                for (Map.Entry<String, HandAudit> hand
                        : StoreRows.audits(read(file)).entrySet()) {
                    if (expected.containsKey(hand.getKey())) {
                        assertEquals(expected.get(hand.getKey()),
                                DealrProfilesTest.stacks(hand.getValue()),
                                file + " " + hand.getKey());
                        hands++;
                    }
                }
            }
        }
        assertTrue(hands > 0, "the corpus has hands");
    }

    @Test
    void everyChangedFileHasViolationsAndTheOthersHaveTheDigestsOfTheControl() throws Exception {
        Path tampered = folder.resolve("tampered");
        assumeTrue(Files.exists(tampered.resolve("manifest.json")), "no changed files");
        Map<String, String> control =
                StoreRows.digests(read(tampered.resolve("00_control.csv")));
        for (JsonValue item : ((Items) json(tampered.resolve("manifest.json")).get("files")
                .orElseThrow()).items()) {
            Members file = (Members) item;
            String name = file.get("file").orElseThrow().toString();
            if (!Files.exists(tampered.resolve(name))) {
                continue;
            }
            Read read = read(tampered.resolve(name));
            if (file.get("benign").orElseThrow().toString().equals("true")) {
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

    /** {@code 0:100 3:250} for each hand that ended. */
    private static Map<String, String> expected(Path set) throws Exception {
        Map<String, String> expected = new TreeMap<>();
        for (JsonValue item : ((Items) json(set.resolve("expected.json")).get("hands")
                .orElseThrow()).items()) {
            Members hand = (Members) item;
            TreeMap<Integer, String> stacks = new TreeMap<>();
            if (hand.get("end_stacks").isPresent()
                    && hand.get("end_stacks").get() instanceof Members ends) {
                for (Member end : ends.members()) {
                    stacks.put(Integer.valueOf(end.name()), end.value().toString());
                }
            } else {
                for (JsonValue player : ((Items) hand.get("players").orElseThrow()).items()) {
                    ((Members) player).get("end_stack").ifPresent(stack -> stacks.put(
                            Integer.valueOf(((Members) player).get("seat").orElseThrow()
                                    .toString()), stack.toString()));
                }
            }
            StringBuilder text = new StringBuilder();
            stacks.forEach((seat, stack) -> text.append(text.length() == 0 ? "" : " ")
                    .append(seat).append(':').append(stack));
            boolean hasEnded = hand.get("status").map(JsonValue::toString).orElse("ENDED")
                    .equals("ENDED");
            if (hasEnded && !stacks.isEmpty()) {
                expected.put(hand.get("hand_id").orElseThrow().toString(), text.toString());
            }
        }
        return expected;
    }

    private static Members json(Path file) throws Exception {
        return (Members) new JsonText().read(Files.readString(file, StandardCharsets.UTF_8));
    }
}
