package dev.railbird.cli.audit;

import dev.railbird.core.digest.CorpusRoot;
import dev.railbird.core.digest.Digest;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The leaves of the corpus root, sorted: in memory as long as they are few, beyond that in sorted
 * runs on disk, which are merged at the end and deleted.
 */
final class HandLeaves {
    private static final int BYTES_MAX = 24 << 20;
    /** What an array costs beside its bytes. */
    private static final int OVERHEAD = 24;
    private final int bytesMax;
    private final List<Path> runs = new ArrayList<>();
    private List<byte[]> leaves = new ArrayList<>();
    private int bytes;
    private Optional<Digest> root = Optional.empty();

    HandLeaves() {
        this(BYTES_MAX);
    }

    HandLeaves(int bytesMax) {
        this.bytesMax = bytesMax;
    }

    void add(String hand, Digest digest) {
        byte[] leaf = CorpusRoot.leaf(hand, digest);
        leaves.add(leaf);
        bytes += leaf.length + OVERHEAD;
        if (bytes > bytesMax) {
            spill();
        }
    }

    int runs() {
        return runs.size();
    }

    private void spill() {
        leaves.sort(CorpusRoot::compare);
        try {
            Path run = Files.createTempFile("railbird-", ".leaves");
            run.toFile().deleteOnExit();
            runs.add(run);
            try (DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
                for (byte[] leaf : leaves) {
                    out.writeInt(leaf.length);
                    out.write(leaf);
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException("the hands' digests cannot be sorted on disk", full);
        }
        leaves = new ArrayList<>();
        bytes = 0;
    }

    /** The root over everything that was added; nothing can be added after it. */
    Digest root() {
        if (root.isEmpty()) {
            CorpusRoot tree = new CorpusRoot();
            if (runs.isEmpty()) {
                leaves.sort(CorpusRoot::compare);
                leaves.forEach(tree::add);
            } else {
                spill();
                merge(tree);
            }
            root = Optional.of(tree.root());
        }
        return root.get();
    }

    private void merge(CorpusRoot tree) {
        PriorityQueue<Run> heads =
                new PriorityQueue<>((a, b) -> CorpusRoot.compare(a.head, b.head));
        try {
            for (Path path : runs) {
                Run run = new Run(path);
                if (run.next()) {
                    heads.add(run);
                }
            }
            while (!heads.isEmpty()) {
                Run run = heads.poll();
                tree.add(run.head);
                if (run.next()) {
                    heads.add(run);
                }
            }
        } catch (IOException lost) {
            throw new UncheckedIOException("the hands' digests cannot be merged", lost);
        }
    }

    /** A file of sorted leaves on its way back; it is deleted when it has been read. */
    private static final class Run {
        private final Path path;
        private final DataInputStream in;
        private byte[] head = new byte[0];

        Run(Path path) throws IOException {
            this.path = path;
            in = new DataInputStream(
                    new BufferedInputStream(Files.newInputStream(path), 1 << 16));
        }

        boolean next() throws IOException {
            byte[] length = in.readNBytes(4);
            if (length.length < 4) {
                in.close();
                Files.delete(path);
                return false;
            }
            head = in.readNBytes(java.nio.ByteBuffer.wrap(length).getInt());
            return true;
        }
    }
}
