package dev.railbird.core.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Merkle roots against the test vectors of the certificate transparency reference code. */
class CorpusRootTest {
    private static final String[] LEAVES = {"", "00", "10", "2021", "3031", "40414243",
        "5051525354555657", "606162636465666768696a6b6c6d6e6f"};

    private static String root(int leaves) {
        CorpusRoot root = new CorpusRoot();
        for (int k = 0; k < leaves; k++) {
            var sha = Sha256.create();
            sha.update((byte) 0);
            root.addHash(sha.digest(HexFormat.of().parseHex(LEAVES[k])));
        }
        return root.root().toString();
    }

    @Test
    void rootsAreTheOnesOfRfc9162() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", root(0));
        assertEquals("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", root(1));
        assertEquals("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125", root(2));
        assertEquals("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328", root(8));
    }

    @Test
    void leavesAreSortedByIdThenByDigest() {
        Digest one = new Digest(Sha256.create().digest(new byte[] {1}));
        Digest two = new Digest(Sha256.create().digest(new byte[] {2}));
        byte[] first = CorpusRoot.leaf("a", one);
        byte[] longer = CorpusRoot.leaf("a1", two);
        assertEquals(0, CorpusRoot.compare(first, CorpusRoot.leaf("a", one)));
        assertTrue(CorpusRoot.compare(first, longer) < 0);
        assertEquals(Integer.signum(one.compareTo(two)),
                Integer.signum(CorpusRoot.compare(first, CorpusRoot.leaf("a", two))));
        assertTrue(CorpusRoot.compare(CorpusRoot.leaf("\u00e9", one), longer) > 0);

        CorpusRoot root = new CorpusRoot();
        root.add(longer);
        assertThrows(IllegalArgumentException.class, () -> root.add(first));
    }

    @Test
    void namesAreCoveredAndAHandThatComesTwiceCountsTwice() {
        Digest one = new Digest(Sha256.create().digest(new byte[] {1}));
        assertNotEquals(root("a", one), root("b", one));
        CorpusRoot twice = new CorpusRoot();
        twice.add(CorpusRoot.leaf("a", one));
        twice.add(CorpusRoot.leaf("a", one));
        assertNotEquals(root("a", one), twice.root());
    }

    private static Digest root(String id, Digest digest) {
        CorpusRoot root = new CorpusRoot();
        root.add(CorpusRoot.leaf(id, digest));
        return root.root();
    }
}
