package dev.railbird.core.fairness.generator;

import java.math.BigInteger;
import java.util.function.LongFunction;

/** Remainders of numbers that hashes are read as: one block, or four hex digits, a draw. */
public final class HashDraws implements Draws {
    private final LongFunction<byte[]> numberOf;
    private long drawn;

    /** @param numberOf the number of a draw, counted from 0, as bytes with the highest first */
    public HashDraws(LongFunction<byte[]> numberOf) {
        this.numberOf = numberOf;
    }

    /** Two bytes a draw from a hash and the hashes of the hex text of each hash before. */
    public static HashDraws chain16(String firstHex) {
        StringBuilder text = new StringBuilder(firstHex);
        return new HashDraws(draw -> {
            int from = (int) draw * 4;
            while (text.length() < from + 4) {
                String last = text.substring(text.length() - 64);
                text.append(Digests.hex(Digests.sha256(Digests.utf8(last))));
            }
            return Digests.bytes(text.substring(from, from + 4)).orElseThrow();
        });
    }

    @Override
    public int below(int bound) {
        return new BigInteger(1, numberOf.apply(drawn++)).mod(BigInteger.valueOf(bound))
                .intValue();
    }

    @Override
    public long drawn() {
        return drawn;
    }

    @Override
    public long rejected() {
        return 0;
    }
}
