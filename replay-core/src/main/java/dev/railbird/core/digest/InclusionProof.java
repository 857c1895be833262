package dev.railbird.core.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That a leaf stands at a place of a tree: RFC 9162 section 2.1.3.
 *
 * @param index of the leaf, from 0
 * @param size leaves of the tree
 * @param path hashes of the parts beside the way up, lowest first
 */
public record InclusionProof(long index, long size, List<Digest> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** The ranges of leaves whose tree hashes make the path, lowest first. */
    static List<LeafRange> ranges(long index, long size) {
        List<LeafRange> ranges = new ArrayList<>();
        LeafRange rest = new LeafRange(0, size);
        while (rest.size() > 1) {
            boolean isLeft = index < rest.split();
            ranges.add(0, isLeft ? rest.right() : rest.left());
            rest = isLeft ? rest.left() : rest.right();
        }
        return ranges;
    }

    /** The root that the tree must have; empty when the path has another length than its place. */
    public Optional<Digest> root(Digest leafHash) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        List<LeafRange> ranges = ranges(index, size);
        if (ranges.size() != path.size()) {
            return Optional.empty();
        }
        Digest hash = leafHash;
        for (int k = 0; k < path.size(); k++) {
            hash = ranges.get(k).from() > index ? MerkleTree.nodeHash(hash, path.get(k))
                    : MerkleTree.nodeHash(path.get(k), hash);
        }
        return Optional.of(hash);
    }
}
