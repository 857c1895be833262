package dev.railbird.core.fairness.generator;

import java.util.Collections;
import java.util.List;

/** The shuffles that real systems use; with uniform draws only the first two are uniform. */
public final class FisherYates {
    private FisherYates() {
    }

    /** Swaps place i with a place from 0 to i, from the last place down to place 1. */
    public static void descending(int[] values, Draws draws) {
        for (int i = values.length - 1; i > 0; i--) {
            swap(values, i, draws.below(i + 1));
        }
    }

    /** As for numbers, for things of any kind; the list must be changeable. */
    public static void descending(List<?> items, Draws draws) {
        for (int i = items.size() - 1; i > 0; i--) {
            Collections.swap(items, i, draws.below(i + 1));
        }
    }

    /** Swaps place i with a place from 0 to i, from place 1 up to the last place. */
    public static void ascending(int[] values, Draws draws) {
        for (int i = 1; i < values.length; i++) {
            swap(values, i, draws.below(i + 1));
        }
    }

    /** Swaps place i with a place from 0 to i - 1: makes one long cycle only, never a fair deck. */
    public static void sattolo(int[] values, Draws draws) {
        for (int i = values.length - 1; i > 0; i--) {
            swap(values, i, draws.below(i));
        }
    }

    /** The unshuffled places 0 to {@code size - 1} after {@link #descending}. */
    public static int[] permutation(int size, Draws draws) {
        int[] places = identity(size);
        descending(places, draws);
        return places;
    }

    public static int[] identity(int size) {
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[i] = i;
        }
        return places;
    }

    private static void swap(int[] values, int i, int j) {
        int kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
