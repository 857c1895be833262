package dev.railbird.core.digest;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A SHA-256 value; compares and prints as lower-case hexadecimal text. */
public final class Digest implements Comparable<Digest> {
    private final byte[] bytes;

    public Digest(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("a SHA-256 digest has 32 bytes");
        }
        this.bytes = bytes.clone();
    }

    /** The digest that 64 hexadecimal digits write; empty for any other text. */
    public static Optional<Digest> ofHex(String hex) {
        return hex.length() == 64 && hex.chars().allMatch(HexFormat::isHexDigit)
                ? Optional.of(new Digest(HexFormat.of().parseHex(hex))) : Optional.empty();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public int compareTo(Digest other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
