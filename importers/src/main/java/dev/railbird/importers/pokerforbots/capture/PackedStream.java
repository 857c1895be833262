package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.pokerforbots.message.MessageFault;
import dev.railbird.importers.pokerforbots.message.PackedMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Messages of the server one after the other, without anything between them. */
final class PackedStream {
    private static final int FIRST_LOOK = 4 * 1024;
    private static final byte[] TYPE = {'t', 'y', 'p', 'e'};
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
        if (from + 2 + TYPE.length > to || !PackedMessage.isMap(bytes[from])) {
            return false;
        }
        int key = from + ((bytes[from] & 0xF0) == 0x80 ? 1 : (bytes[from] & 0xFF) == 0xDE ? 3 : 5);
        int more = key < to ? lengthBytes(bytes[key]) : 0;
        int text = key + 1 + more;
        return text + TYPE.length <= to && (more > 0 || (bytes[key] & 0xE0) == 0xA0)
                && (bytes[text - 1] & 0x1F) == TYPE.length
                && Arrays.equals(bytes, text, text + TYPE.length, TYPE, 0, TYPE.length);
    }

    /** Short strings have their length in the first byte, longer forms one, two or four behind. */
    private static int lengthBytes(byte first) {
        return switch (first & 0xFF) {
            case 0xD9 -> 1;
            case 0xDA -> 2;
            case 0xDB -> 4;
            default -> 0;
        };
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
