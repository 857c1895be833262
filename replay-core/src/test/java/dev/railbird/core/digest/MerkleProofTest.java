package dev.railbird.core.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Proofs against the test vectors of the certificate transparency reference code. */
class MerkleProofTest {
    private static final String[] LEAVES = {"", "00", "10", "2021", "3031", "40414243",
        "5051525354555657", "606162636465666768696a6b6c6d6e6f"};

    private static Digest leaf(int k) {
        return MerkleTree.leafHash(HexFormat.of().parseHex(LEAVES[k]));
    }

    private static Digest root(int size) {
        MerkleTree tree = new MerkleTree();
        for (int k = 0; k < size; k++) {
            tree.add(leaf(k));
        }
        return tree.root();
    }

    private static Prover passed(Prover prover, int size) {
        for (int k = 0; k < size; k++) {
            prover.add(leaf(k));
        }
        return prover;
    }

    private static List<String> texts(List<Digest> path) {
        return path.stream().map(Digest::toString).toList();
    }

    @Test
    void rootsAreTheOnesOfRfc9162() {
        List<String> roots = List.of(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        for (int size = 0; size < roots.size(); size++) {
            assertEquals(roots.get(size), root(size).toString());
        }
    }

    @Test
    void inclusionPathsAreTheOnesOfTheReferenceCode() {
        assertEquals(List.of("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
                texts(passed(Prover.ofInclusion(0, 8), 8).inclusion().path()));
        assertEquals(List.of("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
                texts(passed(Prover.ofInclusion(5, 8), 8).inclusion().path()));
    }

    @Test
    void consistencyProofsAreTheOnesOfTheReferenceCode() {
        assertEquals(List.of("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
                texts(passed(Prover.ofConsistency(1, 8), 8).consistency().path()));
        assertEquals(List.of("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
                texts(passed(Prover.ofConsistency(6, 8), 8).consistency().path()));
    }

    @Test
    void everyLeafOfEveryTreeIsProvedAndNoOtherLeafPassesWithItsProof() {
        for (int size = 1; size <= LEAVES.length; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = passed(Prover.ofInclusion(index, size), size).inclusion();
                for (int other = 0; other < LEAVES.length; other++) {
                    assertEquals(other == index,
                            proof.root(leaf(other)).equals(Optional.of(root(size))));
                }
            }
        }
    }

    @Test
    void everyPairOfTreesIsProvedConsistentAndNoOtherRootPasses() {
        for (int second = 1; second <= LEAVES.length; second++) {
            for (int first = 1; first <= second; first++) {
                ConsistencyProof proof =
                        passed(Prover.ofConsistency(first, second), second).consistency();
                for (int other = 0; other <= LEAVES.length; other++) {
                    assertEquals(other == first, proof.holds(root(other), root(second)));
                    assertEquals(other == second, proof.holds(root(first), root(other)));
                }
            }
        }
    }

    @Test
    void aProofOfAnotherLengthThanItsPlaceNeedsProvesNothing() {
        InclusionProof proof = passed(Prover.ofInclusion(5, 8), 8).inclusion();
        List<Digest> longer = new ArrayList<>(proof.path());
        longer.add(leaf(0));
        assertEquals(Optional.empty(), new InclusionProof(5, 8, longer).root(leaf(5)));
        assertEquals(Optional.empty(), new InclusionProof(8, 8, proof.path()).root(leaf(5)));
        assertEquals(Optional.empty(), new InclusionProof(-1, 8, proof.path()).root(leaf(5)));
        assertFalse(new ConsistencyProof(6, 8, longer).holds(root(6), root(8)));
        assertFalse(new ConsistencyProof(0, 8, List.of()).holds(root(0), root(8)));
        assertTrue(new ConsistencyProof(8, 8, List.of()).holds(root(8), root(8)));
    }

    @Test
    void aProofNeedsAllLeavesAndAPlaceAmongThem() {
        assertThrows(IllegalStateException.class,
                () -> passed(Prover.ofInclusion(5, 8), 7).inclusion());
        assertThrows(IllegalArgumentException.class, () -> Prover.ofInclusion(8, 8));
        assertThrows(IllegalArgumentException.class, () -> Prover.ofConsistency(9, 8));
    }

    @Test
    void theHeadOfAStreamIsAChainOverItsEvents() {
        HashChain chain = new HashChain("game-1");
        assertEquals("654a3fd1786e1e683d6655c922c3ddc32dc3f19062998703c81638f93a1d59c6",
                chain.head().toString());
        chain.add("{\"seq\":1,\"type\":\"hand_started\"}".getBytes(StandardCharsets.UTF_8));
        chain.add("{\"seq\":2,\"type\":\"hole_dealt\"}".getBytes(StandardCharsets.UTF_8));
        assertEquals("10587199df85fc8ca0421e476d6f60a63c9a4df285cf578a8e79cf1b93b0324b",
                chain.head().toString());
        assertEquals(2, chain.count());
    }
}
