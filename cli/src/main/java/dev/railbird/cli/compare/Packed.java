package dev.railbird.cli.compare;

import dev.railbird.core.digest.Sha256;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.export.ExportRecord;
import dev.railbird.importers.export.ExportRecord.Field;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A record as bytes that sort: its key (table, stream, number), the digest of what it says, its
 * place in the source, and then all that is needed to read it back. Records without a key of
 * their own have one key for a table, so that equal ones still lie side by side.
 */
final class Packed {
    private static final int DIGEST = 32;
    private static final int NUMBER_DIGITS_MAX = 18;

    private Packed() {
    }

    static byte[] pack(ExportRecord entry, long ordinal) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        DataOutputStream out = new DataOutputStream(bytes);
        byte[] key = key(entry);
        out.writeInt(key.length);
        out.write(key);
        out.write(digest(entry));
        out.writeLong(ordinal);
        text(out, entry.table());
        text(out, entry.stream());
        text(out, entry.number());
        text(out, entry.position());
        out.writeBoolean(entry.isLog());
        location(out, entry.location());
        out.writeInt(entry.fields().size());
        for (Field field : entry.fields()) {
            text(out, field.name());
            text(out, field.value());
            out.writeInt(field.line());
            out.writeInt(field.column());
        }
        return bytes.toByteArray();
    }

    static ExportRecord unpack(byte[] packed) throws IOException {
        int from = Integer.BYTES + keyLength(packed) + DIGEST + Long.BYTES;
        DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(packed, from, packed.length - from));
        String table = text(in);
        String stream = text(in);
        String number = text(in);
        String position = text(in);
        boolean isLog = in.readBoolean();
        SourceLocation location = location(in);
        int count = in.readInt();
        List<Field> fields = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            fields.add(new Field(text(in), text(in), in.readInt(), in.readInt()));
        }
        return new ExportRecord(table, stream, number, position, isLog, fields, location);
    }

    private static byte[] key(ExportRecord entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        DataOutputStream out = new DataOutputStream(bytes);
        text(out, entry.table());
        text(out, entry.stream());
        String number = entry.number();
        boolean isNumber = !number.isEmpty() && number.length() <= NUMBER_DIGITS_MAX
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
        out.writeByte(number.isEmpty() ? 0 : isNumber ? 1 : 2);
        if (isNumber) {
            out.writeLong(Long.parseLong(number));
        } else {
            text(out, number);
        }
        return bytes.toByteArray();
    }

    /** Over names and values in the order of the names: columns may stand in any order. */
    private static byte[] digest(ExportRecord entry) {
        MessageDigest sha = Sha256.create();
        entry.fields().stream().map(field -> field.name() + '\0' + field.value() + '\0').sorted()
                .forEach(text -> sha.update(text.getBytes(StandardCharsets.UTF_8)));
        return sha.digest();
    }

    private static int keyLength(byte[] packed) {
        return ByteBuffer.wrap(packed).getInt();
    }

    /** By key, then by what the record says, then by where it stands. */
    static int compare(byte[] one, byte[] two) {
        int says = compareSayings(one, two);
        return says != 0 ? says : Long.compare(ordinal(one), ordinal(two));
    }

    /** By key, then by what the record says. */
    static int compareSayings(byte[] one, byte[] two) {
        int key = compareKeys(one, two);
        int first = Integer.BYTES + keyLength(one);
        int second = Integer.BYTES + keyLength(two);
        return key != 0 ? key : Arrays.compareUnsigned(one, first, first + DIGEST, two, second,
                second + DIGEST);
    }

    static int compareKeys(byte[] one, byte[] two) {
        return Arrays.compareUnsigned(one, Integer.BYTES, Integer.BYTES + keyLength(one), two,
                Integer.BYTES, Integer.BYTES + keyLength(two));
    }

    /** How many records of its table stand before it in the source. */
    static long ordinal(byte[] packed) {
        return ByteBuffer.wrap(packed).getLong(Integer.BYTES + keyLength(packed) + DIGEST);
    }

    private static void location(DataOutputStream out, SourceLocation location)
            throws IOException {
        text(out, location.source());
        if (location.at() instanceof SourceLocation.Line place) {
            out.writeBoolean(true);
            out.writeInt(place.line());
            out.writeInt(place.column());
        } else {
            out.writeBoolean(false);
            text(out, location.at().toString());
        }
    }

    private static SourceLocation location(DataInputStream in) throws IOException {
        String source = text(in);
        return in.readBoolean() ? SourceLocation.line(source, in.readInt(), in.readInt())
                : SourceLocation.row(source, text(in));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
