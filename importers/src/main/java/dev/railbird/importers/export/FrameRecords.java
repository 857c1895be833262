package dev.railbird.importers.export;

import dev.railbird.core.digest.Sha256;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.pokerforbots.message.Datum;
import dev.railbird.importers.pokerforbots.message.MessageFault;
import dev.railbird.importers.pokerforbots.message.PackedMessage;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Captured messages, each behind four bytes of length and a letter for its direction. From bytes
 * that are none on, the rest of the file is one record.
 */
final class FrameRecords {
    private static final int HEAD = 5;
    private static final int LENGTH_MAX = 1 << 20;
    private final String source;
    private final RecordSink sink;

    FrameRecords(String source, RecordSink sink) {
        this.source = source;
        this.sink = sink;
    }

    /** Two bytes of length at most, {@code S} or {@code C}, and a map. */
    static boolean startsLike(byte[] head) {
        return head.length > HEAD && head[0] == 0 && (head[4] == 'S' || head[4] == 'C')
                && PackedMessage.isMap(head[HEAD]);
    }

    void read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        long number = 0;
        for (byte[] head = data.readNBytes(HEAD); head.length > 0; head = data.readNBytes(HEAD)) {
            number++;
            int length = head.length < HEAD ? -1 : (head[0] & 0xFF) << 24 | (head[1] & 0xFF) << 16
                    | (head[2] & 0xFF) << 8 | head[3] & 0xFF;
            byte[] bytes = length < 0 || length > LENGTH_MAX ? new byte[0]
                    : data.readNBytes(length);
            Cells cells = new Cells();
            boolean isFrame = bytes.length == length && isMessage(head, bytes, cells);
            if (!isFrame) {
                rest(head, bytes, data, cells);
            }
            sink.accept(cells.in("", SourceLocation.row(source, Long.toString(number))));
        }
    }

    private static boolean isMessage(byte[] head, byte[] bytes, Cells cells) {
        try {
            PackedMessage message = PackedMessage.read(bytes, 0, bytes.length);
            cells.add("direction", Character.toString((char) (head[4] & 0xFF)), 0, 0);
            flat("message", message.fields(), cells);
            return message.length() == bytes.length;
        } catch (MessageFault noMap) {
            return false;
        }
    }

    static void flat(String name, Datum value, Cells cells) {
        if (value instanceof Datum.Fields fields) {
            fields.fields().forEach(field ->
                    flat(name + "." + field.key(), field.value(), cells));
        } else if (value instanceof Datum.Items items) {
            List<Datum> all = items.items();
            for (int k = 0; k < all.size(); k++) {
                flat(name + "[" + (k + 1) + "]", all.get(k), cells);
            }
        } else if (value instanceof Datum.Text text) {
            cells.add(name, text.text(), 0, 0);
        } else if (value instanceof Datum.Whole whole) {
            cells.add(name, Long.toString(whole.number()), 0, 0);
        } else if (value instanceof Datum.Fraction fraction) {
            cells.add(name, fraction.text(), 0, 0);
        } else if (value instanceof Datum.Flag flag) {
            cells.add(name, Boolean.toString(flag.value()), 0, 0);
        } else if (value instanceof Datum.Other other) {
            cells.add(name, other.what(), 0, 0);
        }
    }

    /** What is left of a source from bytes on that are no message: its size and its hash. */
    static void rest(byte[] head, byte[] bytes, InputStream in, Cells cells)
            throws IOException {
        MessageDigest sha = Sha256.create();
        sha.update(head);
        sha.update(bytes);
        long size = head.length + bytes.length;
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            sha.update(Arrays.copyOf(buffer, read));
            size += read;
        }
        cells.add("other bytes", Long.toString(size), 0, 0);
        cells.add("SHA-256 of them", HexFormat.of().formatHex(sha.digest()), 0, 0);
    }
}
