package dev.railbird.core.fairness.source;

import java.math.BigInteger;
import java.util.Optional;

/** Points of the curve edwards25519 (RFC 8032), for checking proofs: nothing here is secret. */
record Edwards25519(BigInteger x, BigInteger y, BigInteger z, BigInteger t) {
    static final int BYTES = 32;
    /** The order of the base point. */
    static final BigInteger ORDER = BigInteger.ONE.shiftLeft(252)
            .add(new BigInteger("27742317777372353535851937790883648493"));
    private static final BigInteger P =
            BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger D = BigInteger.valueOf(-121_665)
            .multiply(BigInteger.valueOf(121_666).modInverse(P)).mod(P);
    private static final BigInteger ROOT_OF_MINUS_ONE =
            BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P);
    private static final Edwards25519 NEUTRAL = new Edwards25519(BigInteger.ZERO, BigInteger.ONE,
            BigInteger.ONE, BigInteger.ZERO);
    static final Edwards25519 BASE = decode(base()).orElseThrow();

    /** The base point has y = 4/5 and an even x. */
    private static byte[] base() {
        return littleEndian(BigInteger.valueOf(4)
                .multiply(BigInteger.valueOf(5).modInverse(P)).mod(P));
    }

    /** A number as 32 bytes, lowest first. */
    static byte[] littleEndian(BigInteger number) {
        byte[] bytes = new byte[BYTES];
        for (int k = 0; k < BYTES; k++) {
            bytes[k] = number.shiftRight(8 * k).byteValue();
        }
        return bytes;
    }

    /** Bytes as a number, lowest first. */
    static BigInteger number(byte[] bytes, int from, int to) {
        byte[] turned = new byte[to - from];
        for (int k = from; k < to; k++) {
            turned[to - 1 - k] = bytes[k];
        }
        return new BigInteger(1, turned);
    }

    /** The point of 32 bytes: y, and the lowest bit of x in the highest bit. */
    static Optional<Edwards25519> decode(byte[] bytes) {
        BigInteger all = number(bytes, 0, BYTES);
        BigInteger y = all.clearBit(255);
        if (y.compareTo(P) >= 0) {
            return Optional.empty();
        }
        BigInteger square = y.multiply(y);
        BigInteger xx = square.subtract(BigInteger.ONE)
                .multiply(D.multiply(square).add(BigInteger.ONE).mod(P).modInverse(P)).mod(P);
        BigInteger x = xx.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
        if (!x.multiply(x).mod(P).equals(xx)) {
            x = x.multiply(ROOT_OF_MINUS_ONE).mod(P);
        }
        if (!x.multiply(x).mod(P).equals(xx) || x.signum() == 0 && all.testBit(255)) {
            return Optional.empty();
        }
        x = x.testBit(0) == all.testBit(255) ? x : P.subtract(x);
        return Optional.of(new Edwards25519(x, y, BigInteger.ONE, x.multiply(y).mod(P)));
    }

    byte[] encoded() {
        BigInteger inverse = z.modInverse(P);
        BigInteger byte255 = y.multiply(inverse).mod(P);
        return littleEndian(x.multiply(inverse).mod(P).testBit(0) ? byte255.setBit(255) : byte255);
    }

    Edwards25519 plus(Edwards25519 other) {
        BigInteger a = y.subtract(x).multiply(other.y.subtract(other.x)).mod(P);
        BigInteger b = y.add(x).multiply(other.y.add(other.x)).mod(P);
        BigInteger c = t.multiply(D).multiply(other.t).shiftLeft(1).mod(P);
        BigInteger d = z.multiply(other.z).shiftLeft(1).mod(P);
        BigInteger e = b.subtract(a);
        BigInteger f = d.subtract(c);
        BigInteger g = d.add(c);
        BigInteger h = b.add(a);
        return new Edwards25519(e.multiply(f).mod(P), g.multiply(h).mod(P),
                f.multiply(g).mod(P), e.multiply(h).mod(P));
    }

    Edwards25519 times(BigInteger factor) {
        Edwards25519 sum = NEUTRAL;
        for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
            sum = sum.plus(sum);
            sum = factor.testBit(bit) ? sum.plus(this) : sum;
        }
        return sum;
    }

    Edwards25519 negated() {
        return new Edwards25519(P.subtract(x).mod(P), y, z, P.subtract(t).mod(P));
    }

    boolean isNeutral() {
        return x.signum() == 0 && y.equals(z);
    }
}
