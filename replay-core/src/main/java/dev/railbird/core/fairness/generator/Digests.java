package dev.railbird.core.fairness.generator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The hashes that derivations and commitments are made of, and how bytes are written. */
public final class Digests {
    private static final HexFormat HEX = HexFormat.of();

    private Digests() {
    }

    public static byte[] sha256(byte[] bytes) {
        return jdk("SHA-256", bytes);
    }

    public static byte[] sha512(byte[] bytes) {
        return jdk("SHA-512", bytes);
    }

    /** SHA3-256 of the standard; not the Keccak-256 of block chains. */
    public static byte[] sha3(byte[] bytes) {
        return jdk("SHA3-256", bytes);
    }

    private static byte[] jdk(String name, byte[] bytes) {
        try {
            return MessageDigest.getInstance(name).digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK in use has " + name, impossible);
        }
    }

    /** HMAC-SHA-256; a key of no bytes counts as one zero byte, which gives the same. */
    public static byte[] hmac(byte[] key, byte[]... message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, "HmacSHA256"));
            for (byte[] part : message) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    /** The bytes of hex digits in either case; empty when it is anything else. */
    public static Optional<byte[]> bytes(String hex) {
        if (hex.length() % 2 != 0) {
            return Optional.empty();
        }
        for (int k = 0; k < hex.length(); k++) {
            if (!HexFormat.isHexDigit(hex.charAt(k))) {
                return Optional.empty();
            }
        }
        return Optional.of(HEX.parseHex(hex));
    }

    /** A number as bytes, highest first. */
    public static byte[] bigEndian(long number, int count) {
        byte[] bytes = new byte[count];
        for (int k = 0; k < count; k++) {
            bytes[k] = (byte) (number >>> 8 * (count - 1 - k));
        }
        return bytes;
    }
}
