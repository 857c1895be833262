package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Captures of the pokerforbots protocol in three forms, told apart by their first bytes. */
public final class CaptureImporter implements Importer {
    static final String FORMAT = "pokerforbots-capture";
    private static final int LOOK_MAX = 4096;

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String title() {
        return "pokerforbots WebSocket captures: frame records, bare msgpack, JSON Lines";
    }

    private enum Form { RECORDS, PACKED, JSON, NONE }

    @Override
    public Sniff sniff(SourceHead head) {
        return switch (form(head.bytes(), head.bytes().length)) {
            case RECORDS -> new Sniff(Certainty.CERTAIN, "records of msgpack frames");
            case PACKED -> new Sniff(Certainty.LIKELY, "msgpack messages with a type");
            case JSON -> new Sniff(Certainty.CERTAIN, "a captured message a line");
            case NONE -> Sniff.NO;
        };
    }

    private static Form form(byte[] bytes, int length) {
        int start = startsWithMark(bytes) ? 3 : 0;
        if (length > start && bytes[start] == '{') {
            String line = new String(bytes, 0, Math.min(length, LOOK_MAX),
                    StandardCharsets.ISO_8859_1);
            return line.contains("\"dir\":") && line.contains("\"msg\":") ? Form.JSON : Form.NONE;
        }
        if (PackedStream.startsMessage(bytes, 0, length)) {
            return Form.PACKED;
        }
        // Damage at the very start must not hide the rest.
        for (int at = 0; at + 5 < Math.min(length, LOOK_MAX); at++) {
            boolean isDirection = bytes[at + 4] == 'S' || bytes[at + 4] == 'C';
            if (isDirection && bytes[at] == 0
                    && PackedStream.startsMessage(bytes, at + 5, length)) {
                return Form.RECORDS;
            }
        }
        return Form.NONE;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    @Override
    public void read(Source source, ImportSink sink) throws IOException {
        CaptureHands hands = new CaptureHands(source, sink);
        CaptureSink frames = new CaptureSink(sink, hands::frame);
        try (InputStream in = source.open()) {
            ByteHead head = ByteHead.of(in, LOOK_MAX);
            switch (form(head.bytes(), head.bytes().length)) {
                case PACKED -> new PackedStream(source.name(), head.whole(), frames).read();
                case JSON -> new JsonCapture(source.name(), head.whole(), frames).read();
                case RECORDS, NONE -> new FrameRecords(source.name(), head.whole(), frames)
                        .read();
            }
        }
        hands.finish();
    }

    /** The first bytes of a stream, and the stream with them put back. */
    private record ByteHead(byte[] bytes, InputStream whole) {
        static ByteHead of(InputStream in, int count) throws IOException {
            java.io.BufferedInputStream buffered = new java.io.BufferedInputStream(in, count);
            buffered.mark(count);
            byte[] bytes = buffered.readNBytes(count);
            buffered.reset();
            return new ByteHead(bytes, buffered);
        }
    }
}
