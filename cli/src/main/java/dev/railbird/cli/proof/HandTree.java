package dev.railbird.cli.proof;

import dev.railbird.cli.sort.ByteSorter;
import dev.railbird.cli.sort.SortedBytes;
import dev.railbird.core.digest.CorpusRoot;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.digest.MerkleTree;
import dev.railbird.core.digest.Prover;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The tree over the hands of an audit folder, built anew of the lines in {@code hands.jsonl}. */
public final class HandTree {
    private static final int MEMORY = 24 << 20;
    private static final int DIGEST = 32;
    private final Path lines;

    public HandTree(Path folder) {
        lines = folder.resolve("hands.jsonl");
    }

    /** What a line says of its hand. */
    private record Hand(String id, Optional<Digest> digest) {
    }

    /** A root and how many leaves it stands on. */
    record Root(long size, Digest root) {
    }

    Root root() throws IOException {
        CorpusRoot tree = new CorpusRoot();
        try (ByteSorter leaves = leaves(); SortedBytes sorted = leaves.sorted()) {
            while (sorted.hasNext()) {
                tree.add(sorted.next());
            }
        }
        return new Root(tree.size(), tree.root());
    }

    /** A proof for each hand of this name; hands of two tables may have one. */
    public List<HandProof> proofs(String hand) throws IOException {
        List<HandProof> proofs = new ArrayList<>();
        for (long index : places(hand)) {
            proofs.add(proof(index));
        }
        return proofs;
    }

    /** @param first how many hands the earlier audit had; empty when there are not as many */
    public Optional<GrowthProof> grown(long first) throws IOException {
        CorpusRoot hashes = new CorpusRoot();
        MerkleTree earlier = new MerkleTree();
        MerkleTree all = new MerkleTree();
        each(leaf -> all.add(hashes.leafHash(leaf)));
        if (first < 1 || first > all.size()) {
            return Optional.empty();
        }
        Prover prover = Prover.ofConsistency(first, all.size());
        each(leaf -> {
            Digest hash = hashes.leafHash(leaf);
            prover.add(hash);
            if (earlier.size() < first) {
                earlier.add(hash);
            }
        });
        return Optional.of(new GrowthProof(prover.consistency(), earlier.root(), all.root()));
    }

    private List<Long> places(String hand) throws IOException {
        List<Long> places = new ArrayList<>();
        try (ByteSorter leaves = leaves(); SortedBytes sorted = leaves.sorted()) {
            for (long index = 0; sorted.hasNext(); index++) {
                if (id(sorted.next()).equals(hand)) {
                    places.add(index);
                }
            }
        }
        return places;
    }

    private HandProof proof(long index) throws IOException {
        CorpusRoot hashes = new CorpusRoot();
        try (ByteSorter leaves = leaves(); SortedBytes sorted = leaves.sorted()) {
            Prover prover = Prover.ofInclusion(index, leaves.size());
            byte[] proved = new byte[DIGEST];
            for (long k = 0; sorted.hasNext(); k++) {
                byte[] leaf = sorted.next();
                proved = k == index ? leaf : proved;
                prover.add(hashes.leafHash(leaf));
            }
            return new HandProof(id(proved), digest(proved), prover.inclusion(), prover.root());
        }
    }

    private static String id(byte[] leaf) {
        return new String(leaf, 0, leaf.length - DIGEST, StandardCharsets.UTF_8);
    }

    private static Digest digest(byte[] leaf) {
        byte[] digest = new byte[DIGEST];
        System.arraycopy(leaf, leaf.length - DIGEST, digest, 0, DIGEST);
        return new Digest(digest);
    }

    private ByteSorter leaves() throws IOException {
        ByteSorter leaves = new ByteSorter(CorpusRoot::compare, MEMORY);
        each(leaves::add);
        return leaves;
    }

    /** What is done with a leaf. */
    private interface LeafTaker {
        void take(byte[] leaf) throws IOException;
    }

    /** The leaves in the order of the lines. */
    private void each(LeafTaker taker) throws IOException {
        int number = 0;
        try (BufferedReader text = Files.newBufferedReader(lines, StandardCharsets.UTF_8)) {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                Hand hand = hand(line, number);
                if (hand.digest().isPresent()) {
                    taker.take(CorpusRoot.leaf(hand.id(), hand.digest().get()));
                }
            }
        }
    }

    private static Hand hand(String line, int number) throws IOException {
        try {
            JsonNode node = JsonTree.read(line, number);
            Optional<String> digest = node.textOf("digest");
            return new Hand(node.textOf("hand").orElse(""), digest.isEmpty() ? Optional.empty()
                    : Optional.of(new Digest(HexFormat.of().parseHex(digest.get()))));
        } catch (JsonFault | IllegalArgumentException broken) {
            throw new IOException("hands.jsonl:" + number + ": " + broken.getMessage(), broken);
        }
    }
}
