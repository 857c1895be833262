package dev.railbird.core.fairness.generator;

/**
 * Mersenne Twister of Matsumoto and Nishimura, 32-bit. Words are twisted one at a time when they
 * are asked for, which gives the same numbers as a whole block and costs a deck only what it draws.
 */
public final class Mt19937 {
    private static final int SIZE = 624;
    private static final int MIDDLE = 397;
    private static final int[] ARRAY_START = singleState(19_650_218);

    private final int[] state;
    private int index;
    private long drawn;

    private Mt19937(int[] state) {
        this.state = state;
    }

    /** The published {@code init_genrand}: 32 bits of seed. */
    public static Mt19937 ofWord(int seed) {
        return new Mt19937(singleState(seed));
    }

    /** The published {@code init_by_array}; the key has at least one word. */
    public static Mt19937 ofArray(int[] key) {
        int[] mt = ARRAY_START.clone();
        int i = 1;
        int j = 0;
        for (int k = Math.max(SIZE, key.length); k > 0; k--) {
            mt[i] = (mt[i] ^ (mt[i - 1] ^ (mt[i - 1] >>> 30)) * 1_664_525) + key[j] + j;
            j = j + 1 == key.length ? 0 : j + 1;
            i = wrapped(mt, i + 1);
        }
        for (int k = SIZE - 1; k > 0; k--) {
            mt[i] = (mt[i] ^ (mt[i - 1] ^ (mt[i - 1] >>> 30)) * 1_566_083_941) - i;
            i = wrapped(mt, i + 1);
        }
        mt[0] = 0x8000_0000;
        return new Mt19937(mt);
    }

    private static int wrapped(int[] mt, int i) {
        if (i < SIZE) {
            return i;
        }
        mt[0] = mt[SIZE - 1];
        return 1;
    }

    private static int[] singleState(int seed) {
        int[] mt = new int[SIZE];
        mt[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            mt[i] = 1_812_433_253 * (mt[i - 1] ^ (mt[i - 1] >>> 30)) + i;
        }
        return mt;
    }

    /** The next 32 bits. */
    public int next() {
        int after = index + 1 == SIZE ? 0 : index + 1;
        int far = index + MIDDLE < SIZE ? index + MIDDLE : index + MIDDLE - SIZE;
        int pair = (state[index] & 0x8000_0000) | (state[after] & 0x7fff_ffff);
        int twisted = state[far] ^ (pair >>> 1) ^ (-(pair & 1) & 0x9908_b0df);
        state[index] = twisted;
        index = after;
        drawn++;
        return tempered(twisted);
    }

    public long drawn() {
        return drawn;
    }

    private static int tempered(int word) {
        int y = word ^ (word >>> 11);
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        return y ^ (y >>> 18);
    }
}
