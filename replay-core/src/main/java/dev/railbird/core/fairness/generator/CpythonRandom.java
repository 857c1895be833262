package dev.railbird.core.fairness.generator;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * {@code random.Random} of CPython 3.2 and later: MT19937 with seeds of any length. Equal for
 * CPython 3.11 and 3.12.
 */
public final class CpythonRandom implements Draws {
    private final Mt19937 twister;
    private int last;
    private long rejected;

    private CpythonRandom(BigInteger seed) {
        twister = Mt19937.ofArray(words(seed.abs()));
    }

    /** {@code Random(int)}: a negative number seeds as its opposite. */
    public static CpythonRandom ofInteger(BigInteger seed) {
        return new CpythonRandom(seed);
    }

    /** {@code Random(int)}: a negative number seeds as its opposite. */
    public static CpythonRandom ofInteger(long seed) {
        return new CpythonRandom(BigInteger.valueOf(seed));
    }

    /** {@code Random(str)}, version 2: as the bytes of its UTF-8. */
    public static CpythonRandom ofText(String seed) {
        return ofBytes(seed.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code Random(bytes)}, version 2: the bytes and their SHA-512 as one big-endian number. */
    public static CpythonRandom ofBytes(byte[] seed) {
        byte[] hash = sha512(seed);
        byte[] all = new byte[seed.length + hash.length];
        System.arraycopy(seed, 0, all, 0, seed.length);
        System.arraycopy(hash, 0, all, seed.length, hash.length);
        return new CpythonRandom(new BigInteger(1, all));
    }

    private static byte[] sha512(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-512").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK in use has SHA-512", impossible);
        }
    }

    /** 32-bit words, lowest first, at least one. */
    private static int[] words(BigInteger seed) {
        byte[] bytes = seed.toByteArray();
        int[] words = new int[Math.max(1, (seed.bitLength() + 31) / 32)];
        for (int k = 0; k < bytes.length && k / 4 < words.length; k++) {
            words[k / 4] |= (bytes[bytes.length - 1 - k] & 0xff) << 8 * (k % 4);
        }
        return words;
    }

    /** {@code getrandbits(count)} for 1 to 32 bits, as the low bits of an int. */
    public int bits(int count) {
        last = twister.next();
        return last >>> (32 - count);
    }

    /** {@code getrandbits(count)} for any number of bits: words are filled from the lowest. */
    public BigInteger bigBits(int count) {
        BigInteger sum = BigInteger.ZERO;
        int left = count;
        for (int k = 0; left > 0; k++, left -= 32) {
            long word = (left < 32 ? bits(left) : twister.next()) & 0xffff_ffffL;
            sum = sum.or(BigInteger.valueOf(word).shiftLeft(32 * k));
        }
        return sum;
    }

    /** {@code random()} as the whole number that CPython divides by 2 to the 53rd. */
    public long fraction53() {
        long high = twister.next() >>> 5;
        long low = twister.next() >>> 6;
        return (high << 26) + low;
    }

    /** {@code _randbelow}: as many bits as the bound has (not bound - 1), redrawn until below. */
    @Override
    public int below(int bound) {
        int count = 32 - Integer.numberOfLeadingZeros(bound);
        int number = bits(count);
        // A bound of 31 bits never makes a negative number, so the plain comparison is enough.
        while (number >= bound) {
            rejected++;
            number = bits(count);
        }
        return number;
    }

    /** {@code shuffle(list)}. */
    public void shuffle(List<?> items) {
        FisherYates.descending(items, this);
    }

    /** What {@code shuffle(list(range(size)))} leaves. */
    public int[] permutation(int size) {
        return FisherYates.permutation(size, this);
    }

    @Override
    public long output() {
        return last & 0xffff_ffffL;
    }

    @Override
    public boolean tellsOutput() {
        return true;
    }

    @Override
    public long drawn() {
        return twister.drawn();
    }

    @Override
    public long rejected() {
        return rejected;
    }
}
