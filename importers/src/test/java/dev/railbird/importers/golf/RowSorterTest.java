package dev.railbird.importers.golf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.generate.SplitMix64;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSorterTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 500, 10_000, 1L << 40})
    void rowsComeOutInOrderWhateverFitsIntoMemory(long memory) throws IOException {
        SplitMix64 random = new SplitMix64(7);
        List<PackedRow> rows = new ArrayList<>();
        for (int k = 0; k < 300; k++) {
            byte[] bytes = new byte[1 + random.below(40)];
            bytes[0] = (byte) k;
            rows.add(new PackedRow(random.below(5), random.below(50) - 1, k, bytes));
        }
        List<PackedRow> sorted = new ArrayList<>();
        try (RowSorter sorter = new RowSorter(memory)) {
            for (PackedRow row : rows) {
                sorter.add(row);
            }
            sorter.drain(sorted::add);
        }
        rows.sort(PackedRow.ORDER);
        assertEquals(described(rows), described(sorted));
    }

    private static List<String> described(List<PackedRow> rows) {
        return rows.stream().map(row -> row.game() + " " + row.number() + " " + row.arrival() + " "
                + java.util.Arrays.toString(row.bytes())).toList();
    }
}
