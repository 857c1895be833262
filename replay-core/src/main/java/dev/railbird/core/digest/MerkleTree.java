package dev.railbird.core.digest;

import java.security.MessageDigest;

/**
 * The Merkle tree hash of RFC 9162 section 2.1.1 over leaves that come one after the other and are
 * forgotten at once, so that any number of them takes no memory.
 */
public final class MerkleTree {
    private static final int LEVELS_MAX = 63;
    private final MessageDigest sha = Sha256.create();
    /** The hash of a full tree of 2^k leaves at k, where the count of leaves has a one. */
    private final byte[][] full = new byte[LEVELS_MAX][];
    private long size;

    /** A leaf is hashed behind a zero byte and a node behind a one: neither passes as the other. */
    public static Digest leafHash(byte[] leaf) {
        MessageDigest sha = Sha256.create();
        sha.update((byte) 0);
        return new Digest(sha.digest(leaf));
    }

    public static Digest nodeHash(Digest left, Digest right) {
        return new Digest(node(Sha256.create(), left.bytes(), right.bytes()));
    }

    private static byte[] node(MessageDigest sha, byte[] left, byte[] right) {
        sha.update((byte) 1);
        sha.update(left);
        return sha.digest(right);
    }

    public void add(Digest leafHash) {
        addHash(leafHash.bytes());
    }

    /** Two full trees of one size make a full tree of the next, as one is added to a number. */
    void addHash(byte[] leafHash) {
        byte[] hash = leafHash;
        int level = 0;
        while ((size >> level & 1) != 0) {
            hash = node(sha, full[level], hash);
            level++;
        }
        full[level] = hash;
        size++;
    }

    public long size() {
        return size;
    }

    /** The left part is the largest power of two below the size; of no leaf it is SHA-256(""). */
    public Digest root() {
        byte[] hash = null;
        for (int level = 0; level < LEVELS_MAX; level++) {
            if ((size >> level & 1) != 0) {
                hash = hash == null ? full[level] : node(sha, full[level], hash);
            }
        }
        return new Digest(hash == null ? sha.digest() : hash);
    }
}
