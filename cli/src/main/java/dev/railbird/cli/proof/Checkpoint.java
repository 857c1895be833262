package dev.railbird.cli.proof;

import dev.railbird.core.digest.Digest;
import dev.railbird.core.note.SignedNote;
import dev.railbird.core.note.SignedNote.Trust;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The root over all hands as a signed note, small enough to be printed in a newspaper: C2SP
 * tlog-checkpoint and signed-note. Witnesses may add their signatures below.
 */
public final class Checkpoint {
    static final String ORIGIN = "railbird/audit";
    private final SignedNote note;

    private Checkpoint(SignedNote note) {
        this.note = note;
    }

    /** The text of a checkpoint with its signature. */
    static String sign(long size, Digest root, SecretEdKey key) {
        String body = ORIGIN + "\n" + size + "\n"
                + Base64.getEncoder().encodeToString(root.bytes()) + "\n";
        return body + "\n" + line(key.open().noteKey(ORIGIN).id(),
                key.sign(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(String id, byte[] signature) {
        return "\u2014 " + ORIGIN + " " + Base64.getEncoder().encodeToString(
                ByteBuffer.allocate(Integer.BYTES + signature.length)
                        .put(HexFormat.of().parseHex(id)).put(signature).array()) + "\n";
    }

    /** Empty when the text does not begin with a checkpoint exactly as Railbird writes it. */
    public static Optional<Checkpoint> parse(String text) {
        return SignedNote.of(text).filter(note -> text.startsWith(written(note)))
                .map(Checkpoint::new);
    }

    private static String written(SignedNote note) {
        SignedNote.Line first = note.signatures().get(0);
        return ORIGIN + "\n" + note.size() + "\n"
                + Base64.getEncoder().encodeToString(note.root().bytes()) + "\n\n"
                + line(first.id(), HexFormat.of().parseHex(first.signature()));
    }

    long size() {
        return note.size();
    }

    public Digest root() {
        return note.root();
    }

    public boolean isSignedBy(PublicEdKey key) {
        return note.trust(List.of(key.noteKey(ORIGIN))) == Trust.SIGNED;
    }
}
