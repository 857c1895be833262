package dev.railbird.core.fairness.generator;

/** The script generator mulberry32, seeded by the text hash xmur3: 32 bits of state in all. */
public final class Mulberry32 implements Draws {
    private int state;
    private int last;
    private long drawn;

    /** @param seed hashed by its UTF-16 units, as scripts see them */
    public Mulberry32(String seed) {
        int hash = 1_779_033_703 ^ seed.length();
        for (int k = 0; k < seed.length(); k++) {
            hash = Integer.rotateLeft((hash ^ seed.charAt(k)) * 0xcc9e_2d51, 13);
        }
        hash = (hash ^ hash >>> 16) * 0x85eb_ca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2_ae35;
        state = hash ^ hash >>> 16;
    }

    /** The next 32 bits. */
    public int next() {
        drawn++;
        state += 0x6d2b_79f5;
        int mixed = (state ^ state >>> 15) * (state | 1);
        mixed = mixed + (mixed ^ mixed >>> 7) * (mixed | 61) ^ mixed;
        return mixed ^ mixed >>> 14;
    }

    /** {@code Math.floor(random() * bound)}, exact in binary64. */
    @Override
    public int below(int bound) {
        last = next();
        return (int) ((last & 0xffff_ffffL) * bound >>> 32);
    }

    @Override
    public long output() {
        return last & 0xffff_ffffL;
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
        return 0;
    }
}
