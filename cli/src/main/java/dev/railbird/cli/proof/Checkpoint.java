package dev.railbird.cli.proof;

import dev.railbird.core.digest.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The root over all hands as a signed note, small enough to be printed in a newspaper: C2SP
 * tlog-checkpoint and signed-note.
 */
public record Checkpoint(long size, Digest root, String signature) {
    static final String ORIGIN = "railbird/audit";
    private static final String DASH = "\u2014 ";
    private static final int LINES = 5;

    static Checkpoint sign(long size, Digest root, SecretEdKey key) {
        byte[] signature = key.sign(body(size, root));
        byte[] hash = key.open().noteHash(ORIGIN);
        return new Checkpoint(size, root, Base64.getEncoder().encodeToString(
                ByteBuffer.allocate(hash.length + signature.length).put(hash).put(signature)
                        .array()));
    }

    private static byte[] body(long size, Digest root) {
        return (ORIGIN + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.bytes())
                + "\n").getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        return new String(body(size, root), StandardCharsets.UTF_8) + "\n" + DASH + ORIGIN + " "
                + signature + "\n";
    }

    /** Empty when the text is anything but a checkpoint as Railbird writes it. */
    public static Optional<Checkpoint> parse(String text) {
        List<String> lines = text.lines().toList();
        try {
            if (lines.size() != LINES || !lines.get(4).startsWith(DASH + ORIGIN + " ")) {
                return Optional.empty();
            }
            Checkpoint read = new Checkpoint(Long.parseLong(lines.get(1)),
                    new Digest(Base64.getDecoder().decode(lines.get(2))),
                    lines.get(4).substring((DASH + ORIGIN + " ").length()));
            return read.text().equals(text) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    public boolean isSignedBy(PublicEdKey key) {
        try {
            byte[] all = Base64.getDecoder().decode(signature);
            byte[] hash = key.noteHash(ORIGIN);
            return all.length > hash.length
                    && Base64.getEncoder().encodeToString(all).equals(signature)
                    && Arrays.equals(Arrays.copyOf(all, hash.length), hash)
                    && key.verifies(body(size, root),
                            Arrays.copyOfRange(all, hash.length, all.length));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
