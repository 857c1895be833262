package dev.railbird.core.fairness;

/**
 * Which seeds a derivation takes and how many different ones it can tell apart.
 *
 * @param bits upper bound of the binary logarithm of the number of seeds; {@link #UNBOUNDED} when
 *     seeds may be of any length
 */
public record SeedSpace(Kind kind, int bits) {
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** log2 of 52 factorial is 225.58: with fewer bits most decks can never be dealt. */
    public static final int WHOLE_DECK_BITS = 226;

    /** How a seed is written. */
    public enum Kind { DECIMAL, TEXT, HEX }

    @Override
    public String toString() {
        String kindWord = switch (kind) {
            case DECIMAL -> "decimal number";
            case TEXT -> "text";
            case HEX -> "hex digits";
        };
        return bits == UNBOUNDED ? kindWord + ", any length" : kindWord + ", " + bits + " bits";
    }
}
