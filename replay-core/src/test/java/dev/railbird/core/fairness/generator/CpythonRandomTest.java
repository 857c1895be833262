package dev.railbird.core.fairness.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CpythonRandomTest {
    @Test
    void shufflesAsCpythonDoes() {
        int seen = 0;
        for (String[] row : VectorFile.rows("cpython-random/cpython.vectors")) {
            CpythonRandom generator = seeded(row[0].replace("-words", ""), row[1]);
            int size = Integer.parseInt(row[2]);
            if (row[0].endsWith("-words")) {
                for (long word : VectorFile.longs(row[3])) {
                    assertEquals(word, generator.bits(32) & 0xffff_ffffL, row[0] + row[1]);
                }
            } else {
                assertArrayEquals(VectorFile.ints(row[3]), generator.permutation(size),
                        row[0] + " " + row[1]);
                assertEquals(size - 1 + generator.rejected(), generator.drawn());
            }
            seen++;
        }
        assertEquals(72, seen);
    }

    /** {@code random.Random(7)}: printed by CPython 3.12. */
    @Test
    void drawsLongNumbersAndFractions() {
        assertEquals(new BigInteger("35931773795037525048"),
                CpythonRandom.ofInteger(7).bigBits(67));
        assertEquals(2916826238065975L, CpythonRandom.ofInteger(7).fraction53());
    }

    private static CpythonRandom seeded(String kind, String seed) {
        switch (kind) {
            case "int":
                return CpythonRandom.ofInteger(new BigInteger(seed));
            case "str":
                return CpythonRandom.ofText(seed);
            case "bytes":
                return CpythonRandom.ofBytes(HexFormat.of().parseHex(seed));
            default:
                throw new IllegalArgumentException(kind);
        }
    }
}
