package dev.railbird.core.fairness.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallGeneratorsTest {
    @Test
    void binary64LosesTheSameBitsAsTheScriptEngine() {
        for (String[] row : VectorFile.rows("lcg31-double/lcg.vectors")) {
            DoubleLcg generator = new DoubleLcg(Long.parseLong(row[0]));
            for (int state : VectorFile.ints(row[1])) {
                assertEquals(state, generator.next(), row[0]);
            }
        }
    }

    @Test
    void wholeNumbersRoundAsBinary64Does() {
        long[] seeds = {0, 1, -1, Integer.MAX_VALUE, 1L << 31, 1_767_225_669_377L, 1L << 53,
            -(1L << 53), -1_760_000_000_001L};
        for (long seed : seeds) {
            DoubleLcg generator = new DoubleLcg(seed);
            double state = seed;
            for (int k = 0; k < 2_000; k++) {
                double product = 1103515245.0 * state + 12345.0;
                state = (long) (product % 4294967296.0) & 0x7fffffffL;
                assertEquals((int) state, generator.next(), "seed " + seed + " step " + k);
            }
        }
    }

    @Test
    void shufflesAsJavaDoes() {
        for (String[] row : VectorFile.rows("java-util-random/java.vectors")) {
            assertArrayEquals(VectorFile.ints(row[1]),
                    FisherYates.permutation(52, new JavaUtilRandom(Long.parseLong(row[0]))));
        }
    }

    @Test
    void agreesWithTheGeneratorOfThisJdk() {
        for (long seed = -50; seed < 50; seed++) {
            List<Integer> expected = new ArrayList<>();
            for (int k = 0; k < 300; k++) {
                expected.add(k);
            }
            List<Integer> found = new ArrayList<>(expected);
            Collections.shuffle(expected, new Random(seed * 7_919_777_777L));
            FisherYates.descending(found, new JavaUtilRandom(seed * 7_919_777_777L));
            assertEquals(expected, found);
        }
        Random jdk = new Random(99);
        JavaUtilRandom own = new JavaUtilRandom(99);
        for (int k = 0; k < 500; k++) {
            assertEquals(jdk.nextInt(1_500_000_000), own.below(1_500_000_000));
        }
    }

    /** Second implementation, which agrees with the first outputs that the authors publish. */
    @Test
    void fastTwisterTwistsAsPublished() {
        for (String[] row : VectorFile.rows("sfmt19937/sfmt.vectors")) {
            int[] key = Arrays.stream(row[1].split(" ")).mapToInt(Integer::parseUnsignedInt)
                    .toArray();
            Sfmt19937 twister = row[0].equals("word") ? Sfmt19937.ofWord(key[0])
                    : Sfmt19937.ofArray(key);
            int drawn = 0;
            for (int[] part : new int[][] {{0, 2}, {620, 3}, {1_240, 4}}) {
                for (; drawn < part[0]; drawn++) {
                    twister.next();
                }
                for (String word : row[part[1]].split(" ")) {
                    assertEquals(word, Integer.toUnsignedString(twister.next()), row[1]);
                    drawn++;
                }
            }
        }
    }

    /** Every place where rounding could go the other way, and some where it cannot. */
    @Test
    void fractionsOfHashesAreFlooredAsInFloatingPoint() {
        long greatest = 0xffff_ffffL;
        for (int bound = 1; bound <= 52; bound++) {
            for (int part = 0; part <= bound; part++) {
                for (int near = -2; near <= 2; near++) {
                    long number = greatest * part / bound + near;
                    assertEquals((int) Math.floor((double) number / greatest * bound),
                            Binary64.floor(number, greatest, bound), number + " by " + bound);
                    assertEquals((int) Math.floor((double) -number / greatest * bound),
                            Binary64.floor(-number, greatest, bound), -number + " by " + bound);
                }
            }
        }
    }

    /** First outputs of the authors' own {@code mt19937ar.out} and of seed 5489. */
    @Test
    void twistsAsPublished() {
        assertEquals(1_067_595_299L,
                Mt19937.ofArray(new int[] {0x123, 0x234, 0x345, 0x456}).next() & 0xffff_ffffL);
        Mt19937 standard = Mt19937.ofWord(5489);
        long last = 0;
        for (int k = 0; k < 10_000; k++) {
            last = standard.next() & 0xffff_ffffL;
        }
        assertEquals(4_123_659_995L, last);
    }
}
