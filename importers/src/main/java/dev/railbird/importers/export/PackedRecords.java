package dev.railbird.importers.export;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.pokerforbots.message.MessageFault;
import dev.railbird.importers.pokerforbots.message.PackedMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Messages of a server one after the other, without anything between them. From bytes that are
 * none on, the rest of the file is one record.
 */
final class PackedRecords {
    private static final int LENGTH_MAX = 1 << 20;
    private final String source;
    private final RecordSink sink;
    private final byte[] window = new byte[2 * LENGTH_MAX];
    private int from;
    private int to;
    private boolean hasEnded;

    PackedRecords(String source, RecordSink sink) {
        this.source = source;
        this.sink = sink;
    }

    /** A whole map, which no text begins with. */
    static boolean startsLike(byte[] head) {
        try {
            return head.length > 0 && PackedMessage.read(head, 0, head.length).length() > 0;
        } catch (MessageFault noMap) {
            return false;
        }
    }

    void read(InputStream in) throws IOException {
        long number = 0;
        for (fill(in); from < to; fill(in)) {
            number++;
            Cells cells = new Cells();
            try {
                PackedMessage message =
                        PackedMessage.read(window, from, Math.min(to, from + LENGTH_MAX));
                FrameRecords.flat("message", message.fields(), cells);
                from += message.length();
            } catch (MessageFault noMap) {
                FrameRecords.rest(new byte[0], Arrays.copyOfRange(window, from, to), in, cells);
                from = to;
            }
            sink.accept(cells.in("", SourceLocation.row(source, Long.toString(number))));
        }
    }

    /** Moves what is left to the front, once it may be too short for a message. */
    private void fill(InputStream in) throws IOException {
        if (to - from < LENGTH_MAX && !hasEnded) {
            System.arraycopy(window, from, window, 0, to - from);
            to -= from;
            from = 0;
            to += in.readNBytes(window, to, window.length - to);
            hasEnded = to < window.length;
        }
    }
}
