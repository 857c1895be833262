package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hands of every poker system replay from canonical lines as they do from their own logs. */
class ConvertCorpusTest {
    @ParameterizedTest
    @CsvSource({"phh, phh", "deal-r, ''", "idealic, ''", "platform, ''", "pokerforbots, ''"})
    void replaysSayTheSameOfBothForms(String system, String format) throws IOException {
        String corpus = System.getProperty("railbird.corpus");
        Assumptions.assumeTrue(corpus != null, "no railbird.corpus");
        String folder = Path.of(corpus, system).toString();
        String[] read = format.isEmpty() ? new String[0] : new String[] {"--format", format};
        String lines = Call.railbird(words(read, "convert", folder, "--to", "canonical",
                "--quiet")).out();
        assertFalse(lines.isEmpty());
        assertEquals(lines, withInput(lines, "convert", "-", "--to", "canonical").out());
        assertEquals(hands(Call.railbird(words(read, "replay", folder, "--output", "json"))),
                hands(withInput(lines, "replay", "-", "--output", "json")));
    }

    /** What cannot be read as a hand has no canonical line. */
    private static List<String> hands(Call call) {
        return call.out().lines().filter(line -> !line.contains("\"status\":\"unreadable\""))
                .toList();
    }

    private static String[] words(String[] more, String... words) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    private static Call withInput(String in, String... words) {
        return Call.withInput(in.getBytes(StandardCharsets.UTF_8), words);
    }
}
