package dev.railbird.core.digest;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what a proof needs while the leaves of a tree pass by once: a tree hash for each of
 * its ranges, which never overlap. Memory is logarithmic in the size.
 */
public final class Prover {
    private final long index;
    private final long size;
    private final List<LeafRange> ranges;
    private final List<MerkleTree> parts = new ArrayList<>();
    private final MerkleTree whole = new MerkleTree();

    private Prover(long index, long size, List<LeafRange> ranges) {
        this.index = index;
        this.size = size;
        this.ranges = ranges;
        ranges.forEach(range -> parts.add(new MerkleTree()));
    }

    /** @param size of the tree, which has to be known before */
    public static Prover ofInclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " of " + size);
        }
        return new Prover(index, size, InclusionProof.ranges(index, size));
    }

    public static Prover ofConsistency(long first, long second) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("a tree of " + first + " in one of " + second);
        }
        return new Prover(first, second, ConsistencyProof.ranges(first, second));
    }

    public void add(Digest leafHash) {
        for (int k = 0; k < parts.size(); k++) {
            if (whole.size() >= ranges.get(k).from() && whole.size() < ranges.get(k).to()) {
                parts.get(k).add(leafHash);
            }
        }
        whole.add(leafHash);
    }

    /** The root of all leaves that passed by. */
    public Digest root() {
        return whole.root();
    }

    public InclusionProof inclusion() {
        return new InclusionProof(index, size, path());
    }

    public ConsistencyProof consistency() {
        return new ConsistencyProof(index, size, path());
    }

    private List<Digest> path() {
        if (whole.size() != size) {
            throw new IllegalStateException(whole.size() + " leaves of " + size);
        }
        return parts.stream().map(MerkleTree::root).toList();
    }
}
