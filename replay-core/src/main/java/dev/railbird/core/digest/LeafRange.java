package dev.railbird.core.digest;

/**
 * Neighbouring leaves that are a tree of their own.
 *
 * @param from the first leaf, from 0
 * @param to behind the last leaf
 */
record LeafRange(long from, long to) {
    long size() {
        return to - from;
    }

    /** Where a tree of two leaves or more falls into two: the largest power of two below it. */
    long split() {
        return from + Long.highestOneBit(size() - 1);
    }

    LeafRange left() {
        return new LeafRange(from, split());
    }

    LeafRange right() {
        return new LeafRange(split(), to);
    }
}
