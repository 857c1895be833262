package dev.railbird.importers.pokerforbots.message;

import dev.railbird.importers.json.JsonHygiene;
import dev.railbird.importers.pokerforbots.message.Datum.Field;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import dev.railbird.importers.pokerforbots.message.Datum.Flag;
import dev.railbird.importers.pokerforbots.message.Datum.Fraction;
import dev.railbird.importers.pokerforbots.message.Datum.Items;
import dev.railbird.importers.pokerforbots.message.Datum.Other;
import dev.railbird.importers.pokerforbots.message.Datum.Text;
import dev.railbird.importers.pokerforbots.message.Datum.Whole;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessagePackException;
import org.msgpack.core.MessageUnpacker;

/** One msgpack map out of bytes; depth and counts are bounded by what the bytes can hold. */
public final class PackedMessage {
    private static final int DEPTH_MAX = 16;
    private final Fields fields;
    private final int length;

    private PackedMessage(Fields fields, int length) {
        this.fields = fields;
        this.length = length;
    }

    public Fields fields() {
        return fields;
    }

    /** How many bytes the map took. */
    public int length() {
        return length;
    }

    public static PackedMessage read(byte[] bytes, int from, int to) throws MessageFault {
        if (from >= to || !isMap(bytes[from])) {
            throw new MessageFault("no msgpack map");
        }
        try (MessageUnpacker unpacker =
                MessagePack.newDefaultUnpacker(bytes, from, to - from)) {
            Fields fields = map(unpacker, to - from, 0);
            return new PackedMessage(fields, (int) unpacker.getTotalReadBytes());
        } catch (MessagePackException | IOException broken) {
            throw new MessageFault("no whole msgpack map");
        }
    }

    public static boolean isMap(byte first) {
        return (first & 0xF0) == 0x80 || (first & 0xFF) == 0xDE || (first & 0xFF) == 0xDF;
    }

    private static Fields map(MessageUnpacker unpacker, int size, int depth)
            throws IOException, MessageFault {
        int count = unpacker.unpackMapHeader();
        bound(count, size, depth);
        List<Field> fields = new ArrayList<>(count);
        TreeSet<String> names = new TreeSet<>();
        for (int k = 0; k < count; k++) {
            Datum key = value(unpacker, size, depth + 1);
            if (!(key instanceof Text name)) {
                throw new MessageFault("a key that is no text");
            }
            if (!names.add(name.text())) {
                throw new MessageFault(JsonHygiene.KEY_TWICE);
            }
            fields.add(new Field(name.text(), value(unpacker, size, depth + 1)));
        }
        return new Fields(List.copyOf(fields));
    }

    private static void bound(int count, int size, int depth) throws MessageFault {
        if (count < 0 || count > size || depth > DEPTH_MAX) {
            throw new MessageFault("more values than the bytes can hold");
        }
    }

    private static Datum value(MessageUnpacker unpacker, int size, int depth)
            throws IOException, MessageFault {
        return switch (unpacker.getNextFormat().getValueType()) {
            case STRING -> new Text(text(unpacker, size));
            case INTEGER -> whole(unpacker.unpackBigInteger());
            case BOOLEAN -> new Flag(unpacker.unpackBoolean());
            case MAP -> map(unpacker, size, depth);
            case ARRAY -> array(unpacker, size, depth);
            case NIL -> {
                unpacker.unpackNil();
                yield Datum.NOTHING;
            }
            case FLOAT -> Fraction.of(unpacker.unpackDouble());
            case BINARY, EXTENSION -> {
                unpacker.skipValue();
                yield new Other("a value of another kind");
            }
        };
    }

    private static String text(MessageUnpacker unpacker, int size)
            throws IOException, MessageFault {
        int length = unpacker.unpackRawStringHeader();
        bound(length, size, 0);
        String text = JsonHygiene.decoder().decode(ByteBuffer.wrap(unpacker.readPayload(length)))
                .toString();
        String fault = JsonHygiene.fault(text);
        if (!fault.isEmpty()) {
            throw new MessageFault(fault);
        }
        return text;
    }

    private static Datum whole(BigInteger number) {
        return number.bitLength() > 62 ? new Other(number.toString())
                : new Whole(number.longValueExact());
    }

    private static Datum array(MessageUnpacker unpacker, int size, int depth)
            throws IOException, MessageFault {
        int count = unpacker.unpackArrayHeader();
        bound(count, size, depth);
        List<Datum> items = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            items.add(value(unpacker, size, depth + 1));
        }
        return new Items(List.copyOf(items));
    }
}
