package dev.railbird.importers.golf;

import dev.railbird.core.event.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Rows as bytes: what a sorter keeps of a source that is larger than the memory. */
final class RowCodec {
    private RowCodec() {
    }

    static byte[] packed(StoredRow row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        DataOutputStream out = new DataOutputStream(bytes);
        text(out, row.id());
        text(out, row.number());
        text(out, row.type());
        out.writeBoolean(row.player().isPresent());
        text(out, row.player().orElse(""));
        text(out, row.data());
        out.writeBoolean(row.time().isPresent());
        text(out, row.time().orElse(""));
        boolean isLine = row.location().at() instanceof SourceLocation.Line;
        out.writeBoolean(isLine);
        if (row.location().at() instanceof SourceLocation.Line place) {
            out.writeInt(place.line());
            out.writeInt(place.column());
        } else {
            text(out, row.location().at().toString());
        }
        return bytes.toByteArray();
    }

    static StoredRow row(byte[] bytes, String source, String game) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        String id = text(in);
        String number = text(in);
        String type = text(in);
        boolean hasPlayer = in.readBoolean();
        String player = text(in);
        String data = text(in);
        boolean hasTime = in.readBoolean();
        String time = text(in);
        SourceLocation location = in.readBoolean()
                ? SourceLocation.line(source, in.readInt(), in.readInt())
                : SourceLocation.row(source, text(in));
        return new StoredRow(id, game, number, type, hasPlayer ? Optional.of(player)
                : Optional.empty(), data, hasTime ? Optional.of(time) : Optional.empty(),
                location);
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
