package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.pokerforbots.message.MessageFault;
import dev.railbird.importers.pokerforbots.message.PackedMessage;
import java.io.IOException;
import java.io.InputStream;

/**
 * Records of a frame: four bytes length (big-endian), {@code S} or {@code C}, one msgpack map. The
 * length of the map itself says when a length prefix is wrong; after bytes that fit nothing the
 * next place is sought from which a whole record can be read.
 */
final class FrameRecords {
    static final int PAYLOAD_MAX = 1024 * 1024;
    private static final int HEAD = 5;
    private final String source;
    private final ByteWindow window;
    private final CaptureSink sink;
    private long number;

    FrameRecords(String source, InputStream in, CaptureSink sink) {
        this.source = source;
        this.window = new ByteWindow(in);
        this.sink = sink;
    }

    void read() throws IOException {
        while (window.shows(1)) {
            number++;
            if (!window.shows(HEAD)) {
                cutOff();
                return;
            }
            int length = length(0);
            if (!isHead(0) || !window.shows(HEAD + length)) {
                recover(length);
            } else {
                record(length);
            }
        }
    }

    private void record(int length) throws IOException {
        try {
            PackedMessage message = PackedMessage.read(window.bytes(), window.from() + HEAD,
                    window.from() + HEAD + length);
            if (message.length() == length) {
                emit(message);
                window.skip(HEAD + length);
                return;
            }
        } catch (MessageFault noMap) {
            if (isRecordOrEnd(HEAD + length)) {
                noMessage(length);
                return;
            }
        }
        recover(length);
    }

    private void noMessage(int length) {
        if (window.at(4) == 'C') {
            sink.botNoise(place());
        } else {
            sink.damage(place(), "a frame that is no msgpack map, at byte " + window.offset(),
                    "a map", length + " other bytes");
        }
        window.skip(HEAD + length);
    }

    /** The map may be whole although its length is not what the prefix says. */
    private void recover(int length) throws IOException {
        window.shows(HEAD + PAYLOAD_MAX);
        if (isDirection(0)) {
            try {
                PackedMessage message = PackedMessage.read(window.bytes(),
                        window.from() + HEAD, window.to());
                if (isRecordOrEnd(HEAD + message.length())) {
                    sink.repaired(place(), "the length of a frame is wrong, at byte "
                            + window.offset(), Integer.toString(message.length()),
                            Integer.toString(length));
                    emit(message);
                    window.skip(HEAD + message.length());
                    return;
                }
            } catch (MessageFault noMap) {
                // Nothing to be had from this place: look further.
            }
        }
        seek();
    }

    private void seek() throws IOException {
        long start = window.offset();
        SourceLocation place = place();
        window.skip(1);
        while (window.shows(HEAD + 1) && !isWholeRecord(0)) {
            window.skip(1);
        }
        if (!window.shows(HEAD + 1)) {
            window.skip(window.left());
            sink.damage(place, "the capture ends inside a frame, at byte " + start,
                    "a whole frame", window.offset() - start + " bytes");
        } else {
            sink.damage(place, "bytes that belong to no frame, at byte " + start, "a frame",
                    window.offset() - start + " bytes");
        }
    }

    private void cutOff() {
        sink.damage(place(), "the capture ends inside a frame, at byte " + window.offset(),
                "a whole frame", window.left() + " bytes");
    }

    private boolean isRecordOrEnd(int at) throws IOException {
        return !window.shows(at + 1) && window.left() == at || isWholeRecord(at);
    }

    private boolean isWholeRecord(int at) throws IOException {
        if (!window.shows(at + HEAD) || !isHead(at) || !window.shows(at + HEAD + length(at))) {
            return false;
        }
        int from = window.from() + at + HEAD;
        try {
            return PackedMessage.read(window.bytes(), from, from + length(at)).length()
                    == length(at);
        } catch (MessageFault noMap) {
            return false;
        }
    }

    private boolean isHead(int at) {
        return isDirection(at) && length(at) > 0 && length(at) <= PAYLOAD_MAX;
    }

    private boolean isDirection(int at) {
        return window.at(at + 4) == 'S' || window.at(at + 4) == 'C';
    }

    private int length(int at) {
        return (window.at(at) & 0xFF) << 24 | (window.at(at + 1) & 0xFF) << 16
                | (window.at(at + 2) & 0xFF) << 8 | window.at(at + 3) & 0xFF;
    }

    private void emit(PackedMessage message) {
        sink.frame(new Frame(number, "", window.at(4) == 'S', message.fields(), place()));
    }

    private SourceLocation place() {
        return SourceLocation.row(source, Long.toString(number));
    }
}
