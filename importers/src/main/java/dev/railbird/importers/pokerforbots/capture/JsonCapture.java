package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonHygiene;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import dev.railbird.importers.pokerforbots.message.Datum;
import dev.railbird.importers.pokerforbots.message.JsonMessage;
import dev.railbird.importers.pokerforbots.message.MessageFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;

/** A JSON object a line: connection, direction, decoded message. */
final class JsonCapture {
    private final String source;
    private final ByteWindow window;
    private final CaptureSink sink;
    private final JsonMessage json = new JsonMessage();
    private final CharsetDecoder utf8 = JsonHygiene.decoder();
    private int line;

    JsonCapture(String source, InputStream in, CaptureSink sink) {
        this.source = source;
        this.window = new ByteWindow(in);
        this.sink = sink;
    }

    void read() throws IOException {
        while (window.shows(1)) {
            line++;
            int length = 0;
            while (length <= FrameRecords.PAYLOAD_MAX && window.shows(length + 1)
                    && window.at(length) != '\n') {
                length++;
            }
            if (length > FrameRecords.PAYLOAD_MAX) {
                sink.damage(place(), "a line that is too long", "at most "
                        + FrameRecords.PAYLOAD_MAX + " bytes", "more");
                skipLine();
                continue;
            }
            String text = utf8.decode(ByteBuffer.wrap(window.bytes(), window.from(), length))
                    .toString().strip();
            window.skip(Math.min(length + 1, window.left()));
            if (text.isEmpty()) {
                sink.blank();
            } else {
                line(line == 1 && text.charAt(0) == '\uFEFF' ? text.substring(1) : text);
            }
        }
    }

    private void skipLine() throws IOException {
        while (window.shows(1) && window.at(0) != '\n') {
            window.skip(1);
        }
        window.skip(Math.min(1, window.left()));
    }

    private void line(String text) {
        Fields record;
        try {
            record = json.read(text);
        } catch (MessageFault fault) {
            sink.damage(place(), "a line that is no record of a capture", "a JSON object",
                    fault.getMessage());
            return;
        }
        boolean isFromServer = record.text("dir").equals("s2c");
        if (!isFromServer && !record.text("dir").equals("c2s")) {
            sink.damage(place(), "a record without a direction", "s2c or c2s",
                    record.text("dir"));
        } else if (record.get("msg").orElse(Datum.NOTHING) instanceof Fields message) {
            sink.frame(new Frame(line, record.text("conn"), isFromServer, message, place()));
        } else if (isFromServer) {
            sink.damage(place(), "a frame of the server that was no message", "a message",
                    "nothing");
        } else {
            sink.botNoise(place());
        }
    }

    private SourceLocation place() {
        return SourceLocation.line(source, line, 1);
    }
}
