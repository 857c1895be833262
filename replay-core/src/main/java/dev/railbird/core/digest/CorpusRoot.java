package dev.railbird.core.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * One root over all hands: the Merkle tree hash of RFC 9162 over leaves sorted by hand id, then by
 * digest. A leaf is the id's UTF-8 length, the id and the digest, so order and names are covered.
 * Leaves come sorted and are forgotten at once, so that any number of hands takes no memory;
 * whoever has them in another order sorts them, on disk when they are many.
 */
public final class CorpusRoot {
    private static final int DIGEST_BYTES = 32;
    private static final int LEVELS_MAX = 63;
    private final MessageDigest sha = Sha256.create();
    private final CanonicalBytes out = new CanonicalBytes();
    /** The hash of a full tree of 2^k leaves at k, where the count of leaves has a one. */
    private final byte[][] full = new byte[LEVELS_MAX][];
    private long size;
    private byte[] last = new byte[DIGEST_BYTES];

    /** A hand as bytes: its id in UTF-8, then its digest. */
    public static byte[] leaf(String handId, Digest digest) {
        byte[] id = handId.getBytes(StandardCharsets.UTF_8);
        byte[] leaf = Arrays.copyOf(id, id.length + DIGEST_BYTES);
        System.arraycopy(digest.bytes(), 0, leaf, id.length, DIGEST_BYTES);
        return leaf;
    }

    /** The order of leaves: by the bytes of the id, then of the digest. */
    public static int compare(byte[] one, byte[] two) {
        int first = one.length - DIGEST_BYTES;
        int second = two.length - DIGEST_BYTES;
        int byId = Arrays.compareUnsigned(one, 0, first, two, 0, second);
        return byId != 0 ? byId
                : Arrays.compareUnsigned(one, first, one.length, two, second, two.length);
    }

    /** @param leaf not before the one that was added last */
    public void add(byte[] leaf) {
        if (size > 0 && compare(last, leaf) > 0) {
            throw new IllegalArgumentException("leaves come in their order");
        }
        last = leaf;
        int id = leaf.length - DIGEST_BYTES;
        out.clear();
        out.number(id);
        sha.update((byte) 0);
        sha.update(out.array(), 0, out.size());
        addHash(sha.digest(leaf));
    }

    /** Two full trees of one size make a full tree of the next, as one is added to a number. */
    void addHash(byte[] leaf) {
        byte[] hash = leaf;
        int level = 0;
        while ((size >> level & 1) != 0) {
            hash = node(full[level], hash);
            level++;
        }
        full[level] = hash;
        size++;
    }

    /** RFC 9162 section 2.1.1: the left part is the largest power of two below the size. */
    public Digest root() {
        byte[] hash = null;
        for (int level = 0; level < LEVELS_MAX; level++) {
            if ((size >> level & 1) != 0) {
                hash = hash == null ? full[level] : node(full[level], hash);
            }
        }
        return new Digest(hash == null ? sha.digest() : hash);
    }

    private byte[] node(byte[] left, byte[] right) {
        sha.update((byte) 1);
        sha.update(left);
        return sha.digest(right);
    }
}
