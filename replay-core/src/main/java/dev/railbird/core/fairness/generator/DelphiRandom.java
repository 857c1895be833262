package dev.railbird.core.fairness.generator;

/** {@code Random(range)} of Delphi and Turbo Pascal: 32 bits of state, the upper half counts. */
public final class DelphiRandom implements Draws {
    private int state;
    private long drawn;

    /** {@code RandSeed := seed}. */
    public DelphiRandom(int seed) {
        state = seed;
    }

    @Override
    public int below(int bound) {
        drawn++;
        state = state * 0x0808_8405 + 1;
        return (int) ((state & 0xffff_ffffL) * bound >>> 32);
    }

    @Override
    public long output() {
        return state & 0xffff_ffffL;
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
