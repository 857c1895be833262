package dev.railbird.core.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** One root over hands: which leaves it has, and in which order. */
class CorpusRootTest {
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
