package dev.railbird.core.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * One root over all hands: the Merkle tree hash of RFC 9162 over leaves sorted by hand id, then by
 * digest. A leaf is the id's UTF-8 length, the id and the digest, so order and names are covered.
 */
public final class CorpusRoot {
    private record Leaf(byte[] id, Digest digest) implements Comparable<Leaf> {
        @Override
        public int compareTo(Leaf other) {
            int byId = java.util.Arrays.compareUnsigned(id, other.id);
            return byId != 0 ? byId : digest.compareTo(other.digest);
        }
    }

    private final List<Leaf> leaves = new ArrayList<>();

    public void add(String handId, Digest digest) {
        leaves.add(new Leaf(handId.getBytes(StandardCharsets.UTF_8), digest));
    }

    public int size() {
        return leaves.size();
    }

    public Digest root() {
        List<Leaf> sorted = new ArrayList<>(leaves);
        sorted.sort(null);
        List<byte[]> hashes = new ArrayList<>(sorted.size());
        MessageDigest sha = Sha256.create();
        CanonicalBytes out = new CanonicalBytes();
        for (Leaf leaf : sorted) {
            out.clear();
            out.number(leaf.id().length);
            sha.update((byte) 0);
            sha.update(out.array(), 0, out.size());
            sha.update(leaf.id());
            hashes.add(sha.digest(leaf.digest().bytes()));
        }
        return new Digest(treeHash(sha, hashes));
    }

    /** RFC 9162 section 2.1.1: the left part is the largest power of two below the size. */
    static byte[] treeHash(MessageDigest sha, List<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return sha.digest();
        }
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        int left = Integer.highestOneBit(hashes.size() - 1);
        byte[] first = treeHash(sha, hashes.subList(0, left));
        byte[] second = treeHash(sha, hashes.subList(left, hashes.size()));
        sha.update((byte) 1);
        sha.update(first);
        return sha.digest(second);
    }
}
