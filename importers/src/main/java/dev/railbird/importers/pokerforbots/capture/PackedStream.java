package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.pokerforbots.message.MessageFault;
import dev.railbird.importers.pokerforbots.message.PackedMessage;
import java.io.IOException;
import java.io.InputStream;

/** Messages of the server one after the other, without anything between them. */
final class PackedStream {
    private static final int FIRST_LOOK = 4 * 1024;
    private static final byte[] TYPE = {(byte) 0xA4, 't', 'y', 'p', 'e'};
    private final String source;
    private final ByteWindow window;
    private final CaptureSink sink;
    private long number;

    PackedStream(String source, InputStream in, CaptureSink sink) {
        this.source = source;
        this.window = new ByteWindow(in);
        this.sink = sink;
    }

    /** Whether a message starts here: a map whose first key is its type. */
    static boolean startsMessage(byte[] bytes, int from, int to) {
        if (from + 1 + TYPE.length > to || !PackedMessage.isMap(bytes[from])) {
            return false;
        }
        int header = (bytes[from] & 0xF0) == 0x80 ? 1 : (bytes[from] & 0xFF) == 0xDE ? 3 : 5;
        for (int k = 0; k < TYPE.length; k++) {
            if (from + header + k >= to || bytes[from + header + k] != TYPE[k]) {
                return false;
            }
        }
        return true;
    }

    void read() throws IOException {
        while (window.shows(1)) {
            number++;
            SourceLocation place = SourceLocation.row(source, Long.toString(number));
            int look = FIRST_LOOK;
            boolean isRead = false;
            while (!isRead) {
                boolean isMore = window.shows(look);
                isRead = message(place);
                if (!isRead && (!isMore || look >= FrameRecords.PAYLOAD_MAX)) {
                    seek(place);
                    isRead = true;
                }
                look *= 4;
            }
        }
    }

    private boolean message(SourceLocation place) {
        try {
            PackedMessage message =
                    PackedMessage.read(window.bytes(), window.from(), window.to());
            sink.frame(new Frame(number, "", true, message.fields(), place));
            window.skip(message.length());
            return true;
        } catch (MessageFault noMap) {
            return false;
        }
    }

    private void seek(SourceLocation place) throws IOException {
        long start = window.offset();
        window.skip(1);
        while (window.shows(1 + TYPE.length)
                && !startsMessage(window.bytes(), window.from(), window.to())) {
            window.skip(1);
        }
        boolean isEnd = !window.shows(1 + TYPE.length);
        if (isEnd) {
            window.skip(window.left());
        }
        sink.damage(place, (isEnd ? "the capture ends inside a message" : "bytes that are no"
                + " message") + ", at byte " + start, "a whole message",
                window.offset() - start + " bytes");
    }
}
