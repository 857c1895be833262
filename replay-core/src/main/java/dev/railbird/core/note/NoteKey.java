package dev.railbird.core.note;

import dev.railbird.core.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A key that verifies notes, as text {@code name+id+key}: who signs, eight hexadecimal digits that
 * follow from name and key, and in Base64 a one (Ed25519) and the 32 bytes of the key.
 *
 * @param id the eight digits
 */
public record NoteKey(String name, String id, PublicKey key) {
    private static final byte ED25519 = 1;
    private static final int KEY_BYTES = 32;
    /** What stands before the 32 bytes of a key in X.509 form. */
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    /** Empty for text that is no such key, or whose id is another key's. */
    public static Optional<NoteKey> of(String text) {
        int id = text.indexOf('+');
        int key = text.indexOf('+', id + 1);
        if (id < 1 || key < 0 || text.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        String name = text.substring(0, id);
        Optional<byte[]> typed = bytes(text.substring(key + 1));
        if (typed.isEmpty() || typed.get().length != KEY_BYTES + 1
                || typed.get()[0] != ED25519
                || !text.substring(id + 1, key).equals(id(name, typed.get()))) {
            return Optional.empty();
        }
        return key(typed.get()).map(known -> new NoteKey(name, id(name, typed.get()), known));
    }

    /** A key that is already at hand, under the name that it signs with. */
    public static NoteKey of(String name, PublicKey key) {
        return new NoteKey(name, id(name, typed(key)), key);
    }

    private static byte[] typed(PublicKey key) {
        byte[] encoded = key.getEncoded();
        byte[] typed = new byte[KEY_BYTES + 1];
        typed[0] = ED25519;
        System.arraycopy(encoded, encoded.length - KEY_BYTES, typed, 1, KEY_BYTES);
        return typed;
    }

    /** As {@link #of(String)} reads it. */
    public String text() {
        return name + "+" + id + "+" + Base64.getEncoder().encodeToString(typed(key));
    }

    private static String id(String name, byte[] typed) {
        var sha = Sha256.create();
        sha.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha.digest(typed), 0, 4);
    }

    static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<PublicKey> key(byte[] typed) {
        byte[] encoded = Arrays.copyOf(X509_HEAD, X509_HEAD.length + KEY_BYTES);
        System.arraycopy(typed, 1, encoded, X509_HEAD.length, KEY_BYTES);
        try {
            return Optional.of(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException noPointOfTheCurve) {
            return Optional.empty();
        }
    }

    boolean verifies(byte[] signature, byte[] text) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
