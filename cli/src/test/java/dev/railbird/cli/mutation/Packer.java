package dev.railbird.cli.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;

/** JSON as msgpack, whatever keys stand in it twice; text that is no JSON stays text. */
final class Packer {
    private final String json;
    private final MessageBufferPacker out;

    private Packer(String json, MessageBufferPacker out) {
        this.json = json;
        this.out = out;
    }

    /** Each byte as a sign. */
    static String packed(String json) {
        try (MessageBufferPacker out = MessagePack.newDefaultBufferPacker()) {
            new Packer(json, out).value(json.trim());
            return new String(out.toByteArray(), StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (StringIndexOutOfBoundsException | NumberFormatException broken) {
            return json;
        }
    }

    private void value(String text) throws IOException {
        char first = text.charAt(0);
        if (first == '{') {
            List<String> members = split(text);
            out.packMapHeader(members.size());
            for (String member : members) {
                int end = member.indexOf('"', 1);
                out.packString(member.substring(1, end));
                value(member.substring(member.indexOf(':', end) + 1).trim());
            }
        } else if (first == '[') {
            List<String> items = split(text);
            out.packArrayHeader(items.size());
            for (String item : items) {
                value(item);
            }
        } else if (first == '"') {
            text(text.substring(1, text.length() - 1));
        } else if (text.equals("true") || text.equals("false")) {
            out.packBoolean(text.equals("true"));
        } else if (text.equals("null")) {
            out.packNil();
        } else if (text.indexOf('.') >= 0) {
            out.packDouble(Double.parseDouble(text));
        } else {
            out.packLong(Long.parseLong(text));
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        out.packRawStringHeader(bytes.length);
        out.writePayload(bytes);
    }

    /** What stands between the outermost signs, at its commas. */
    private static List<String> split(String text) {
        if (text.charAt(text.length() - 1) != (text.charAt(0) == '{' ? '}' : ']')) {
            throw new NumberFormatException("cut off");
        }
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 1;
        boolean isQuoted = false;
        for (int k = 1; k < text.length(); k++) {
            char c = text.charAt(k);
            boolean isEnd = k == text.length() - 1;
            isQuoted ^= c == '"' && text.charAt(k - 1) != '\\';
            if (!isQuoted && depth == 0 && (c == ',' || isEnd)) {
                if (k > from) {
                    parts.add(text.substring(from, k).trim());
                }
                from = k + 1;
            } else if (!isQuoted && (c == '{' || c == '[')) {
                depth++;
            } else if (!isQuoted && (c == '}' || c == ']')) {
                depth--;
            }
        }
        return parts;
    }
}
