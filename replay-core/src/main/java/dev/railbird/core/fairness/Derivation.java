package dev.railbird.core.fairness;

import dev.railbird.core.card.Card;

/**
 * A named, versioned way from seeds to a deck. The name stands for every bit of it: a system that
 * changes anything has another derivation. Derivations keep no state.
 */
public interface Derivation {
    /** The stable name that logs, options and documentation use: {@code mt19937-cpython}. */
    String id();

    int version();

    /** One line without a full stop. */
    String title();

    SeedSpace seeds();

    /** What is wanted besides the seed. */
    Wants wants();

    Bias bias();

    /** The deck; refuses material that it cannot read, with the reason. */
    Derived derive(SeedMaterial material);

    /** True when the commitment itself is the seed, so that nothing has to be told later. */
    default boolean isSeededByCommitment() {
        return false;
    }

    /**
     * How many numbers a deck takes from the generator, those not counted that it throws away: a
     * derivation that takes another number is not the one that it says it is.
     */
    default int draws(SeedMaterial material) {
        return Card.COUNT - 1;
    }

    /** How the deck lies before it is shuffled; of a list of its own any order will do. */
    default DeckOrder order() {
        return DeckOrder.SUITS_CDHS;
    }

    /** {@code mt19937-cpython/1}. */
    default String name() {
        return id() + "/" + version();
    }

    /**
     * Which parts of the material matter besides the seed.
     *
     * @param nonce the number of the hand, counted without gaps
     * @param delimiter what stands between the parts of the message; empty when nothing does
     */
    record Wants(boolean clientSeeds, boolean nonce, boolean hand, boolean players,
            String delimiter) {
        public static final Wants NOTHING = new Wants(false, false, false, false, "");
    }
}
