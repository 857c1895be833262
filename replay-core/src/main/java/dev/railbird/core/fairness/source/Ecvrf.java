package dev.railbird.core.fairness.source;

import dev.railbird.core.fairness.generator.Digests;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Checks proofs of ECVRF-EDWARDS25519-SHA512-TAI (RFC 9381): that an output is the only one which
 * the holder of a key can give for a message.
 */
public final class Ecvrf {
    private static final byte SUITE = 3;
    private static final BigInteger COFACTOR = BigInteger.valueOf(8);
    private static final int PROOF = 80;
    private static final int CHALLENGE = 16;
    private static final int POINT = Edwards25519.BYTES;

    private Ecvrf() {
    }

    /** The output of 64 bytes; empty when the proof does not hold for key and message. */
    public static Optional<byte[]> output(byte[] key, byte[] message, byte[] proof) {
        if (key.length != POINT || proof.length != PROOF) {
            return Optional.empty();
        }
        Optional<Edwards25519> holder = Edwards25519.decode(key)
                .filter(point -> !point.times(COFACTOR).isNeutral());
        Optional<Edwards25519> gamma = Edwards25519.decode(Arrays.copyOf(proof, POINT));
        Optional<Edwards25519> hashed = hashed(key, message);
        BigInteger challenge = Edwards25519.number(proof, POINT, POINT + CHALLENGE);
        BigInteger response = Edwards25519.number(proof, POINT + CHALLENGE, PROOF);
        if (holder.isEmpty() || gamma.isEmpty() || hashed.isEmpty()
                || response.compareTo(Edwards25519.ORDER) >= 0) {
            return Optional.empty();
        }
        Edwards25519 u = Edwards25519.BASE.times(response)
                .plus(holder.get().times(challenge).negated());
        Edwards25519 v = hashed.get().times(response)
                .plus(gamma.get().times(challenge).negated());
        byte[] due = digest(2, holder.get().encoded(), hashed.get().encoded(),
                gamma.get().encoded(), u.encoded(), v.encoded());
        return Edwards25519.number(due, 0, CHALLENGE).equals(challenge)
                ? Optional.of(digest(3, gamma.get().times(COFACTOR).encoded()))
                : Optional.empty();
    }

    /** Tries counters until the hash is a point: fails less than once in 2^256 messages. */
    private static Optional<Edwards25519> hashed(byte[] key, byte[] message) {
        for (int counter = 0; counter < 256; counter++) {
            byte[] hash = digest(1, key, message, new byte[] {(byte) counter});
            Optional<Edwards25519> point = Edwards25519.decode(Arrays.copyOf(hash, POINT))
                    .map(found -> found.times(COFACTOR)).filter(found -> !found.isNeutral());
            if (point.isPresent()) {
                return point;
            }
        }
        return Optional.empty();
    }

    private static byte[] digest(int domain, byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(3 + Arrays.stream(parts)
                .mapToInt(part -> part.length).sum()).put(SUITE).put((byte) domain);
        for (byte[] part : parts) {
            all.put(part);
        }
        return Digests.sha512(all.array());
    }
}
