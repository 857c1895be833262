package dev.railbird.cli.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.msgpack.core.MessagePack;

/** Messages between a bot and the pokerforbots server: a length, who speaks, a msgpack map. */
record FrameDialect() implements Dialect {
    private static final List<String> NAMES = List.of("side", "msg");
    private static final int HEAD = 5;

    @Override
    public List<Entry> entries(String text) {
        List<Entry> entries = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        while (bytes.remaining() > HEAD) {
            byte[] packed = new byte[bytes.getInt()];
            String side = String.valueOf((char) bytes.get());
            bytes.get(packed);
            try (var unpacker = MessagePack.newDefaultUnpacker(packed)) {
                String json = unpacker.unpackValue().toJson();
                entries.add(new Entry(type(json), NAMES, List.of(side, json)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return entries;
    }

    @Override
    public String text(String original, List<Entry> entries) {
        return frames(entries);
    }

    static String frames(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            String packed = Packer.packed(entry.cell("msg"));
            text.append(new String(ByteBuffer.allocate(4).putInt(packed.length()).array(),
                    StandardCharsets.ISO_8859_1));
            text.append(entry.cell("side")).append(packed);
        }
        return text.toString();
    }

    /** What the server said, one message after the other. */
    static String bare(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        entries.stream().filter(entry -> entry.cell("side").equals("S"))
                .forEach(entry -> text.append(Packer.packed(entry.cell("msg"))));
        return text.toString();
    }

    /** The capture of one connection as JSON Lines, a millisecond a message. */
    static String lines(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < entries.size(); k++) {
            String direction = entries.get(k).cell("side").equals("S") ? "s2c" : "c2s";
            text.append("{\"t_ms\":").append(k).append(".0,\"conn\":\"c1\",\"dir\":\"")
                    .append(direction).append("\",\"msg\":").append(entries.get(k).cell("msg"))
                    .append("}\n");
        }
        return text.toString();
    }

    private static String type(String json) {
        return Scan.json(json).stream().filter(value -> value.path().equals("type"))
                .map(value -> value.in(json)).findFirst().orElse("") + ":";
    }

    @Override
    public List<Value> values(Entry entry, int cell) {
        return cell == 0 ? List.of() : Scan.json(entry.text()).stream()
                .map(value -> value.under(entry.type())).toList();
    }

    @Override
    public String hand(Entry entry) {
        return Scan.json(entry.text()).stream().filter(value -> value.path().equals("hand_id"))
                .map(value -> value.in(entry.text())).findFirst().orElse("");
    }

    @Override
    public boolean hasEvents() {
        return true;
    }

    @Override
    public boolean hasCells() {
        return false;
    }

    @Override
    public boolean hasNumbers() {
        return false;
    }

    @Override
    public int line(List<Entry> entries, int entry) {
        return entry + 1;
    }

    @Override
    public Entry renumbered(Entry entry, int by) {
        return entry;
    }

    @Override
    public Entry numberedAs(Entry event, Entry place) {
        String hand = hand(event);
        return hand.isEmpty() ? event
                : event.with(1, event.text().replace('"' + hand + '"', '"' + hand(place) + '"'));
    }

    @Override
    public int payload(Entry entry) {
        return 1;
    }
}
