package dev.railbird.core.fairness.generator;

/** Numbers below a bound, drawn one after the other and accounted for. */
public interface Draws {
    /** The next number from 0 to {@code bound - 1}; {@code bound} is at least 1. */
    int below(int bound);

    /**
     * The output, without a sign, that the last number was made from; who follows a deck by hand
     * starts there. Nothing where {@link #tellsOutput} denies it.
     */
    default long output() {
        return 0;
    }

    /** False where outputs do not fit into 64 bits, or are told in another way. */
    default boolean tellsOutput() {
        return false;
    }

    /** Outputs of the generator that were used up so far, thrown away ones included. */
    long drawn();

    /** Outputs that were thrown away because they would have favoured some numbers. */
    long rejected();
}
