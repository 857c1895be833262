package dev.railbird.core.fairness.generator;

/** The ARC4 fractions of the script library seedrandom: 52 bits or a few more each. */
public final class Arc4 implements Draws {
    private static final int WIDTH = 256;
    private static final long SIGNIFICANCE = 1L << 52;
    private static final long OVERFLOW = 1L << 53;

    private final int[] box = new int[WIDTH];
    private int i;
    private int j;
    private long drawn;

    /** {@code seedrandom(text)}: the text is smeared over at most 256 bytes of key. */
    public Arc4(String seed) {
        int[] key = key(seed);
        for (int k = 0; k < WIDTH; k++) {
            box[k] = k;
        }
        int at = 0;
        for (int k = 0; k < WIDTH; k++) {
            int kept = box[k];
            at = at + key[k % key.length] + kept & WIDTH - 1;
            box[k] = box[at];
            box[at] = kept;
        }
        for (int k = 0; k < WIDTH; k++) {
            nextByte();
        }
    }

    private static int[] key(String seed) {
        int[] key = new int[Math.max(1, Math.min(WIDTH, seed.length()))];
        int smear = 0;
        for (int k = 0; k < seed.length(); k++) {
            smear ^= key[k & WIDTH - 1] * 19;
            key[k & WIDTH - 1] = smear + seed.charAt(k) & WIDTH - 1;
        }
        return key;
    }

    private int nextByte() {
        i = i + 1 & WIDTH - 1;
        int kept = box[i];
        j = j + kept & WIDTH - 1;
        box[i] = box[j];
        box[j] = kept;
        return box[box[i] + kept & WIDTH - 1];
    }

    /** {@code Math.floor(random() * bound)}. */
    @Override
    public int below(int bound) {
        drawn++;
        long number = 0;
        for (int k = 0; k < 6; k++) {
            number = number * WIDTH + nextByte();
        }
        int power = 48;
        int low = 0;
        while (number < SIGNIFICANCE) {
            number = (number + low) * WIDTH;
            power += 8;
            low = nextByte();
        }
        while (number >= OVERFLOW) {
            number /= 2;
            power--;
            low >>>= 1;
        }
        return Binary64.floor(number + low, power, bound);
    }

    @Override
    public long drawn() {
        return drawn;
    }

    @Override
    public long rejected() {
        return 0;
    }
}
