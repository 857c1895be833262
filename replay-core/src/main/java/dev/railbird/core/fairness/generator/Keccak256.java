package dev.railbird.core.fairness.generator;

/**
 * Keccak-256 as block chains use it: the padding of the submission (0x01), not the one of SHA3-256
 * (0x06), which is why the JDK's does not serve.
 */
public final class Keccak256 {
    private static final int RATE = 136;
    private static final int ROUNDS = 24;
    private static final long[] CONSTANTS = constants();

    private Keccak256() {
    }

    public static byte[] digest(byte[] message) {
        int blocks = message.length / RATE + 1;
        byte[] padded = new byte[blocks * RATE];
        System.arraycopy(message, 0, padded, 0, message.length);
        padded[message.length] = 1;
        padded[padded.length - 1] |= (byte) 0x80;
        long[] lanes = new long[25];
        for (int block = 0; block < blocks; block++) {
            for (int k = 0; k < RATE; k++) {
                lanes[k / 8] ^= (padded[block * RATE + k] & 0xffL) << 8 * (k % 8);
            }
            permute(lanes);
        }
        byte[] digest = new byte[32];
        for (int k = 0; k < digest.length; k++) {
            digest[k] = (byte) (lanes[k / 8] >>> 8 * (k % 8));
        }
        return digest;
    }

    private static void permute(long[] a) {
        long[] column = new long[5];
        for (int round = 0; round < ROUNDS; round++) {
            for (int x = 0; x < 5; x++) {
                column[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
            }
            for (int k = 0; k < 25; k++) {
                int x = k % 5;
                a[k] ^= column[(x + 4) % 5] ^ Long.rotateLeft(column[(x + 1) % 5], 1);
            }
            rotateAndMove(a);
            for (int row = 0; row < 25; row += 5) {
                System.arraycopy(a, row, column, 0, 5);
                for (int x = 0; x < 5; x++) {
                    a[row + x] = column[x] ^ ~column[(x + 1) % 5] & column[(x + 2) % 5];
                }
            }
            a[0] ^= CONSTANTS[round];
        }
    }

    /** Steps rho and pi: lane (x, y) goes to (y, 2x + 3y), turned by the triangular numbers. */
    private static void rotateAndMove(long[] a) {
        int x = 1;
        int y = 0;
        long carried = a[1];
        for (int step = 0; step < 24; step++) {
            int movedX = y;
            y = (2 * x + 3 * y) % 5;
            x = movedX;
            long kept = a[x + 5 * y];
            a[x + 5 * y] = Long.rotateLeft(carried, (step + 1) * (step + 2) / 2 % 64);
            carried = kept;
        }
    }

    /** The round constants are the output of an 8-bit shift register. */
    private static long[] constants() {
        long[] constants = new long[ROUNDS];
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int j = 0; j < 7; j++) {
                if ((register & 1) != 0) {
                    constants[round] |= 1L << (1 << j) - 1;
                }
                register = (register << 1) ^ ((register >>> 7) * 0x171);
            }
        }
        return constants;
    }
}
