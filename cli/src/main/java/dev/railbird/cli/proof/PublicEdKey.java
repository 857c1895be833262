package dev.railbird.cli.proof;

import dev.railbird.core.digest.Sha256;
import dev.railbird.core.note.NoteKey;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** The half of an Ed25519 key that everybody may have. */
public final class PublicEdKey {
    private final PublicKey key;

    PublicEdKey(PublicKey key) {
        this.key = key;
    }

    public static PublicEdKey read(Path file) throws IOException, KeyFault {
        byte[] der = Pem.read(file, "PUBLIC KEY");
        try {
            return new PublicEdKey(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(der)));
        } catch (GeneralSecurityException other) {
            throw new KeyFault(file + " is no Ed25519 key");
        }
    }

    public String pem() {
        return Pem.text("PUBLIC KEY", key.getEncoded());
    }

    /** SHA-256 of the key as it is encoded; enough to tell keys apart. */
    public String id() {
        return HexFormat.of().formatHex(Sha256.create().digest(key.getEncoded()));
    }

    /** The key as signed notes name it. */
    public NoteKey noteKey(String name) {
        return NoteKey.of(name, key);
    }

    /** The text by which {@code railbird audit --trust} trusts what this key signs. */
    public String noteText() {
        return noteKey(Checkpoint.ORIGIN).text();
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }
}
