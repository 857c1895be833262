package dev.railbird.core.fairness.source;

import dev.railbird.core.fairness.generator.Digests;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * The header of a Bitcoin block: 80 bytes, whose hash is below the target that they name.
 *
 * @param hash in the order in which explorers show it
 * @param time Unix time that the miner wrote
 */
public record Block(byte[] hash, long time) {
    private static final int HEADER = 80;
    private static final int TIME_AT = 68;
    private static final int BITS_AT = 72;
    /** No block of the chain was ever easier to find. */
    private static final int EASIEST_BITS = 224;

    /** Empty when it is no header, or its hash misses its own target. */
    public static Optional<Block> of(byte[] header) {
        if (header.length != HEADER) {
            return Optional.empty();
        }
        byte[] digest = Digests.sha256(Digests.sha256(header));
        byte[] shown = new byte[digest.length];
        for (int k = 0; k < digest.length; k++) {
            shown[k] = digest[digest.length - 1 - k];
        }
        ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        int bits = fields.getInt(BITS_AT);
        BigInteger target = BigInteger.valueOf(bits & 0x7f_ffff).shiftLeft(8 * ((bits >>> 24) - 3));
        return target.bitLength() > EASIEST_BITS
                || new BigInteger(1, shown).compareTo(target) > 0 ? Optional.empty()
                : Optional.of(new Block(shown, fields.getInt(TIME_AT) & 0xffff_ffffL));
    }

    public boolean isOf(byte[] shown) {
        return Arrays.equals(hash, shown);
    }
}
