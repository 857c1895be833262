package dev.railbird.cli.compare;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A packed record with its place in a table, as bytes that sort by table and place. */
final class Placed {
    private Placed() {
    }

    /** Sorted by side, then by place. */
    static byte[] at(String table, int side, long place, byte[] packed) {
        return bytes(table, side, place, 0, packed);
    }

    /** Sorted by place, then by side, the old one first. */
    static byte[] among(String table, long place, int side, byte[] packed) {
        return bytes(table, 0, place, side, packed);
    }

    private static byte[] bytes(String table, int first, long place, int second, byte[] packed) {
        byte[] name = table.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + name.length + 2 + Long.BYTES + packed.length)
                .putInt(name.length).put(name).put((byte) first).putLong(place)
                .put((byte) second).put(packed).array();
    }

    /** Records of one place and side keep the order of their places in the source. */
    static int compare(byte[] one, byte[] two) {
        int key = Arrays.compareUnsigned(one, 0, keyLength(one), two, 0, keyLength(two));
        return key != 0 ? key : Long.compare(Packed.ordinal(packed(one)),
                Packed.ordinal(packed(two)));
    }

    static boolean isSamePlace(byte[] one, byte[] two) {
        return Arrays.equals(one, 0, keyLength(one) - 1, two, 0, keyLength(two) - 1);
    }

    private static int keyLength(byte[] placed) {
        return Integer.BYTES + ByteBuffer.wrap(placed).getInt() + 2 + Long.BYTES;
    }

    static String table(byte[] placed) {
        return new String(placed, Integer.BYTES, ByteBuffer.wrap(placed).getInt(),
                StandardCharsets.UTF_8);
    }

    /** 0 for the old export, 1 for the new one. */
    static int side(byte[] placed) {
        int end = keyLength(placed);
        return placed[end - 1] + placed[end - 2 - Long.BYTES];
    }

    static long place(byte[] placed) {
        return ByteBuffer.wrap(placed).getLong(keyLength(placed) - 1 - Long.BYTES);
    }

    static byte[] packed(byte[] placed) {
        return Arrays.copyOfRange(placed, keyLength(placed), placed.length);
    }
}
