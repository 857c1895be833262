package dev.railbird.core.note;

import dev.railbird.core.digest.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A checkpoint of a log: its name, how many leaves its tree has and the root, on a line each, and
 * after an empty line the signatures: {@code — name Base64(key id, signature)}.
 *
 * @param text what is signed, with its last line feed
 */
public record SignedNote(String text, String origin, long size, Digest root,
        List<Line> signatures) {
    private static final int LENGTH_MAX = 1 << 16;
    private static final int SIZE_DIGITS_MAX = 18;
    private static final int ID_BYTES = 4;
    private static final String DASH = "\u2014 ";

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature.
     *
     * @param id of the key, eight hexadecimal digits
     */
    public record Line(String name, String id, String signature) {
        boolean isBy(NoteKey key) {
            return name.equals(key.name()) && id.equals(key.id());
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(signature);
        }
    }

    /** What a set of keys says of a note. */
    public enum Trust {
        /** Signed by one of the keys. */
        SIGNED,
        /** One of the keys is named, and its signature is not of this text. */
        FORGED,
        /** Nobody signed whose key is known. */
        UNKNOWN
    }

    /** Empty for text that is no checkpoint. */
    public static Optional<SignedNote> of(String note) {
        int end = note.length() > LENGTH_MAX ? -1 : note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            return Optional.empty();
        }
        String text = note.substring(0, end + 1);
        List<Line> signatures = new ArrayList<>();
        for (String line : note.substring(end + 2).split("\n")) {
            Optional<Line> signature = line(line);
            if (signature.isEmpty()) {
                return Optional.empty();
            }
            signatures.add(signature.get());
        }
        String[] lines = text.split("\n", -1);
        Optional<byte[]> root = lines.length < 4 ? Optional.empty() : NoteKey.bytes(lines[2]);
        if (root.isEmpty() || root.get().length != 32 || lines[0].isEmpty()
                || !isNumber(lines[1])) {
            return Optional.empty();
        }
        return Optional.of(new SignedNote(text, lines[0], Long.parseLong(lines[1]),
                new Digest(root.get()), signatures));
    }

    private static Optional<Line> line(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space <= DASH.length()) {
            return Optional.empty();
        }
        String name = line.substring(DASH.length(), space);
        return NoteKey.bytes(line.substring(space + 1)).filter(raw -> raw.length > ID_BYTES)
                .map(raw -> new Line(name, HexFormat.of().formatHex(raw, 0, ID_BYTES),
                        HexFormat.of().formatHex(Arrays.copyOfRange(raw, ID_BYTES, raw.length))));
    }

    private static boolean isNumber(String text) {
        boolean isShort = !text.isEmpty() && text.length() <= SIZE_DIGITS_MAX;
        return isShort && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
    }

    /** A note that one key signed and another key of the set did not is forged. */
    public Trust trust(List<NoteKey> keys) {
        Trust trust = Trust.UNKNOWN;
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        for (Line signature : signatures) {
            for (NoteKey key : keys) {
                if (signature.isBy(key) && !key.verifies(signature.bytes(), signed)) {
                    return Trust.FORGED;
                }
                trust = signature.isBy(key) ? Trust.SIGNED : trust;
            }
        }
        return trust;
    }
}
