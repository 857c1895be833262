package dev.railbird.core.digest;

import java.util.ArrayList;
import java.util.List;

/**
 * That a tree was only appended to: RFC 9162 section 2.1.4.
 *
 * @param first leaves of the earlier tree, at least 1
 * @param second leaves of the later tree
 * @param path hashes of which both roots can be built
 */
public record ConsistencyProof(long first, long second, List<Digest> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** The ranges of leaves whose tree hashes make the proof, in its order. */
    static List<LeafRange> ranges(long first, long second) {
        List<LeafRange> ranges = new ArrayList<>();
        LeafRange rest = new LeafRange(0, second);
        while (first < rest.to()) {
            boolean isLeft = first <= rest.split();
            ranges.add(0, isLeft ? rest.right() : rest.left());
            rest = isLeft ? rest.left() : rest.right();
        }
        if (rest.from() > 0) {
            ranges.add(0, rest);
        }
        return ranges;
    }

    /** Whether the proof leads to both roots; with the same size it is empty and they are equal. */
    public boolean holds(Digest firstRoot, Digest secondRoot) {
        if (first < 1 || first > second) {
            return false;
        }
        List<LeafRange> ranges = ranges(first, second);
        if (ranges.size() != path.size()) {
            return false;
        }
        // The part that ends with the earlier tree is its root itself when nothing stands left.
        boolean startsWithRoot = ranges.isEmpty() || ranges.get(0).from() >= first;
        Digest old = startsWithRoot ? firstRoot : path.get(0);
        Digest grown = old;
        for (int k = startsWithRoot ? 0 : 1; k < path.size(); k++) {
            Digest part = path.get(k);
            if (ranges.get(k).from() >= first) {
                grown = MerkleTree.nodeHash(grown, part);
            } else {
                old = MerkleTree.nodeHash(part, old);
                grown = MerkleTree.nodeHash(part, grown);
            }
        }
        return old.equals(firstRoot) && grown.equals(secondRoot);
    }
}
