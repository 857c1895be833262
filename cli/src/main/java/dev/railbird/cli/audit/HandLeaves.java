package dev.railbird.cli.audit;

import dev.railbird.cli.sort.ByteSorter;
import dev.railbird.cli.sort.SortedBytes;
import dev.railbird.core.digest.CorpusRoot;
import dev.railbird.core.digest.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The leaves of the corpus root, sorted: in memory as long as they are few, then on disk. */
public final class HandLeaves {
    private static final int BYTES_MAX = 24 << 20;
    private final ByteSorter leaves;
    private Optional<Digest> root = Optional.empty();

    public HandLeaves() {
        this(BYTES_MAX);
    }

    HandLeaves(int bytesMax) {
        leaves = new ByteSorter(CorpusRoot::compare, bytesMax);
    }

    public void add(String hand, Digest digest) {
        try {
            leaves.add(CorpusRoot.leaf(hand, digest));
        } catch (IOException full) {
            throw new UncheckedIOException("the hands' digests cannot be sorted on disk", full);
        }
    }

    /** How many hands the root covers. */
    long size() {
        return leaves.size();
    }

    int runs() {
        return leaves.runs();
    }

    /** The root over everything that was added; nothing can be added after it. */
    public Digest root() {
        if (root.isEmpty()) {
            CorpusRoot tree = new CorpusRoot();
            try (leaves; SortedBytes sorted = leaves.sorted()) {
                while (sorted.hasNext()) {
                    tree.add(sorted.next());
                }
            } catch (IOException lost) {
                throw new UncheckedIOException("the hands' digests cannot be merged", lost);
            }
            root = Optional.of(tree.root());
        }
        return root.get();
    }
}
