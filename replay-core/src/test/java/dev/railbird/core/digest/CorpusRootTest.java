package dev.railbird.core.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Merkle roots against the test vectors of the certificate transparency reference code. */
class CorpusRootTest {
    private static final String[] LEAVES = {"", "00", "10", "2021", "3031", "40414243",
        "5051525354555657", "606162636465666768696a6b6c6d6e6f"};

    private static String root(int leaves) {
        List<byte[]> hashes = new ArrayList<>();
        for (int k = 0; k < leaves; k++) {
            var sha = Sha256.create();
            sha.update((byte) 0);
            hashes.add(sha.digest(HexFormat.of().parseHex(LEAVES[k])));
        }
        return HexFormat.of().formatHex(CorpusRoot.treeHash(Sha256.create(), hashes));
    }

    @Test
    void rootsAreTheOnesOfRfc9162() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", root(0));
        assertEquals("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", root(1));
        assertEquals("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125", root(2));
        assertEquals("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328", root(8));
    }

    @Test
    void theOrderOfHandsMakesNoDifferenceButTheirNamesDo() {
        Digest one = new Digest(Sha256.create().digest(new byte[] {1}));
        Digest two = new Digest(Sha256.create().digest(new byte[] {2}));
        CorpusRoot first = new CorpusRoot();
        first.add("a", one);
        first.add("b", two);
        CorpusRoot second = new CorpusRoot();
        second.add("b", two);
        second.add("a", one);
        CorpusRoot third = new CorpusRoot();
        third.add("b", one);
        third.add("a", two);
        assertEquals(first.root(), second.root());
        assertNotEquals(first.root(), third.root());
    }
}
