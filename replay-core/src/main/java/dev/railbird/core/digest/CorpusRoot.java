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
    private final MessageDigest sha = Sha256.create();
    private final CanonicalBytes out = new CanonicalBytes();
    private final MerkleTree tree = new MerkleTree();
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
        if (tree.size() > 0 && compare(last, leaf) > 0) {
            throw new IllegalArgumentException("leaves come in their order");
        }
        last = leaf;
        tree.addHash(hash(leaf));
    }

    /** The hash of a leaf in the tree, for proofs. */
    public Digest leafHash(byte[] leaf) {
        return new Digest(hash(leaf));
    }

    private byte[] hash(byte[] leaf) {
        out.clear();
        out.number(leaf.length - DIGEST_BYTES);
        sha.update((byte) 0);
        sha.update(out.array(), 0, out.size());
        return sha.digest(leaf);
    }

    public long size() {
        return tree.size();
    }

    public Digest root() {
        return tree.root();
    }
}
