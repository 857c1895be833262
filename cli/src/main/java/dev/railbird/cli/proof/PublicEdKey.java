package dev.railbird.cli.proof;

import dev.railbird.core.digest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The half of an Ed25519 key that everybody may have. */
public final class PublicEdKey {
    private static final int RAW = 32;
    private static final int NOTE_HASH = 4;
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

    /** How a signed note names its key: C2SP signed-note, signature type 1. */
    byte[] noteHash(String name) {
        MessageDigest sha = Sha256.create();
        sha.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 1);
        byte[] der = key.getEncoded();
        return Arrays.copyOf(sha.digest(Arrays.copyOfRange(der, der.length - RAW, der.length)),
                NOTE_HASH);
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
