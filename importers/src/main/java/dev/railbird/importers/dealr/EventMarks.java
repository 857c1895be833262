package dev.railbird.importers.dealr;

import dev.railbird.importers.dealr.JsonValue.Members;
import java.util.Arrays;

/**
 * Which events were read, as 64-bit marks of stream and payload: enough to tell that an event is
 * not there, with eight bytes an event. A mark may stand for two events by chance.
 */
final class EventMarks {
    private static final int MARKS_MAX = 10_000_000;
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
    boolean has(String stream, Members event) {
        if (!isSorted) {
            Arrays.sort(marks, 0, size);
            isSorted = true;
        }
        return isFull || Arrays.binarySearch(marks, 0, size, mark(stream, event)) >= 0;
    }

    /** FNV-1a over the text of both. */
    private static long mark(String stream, Members event) {
        String text = stream + '\n' + event;
        long hash = 0xcbf29ce484222325L;
        for (int k = 0; k < text.length(); k++) {
            hash = (hash ^ text.charAt(k)) * 0x100000001b3L;
        }
        return hash;
    }
}
