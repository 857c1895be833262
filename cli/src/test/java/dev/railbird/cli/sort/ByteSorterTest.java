package dev.railbird.cli.sort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteSorterTest {
    private static List<String> sorted(int memory, int runs) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ByteSorter sorter = new ByteSorter(Arrays::compareUnsigned, memory)) {
            for (int k = 0; k < 1000; k++) {
                sorter.add(Integer.toString(k * 7919 % 1000).getBytes(StandardCharsets.UTF_8));
            }
            assertEquals(1000, sorter.size());
            assertTrue(runs == 0 ? sorter.runs() == 0 : sorter.runs() >= runs);
            try (SortedBytes sorted = sorter.sorted()) {
                while (sorted.hasNext()) {
                    String head = new String(sorted.peek(), StandardCharsets.UTF_8);
                    texts.add(new String(sorted.next(), StandardCharsets.UTF_8));
                    assertEquals(head, texts.get(texts.size() - 1));
                }
            }
        }
        return texts;
    }

    @Test
    void whatLiesOnDiskComesBackInTheSameOrder() throws IOException {
        List<String> inMemory = sorted(1 << 20, 0);
        assertEquals(1000, inMemory.size());
        assertTrue(inMemory.get(1).compareTo(inMemory.get(0)) > 0);
        assertEquals(inMemory, sorted(500, 10));
    }
}
