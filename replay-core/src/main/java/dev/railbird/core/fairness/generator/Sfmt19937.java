package dev.railbird.core.fairness.generator;

import java.util.Arrays;

/**
 * The SIMD-oriented Fast Mersenne Twister of Saito and Matsumoto, period 2^19937 - 1. Four words
 * are made at a time when they are asked for, which gives the numbers of a whole block.
 */
public final class Sfmt19937 implements Draws {
    private static final int WORDS = 624;
    private static final int BLOCKS = WORDS / 4;
    private static final int MIDDLE_BLOCK = 122;
    private static final int LAG = 11;
    private static final int MIDDLE = (WORDS - LAG) / 2;
    private static final int[] MASKS = {0xdfff_ffef, 0xddfe_cb7f, 0xbffa_ffff, 0xbfff_fff6};
    private static final int[] PARITY = {1, 0, 0, 0x13c9_e684};
    private static final int SCALE_BITS = 32;

    private final int[] state;
    private int block;
    private int word = 4;
    private long drawn;
    private long last;
    private long rejected;

    private Sfmt19937(int[] state) {
        this.state = state;
        certifyPeriod();
    }

    /** The published {@code init_gen_rand}. */
    public static Sfmt19937 ofWord(int seed) {
        int[] words = new int[WORDS];
        words[0] = seed;
        for (int i = 1; i < WORDS; i++) {
            words[i] = 1_812_433_253 * (words[i - 1] ^ (words[i - 1] >>> 30)) + i;
        }
        return new Sfmt19937(words);
    }

    /** The published {@code init_by_array}, of any key that is shorter than the state. */
    public static Sfmt19937 ofArray(int[] key) {
        int[] w = new int[WORDS];
        Arrays.fill(w, 0x8b8b_8b8b);
        for (int k = 0; k < WORDS; k++) {
            int r = mixed(w[k] ^ w[(k + MIDDLE) % WORDS] ^ w[(k + WORDS - 1) % WORDS], 1_664_525);
            w[(k + MIDDLE) % WORDS] += r;
            r += k == 0 ? key.length : k <= key.length ? key[k - 1] + k : k;
            w[(k + MIDDLE + LAG) % WORDS] += r;
            w[k] = r;
        }
        for (int k = 0; k < WORDS; k++) {
            int r = mixed(w[k] + w[(k + MIDDLE) % WORDS] + w[(k + WORDS - 1) % WORDS],
                    1_566_083_941);
            w[(k + MIDDLE) % WORDS] ^= r;
            r -= k;
            w[(k + MIDDLE + LAG) % WORDS] ^= r;
            w[k] = r;
        }
        return new Sfmt19937(w);
    }

    private static int mixed(int x, int times) {
        return (x ^ (x >>> 27)) * times;
    }

    /** A state of the wrong parity would have a short period: its lowest bit is turned. */
    private void certifyPeriod() {
        int inner = 0;
        for (int k = 0; k < PARITY.length; k++) {
            inner ^= state[k] & PARITY[k];
        }
        if (Integer.bitCount(inner) % 2 == 0) {
            state[0] ^= 1;
        }
    }

    /** The next 32 bits. */
    public int next() {
        if (word == 4) {
            twist();
            word = 0;
        }
        drawn++;
        int at = 4 * (block == 0 ? BLOCKS - 1 : block - 1) + word;
        word++;
        return state[at];
    }

    private void twist() {
        int a = 4 * block;
        int b = 4 * ((block + MIDDLE_BLOCK) % BLOCKS);
        int c = 4 * ((block + BLOCKS - 2) % BLOCKS);
        int d = 4 * ((block + BLOCKS - 1) % BLOCKS);
        long aLow = pair(a);
        long aHigh = pair(a + 2);
        long cLow = pair(c);
        long cHigh = pair(c + 2);
        long low = aLow ^ aLow << 8 ^ (cLow >>> 8 | cHigh << 56);
        long high = aHigh ^ (aHigh << 8 | aLow >>> 56) ^ cHigh >>> 8;
        for (int k = 0; k < 4; k++) {
            long shifted = k < 2 ? low >>> 32 * k : high >>> 32 * (k - 2);
            state[a + k] = (int) shifted ^ (state[b + k] >>> 11 & MASKS[k]) ^ state[d + k] << 18;
        }
        block = (block + 1) % BLOCKS;
    }

    private long pair(int at) {
        return state[at] & 0xffff_ffffL | (long) state[at + 1] << 32;
    }

    /** Whole numbers by division, the incomplete last run redrawn, as CoinPoker's library does. */
    @Override
    public int below(int bound) {
        long scale = ((1L << SCALE_BITS) - 1) / bound;
        long number = next() & 0xffff_ffffL;
        while (number >= scale * bound) {
            rejected++;
            number = next() & 0xffff_ffffL;
        }
        last = number;
        return (int) (number / scale);
    }

    @Override
    public long output() {
        return last;
    }

    @Override
    public boolean tellsOutput() {
        return true;
    }

    @Override
    public long drawn() {
        return drawn;
    }

    @Override
    public long rejected() {
        return rejected;
    }
}
