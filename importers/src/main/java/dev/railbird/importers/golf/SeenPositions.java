package dev.railbird.importers.golf;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which positions of a store came by, as ranges: an export has few of them, in whatever order its
 * rows lie. Of a source with more gaps than can be kept the rest is not remembered.
 */
final class SeenPositions {
    private static final int RANGES_MAX = 1 << 17;
    private final TreeMap<Long, Long> ranges = new TreeMap<>();
    private long distinct;

    /** False when the position came by before. */
    boolean add(long position) {
        Map.Entry<Long, Long> before = ranges.floorEntry(position);
        if (before != null && before.getValue() >= position) {
            return false;
        }
        distinct++;
        boolean joinsBefore = before != null && before.getValue() == position - 1;
        if (!joinsBefore && ranges.size() >= RANGES_MAX) {
            return true;
        }
        Long end = ranges.remove(position + 1);
        ranges.put(joinsBefore ? before.getKey() : position, end == null ? position : end);
        return true;
    }

    /** Positions between the first and the last that did not come by. */
    long missing() {
        return ranges.isEmpty() ? 0
                : ranges.lastEntry().getValue() - ranges.firstKey() + 1 - distinct;
    }

    long first() {
        return ranges.firstKey();
    }

    long last() {
        return ranges.lastEntry().getValue();
    }
}
