package dev.railbird.importers.golf;

import java.util.Comparator;

/**
 * A row in few bytes, with what it is sorted by.
 *
 * @param game number of its game, in the order in which games were first seen
 * @param number its sequence number; -1 when that cannot be read
 * @param arrival position among all rows
 */
record PackedRow(int game, long number, long arrival, byte[] bytes) {
    static final Comparator<PackedRow> ORDER = Comparator.comparingInt(PackedRow::game)
            .thenComparingLong(PackedRow::number).thenComparingLong(PackedRow::arrival);
    private static final int OVERHEAD = 64;

    int size() {
        return bytes.length + OVERHEAD;
    }
}
