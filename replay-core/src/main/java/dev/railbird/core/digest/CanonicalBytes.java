package dev.railbird.core.digest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing buffer of unambiguous values: every number is a variable-length integer, every text is
 * UTF-8 behind its length, so that no two sequences of values have the same bytes.
 */
public final class CanonicalBytes {
    private byte[] bytes = new byte[1024];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public byte[] array() {
        return bytes;
    }

    public CanonicalBytes tag(int tag) {
        room(1);
        bytes[size++] = (byte) tag;
        return this;
    }

    /** Zig-zag, seven bits a byte, least significant first. */
    public CanonicalBytes number(long value) {
        room(10);
        long rest = value << 1 ^ value >> 63;
        if (rest >>> 7 == 0) {
            bytes[size++] = (byte) rest;
            return this;
        }
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    public CanonicalBytes text(String text) {
        int length = text.length();
        if (isAscii(text)) {
            number(length);
            room(length);
            for (int k = 0; k < length; k++) {
                bytes[size++] = (byte) text.charAt(k);
            }
            return this;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
        return this;
    }

    private static boolean isAscii(String text) {
        for (int k = 0; k < text.length(); k++) {
            if (text.charAt(k) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
