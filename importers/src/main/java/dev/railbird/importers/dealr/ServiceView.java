package dev.railbird.importers.dealr;

import java.util.TreeSet;

/**
 * Which seats a service of the server takes for taken. A service that starts reads the stream of
 * its table and no other: it stands up players who left in the stream of a hand long ago, and
 * seats others where somebody sat down in one. So each event is held against its own stream.
 */
final class ServiceView {
    private final String tableStream;
    private final TreeSet<Integer> atStart = new TreeSet<>();
    private String handStream = "";
    private TreeSet<Integer> playing = new TreeSet<>();

    ServiceView(String tableStream) {
        this.tableStream = tableStream;
    }

    /** True for an event of a service that started after the one that played the last hand. */
    boolean isNewService(String stream) {
        boolean isNew = stream.equals(tableStream) && !handStream.isEmpty();
        if (isNew) {
            handStream = "";
        }
        return isNew;
    }

    /** Whether a service that starts now takes the seat for taken. */
    boolean knowsAtStart(int seat) {
        return atStart.contains(seat);
    }

    private TreeSet<Integer> of(String stream) {
        if (stream.equals(tableStream)) {
            return atStart;
        }
        if (!stream.equals(handStream)) {
            handStream = stream;
            playing = new TreeSet<>(atStart);
        }
        return playing;
    }

    /** Takes the seat; false when it was taken before. */
    boolean takes(String stream, int seat) {
        return of(stream).add(seat);
    }

    /** Leaves the seat; false when nobody sat there. */
    boolean leaves(String stream, int seat) {
        return of(stream).remove(seat);
    }
}
