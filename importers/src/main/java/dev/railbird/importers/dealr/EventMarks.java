package dev.railbird.importers.dealr;

import dev.railbird.importers.json.JsonNode;
import java.util.Arrays;

/**
 * Which events were read, as 64-bit marks of stream and payload: enough to tell that an event is
 * not there, with eight bytes an event. A mark may stand for two events by chance.
 */
final class EventMarks {
    private static final int MARKS_MAX = 10_000_000;
    private static final long PRIME = 0x100000001b3L;
    private long[] marks = new long[1024];
    private int size;
    private boolean isSorted;
    private boolean isFull;

    void add(StoredRow row) {
        isFull |= size == MARKS_MAX;
        if (isFull || row.payload().isEmpty()) {
            return;
        }
        if (size == marks.length) {
            marks = Arrays.copyOf(marks, Math.min(MARKS_MAX, size * 2));
        }
        marks[size++] = mark(row.stream(), row.payload().get());
        isSorted = false;
    }

    /** True also when there were too many events to remember. */
    boolean has(String stream, JsonNode event) {
        if (!isSorted) {
            Arrays.sort(marks, 0, size);
            isSorted = true;
        }
        return isFull || Arrays.binarySearch(marks, 0, size, mark(stream, event)) >= 0;
    }

    /** FNV-1a over the stream and every name and value of the event. */
    private static long mark(String stream, JsonNode event) {
        return mark(mark(0xcbf29ce484222325L, stream), event);
    }

    private static long mark(long before, JsonNode value) {
        long hash = mark(before ^ value.kind().ordinal(), value.text());
        for (JsonNode.Member member : value.members()) {
            hash = mark(mark(hash, member.name()), member.value());
        }
        return hash;
    }

    private static long mark(long before, String text) {
        long hash = (before ^ text.length()) * PRIME;
        for (int k = 0; k < text.length(); k++) {
            hash = (hash ^ text.charAt(k)) * PRIME;
        }
        return hash;
    }
}
