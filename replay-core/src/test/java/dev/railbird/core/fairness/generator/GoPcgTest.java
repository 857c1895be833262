package dev.railbird.core.fairness.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoPcgTest {
    private static final List<String[]> ROWS = VectorFile.rows("go-randv2-pcg/pcg.vectors");

    @Test
    void drawsAsGoDoes() {
        GoPcg plain = new GoPcg(1, 2);
        GoPcg bounded = new GoPcg(1, 2);
        for (String[] row : ROWS) {
            if (row[0].equals("pcg12")) {
                assertEquals(Long.parseUnsignedLong(row[2], 16), plain.next(), row[1]);
            } else if (row[0].equals("lemire")) {
                assertEquals(Long.parseUnsignedLong(row[2]), bounded.nextBelow(1L << 63 | 1));
            }
        }
        assertEquals(20, plain.drawn());
        assertEquals(12, bounded.drawn() - bounded.rejected());
    }

    @Test
    void boundsShufflesAndJumpsAsGoDoes() {
        for (String[] row : ROWS) {
            if (row[0].equals("seed")) {
                long high = Long.parseUnsignedLong(row[2], 16);
                long low = Long.parseUnsignedLong(row[3], 16);
                GoPcg words = new GoPcg(high, low);
                for (long word : VectorFile.hexes(row[4])) {
                    assertEquals(word, words.next());
                }
                GoPcg longs = new GoPcg(high, low);
                for (long number : VectorFile.longs(row[5])) {
                    assertEquals(number, longs.nextInt64());
                }
                GoPcg bounded = new GoPcg(high, low);
                int[] bounds = {52, 51, 50, 3, 2, 1};
                int[] numbers = VectorFile.ints(row[6]);
                for (int k = 0; k < bounds.length; k++) {
                    assertEquals(numbers[k], bounded.below(bounds[k]));
                }
                assertArrayEquals(VectorFile.ints(row[7]), new GoPcg(high, low).permutation(9));
                assertEquals(row[8], state(new GoPcg(high, low).advance(20)));
            }
        }
    }

    @Test
    void jumpsAsFarAsItWouldStep() {
        GoPcg stepped = new GoPcg(-5, 77);
        for (int k = 0; k < 1_000; k++) {
            stepped.next();
        }
        GoPcg jumped = new GoPcg(-5, 77).advance(999);
        jumped.next();
        assertEquals(state(stepped), state(jumped));
        assertEquals(1_000, jumped.drawn());
    }

    private static String state(GoPcg generator) {
        return HexFormat.of().toHexDigits(generator.state()[0])
                + HexFormat.of().toHexDigits(generator.state()[1]);
    }
}
