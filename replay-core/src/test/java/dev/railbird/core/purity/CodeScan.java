package dev.railbird.core.purity;

import java.nio.ByteBuffer;

/** Instructions of a method: arithmetic leaves no trace in the constant pool. */
final class CodeScan {
    private static final int TABLE_SWITCH = 0xaa;
    private static final int LOOKUP_SWITCH = 0xab;
    private static final int WIDE = 0xc4;
    private static final int WIDE_IINC = 0x84;
    /** Ranges of instructions that load, store, compute or return a float or a double. */
    private static final int[][] FLOATING = {{0x0b, 0x0f}, {0x17, 0x18}, {0x22, 0x29},
        {0x30, 0x31}, {0x38, 0x39}, {0x43, 0x4a}, {0x51, 0x52}, {0x62, 0x63}, {0x66, 0x67},
        {0x6a, 0x6b}, {0x6e, 0x6f}, {0x72, 0x73}, {0x76, 0x77}, {0x86, 0x87}, {0x89, 0x90},
        {0x95, 0x98}, {0xae, 0xaf}};
    /** Ranges of instructions that are longer than one byte, with their length. */
    private static final int[][] LENGTHS = {{0x10, 0x10, 2}, {0x11, 0x11, 3}, {0x12, 0x12, 2},
        {0x13, 0x14, 3}, {0x15, 0x19, 2}, {0x36, 0x3a, 2}, {0x84, 0x84, 3}, {0x99, 0xa8, 3},
        {0xa9, 0xa9, 2}, {0xb2, 0xb8, 3}, {0xb9, 0xba, 5}, {0xbb, 0xbb, 3}, {0xbc, 0xbc, 2},
        {0xbd, 0xbd, 3}, {0xc0, 0xc1, 3}, {0xc5, 0xc5, 4}, {0xc6, 0xc7, 3}, {0xc8, 0xc9, 5}};

    private CodeScan() {
    }

    static boolean isFloating(byte[] code) {
        ByteBuffer bytes = ByteBuffer.wrap(code);
        for (int at = 0; at < code.length; at += length(bytes, at)) {
            int instruction = bytes.get(at) & 0xff;
            int shown = instruction == WIDE ? bytes.get(at + 1) & 0xff : instruction;
            for (int[] range : FLOATING) {
                if (shown >= range[0] && shown <= range[1]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int length(ByteBuffer bytes, int at) {
        int instruction = bytes.get(at) & 0xff;
        int aligned = (at + 4) / 4 * 4;
        if (instruction == TABLE_SWITCH) {
            return aligned + 12 - at
                    + 4 * (bytes.getInt(aligned + 8) - bytes.getInt(aligned + 4) + 1);
        }
        if (instruction == LOOKUP_SWITCH) {
            return aligned + 8 - at + 8 * bytes.getInt(aligned + 4);
        }
        if (instruction == WIDE) {
            return (bytes.get(at + 1) & 0xff) == WIDE_IINC ? 6 : 4;
        }
        for (int[] range : LENGTHS) {
            if (instruction >= range[0] && instruction <= range[1]) {
                return range[2];
            }
        }
        return 1;
    }
}
