package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the documents show as output is the output; {@code bin/bless} rewrites what is not. */
class TranscriptTest {
    private static final String FENCE = "```";

    @TestFactory
    Stream<DynamicTest> everyTranscriptIsWhatTheCommandsPrint() {
        return documents().map(path -> dynamicTest(path, () -> {
            String now = replayed(Checkout.read(path));
            assertEquals(Checkout.golden(path, now), now);
        }));
    }

    @Test
    void theFirstScreenAndTheTourAreTranscripts() {
        for (String path : List.of("README.md", "docs/start.md")) {
            assertTrue(Checkout.read(path).contains(FENCE + "console\n$ railbird "), path);
        }
    }

    private static Stream<String> documents() {
        return Stream.concat(Stream.of("README.md"), Checkout.filesBelow("docs").stream()
                .filter(path -> path.endsWith(".md")));
    }

    /** The document with the fenced blocks that begin with a prompt run anew. */
    private static String replayed(String document) {
        List<String> lines = document.lines().toList();
        StringBuilder now = new StringBuilder();
        for (int k = 0; k < lines.size(); k++) {
            now.append(lines.get(k)).append('\n');
            if (!lines.get(k).startsWith(FENCE)) {
                continue;
            }
            List<String> block = new ArrayList<>();
            for (k++; k < lines.size() && !lines.get(k).startsWith(FENCE); k++) {
                block.add(lines.get(k));
            }
            now.append(Transcript.isOne(block) ? Transcript.replayed(block)
                    : String.join("\n", block) + (block.isEmpty() ? "" : "\n"));
            if (k < lines.size()) {
                now.append(lines.get(k)).append('\n');
            }
        }
        return now.toString();
    }
}
