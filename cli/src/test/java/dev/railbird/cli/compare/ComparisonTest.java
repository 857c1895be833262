package dev.railbird.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.cli.input.Inputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    @TempDir
    private Path folder;

    private static String compared(String old, String now, int memory) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Comparison comparison = new Comparison(memory, true)) {
            comparison.read(old, true, Inputs.of(List.of(old), InputStream.nullInputStream()));
            comparison.read(now, false, Inputs.of(List.of(now), InputStream.nullInputStream()));
            comparison.join();
            new CompareJson(comparison).print(new PrintStream(out, false,
                    StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void memoryThatIsTooSmallForTheExportsChangesNothing() throws IOException {
        String old = "testdata/golf/games.csv";
        List<String> rows = new ArrayList<>(Files.readAllLines(Path.of(old)));
        Collections.reverse(rows.subList(1, rows.size()));
        rows.set(100, rows.get(100).replace("\"\"", "\"\"x"));
        rows.remove(300);
        String now = Files.write(folder.resolve("new.csv"), rows).toString();
        String inMemory = compared(old, now, 48 << 20);
        assertTrue(inMemory.contains("\"unchanged\":794,\"changed\":1,\"removed\":1,"), inMemory);
        assertEquals(inMemory, compared(old, now, 2000));
    }

    @Test
    void hundredsOfHandsBehindTheLastOneAreOneLine() throws IOException {
        List<String> hands = new ArrayList<>();
        for (int k = 0; k < 600; k++) {
            hands.add("{\"hand\":\"" + k + "\",\"actions\":[\"p1 f\"]}");
        }
        String now = Files.write(folder.resolve("new.jsonl"), hands).toString();
        String old = Files.write(folder.resolve("old.jsonl"), hands.subList(0, 200)).toString();
        List<String> lines = compared(old, now, 2000).lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("{\"kind\":\"appended\",\"check\":\"\",\"table\":\"\","
                + "\"stream\":\"200\",\"number\":\"\",\"id\":\"\",\"records\":400,"), lines.get(0));
    }
}
