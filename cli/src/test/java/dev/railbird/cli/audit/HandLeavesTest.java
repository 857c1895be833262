package dev.railbird.cli.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.digest.Digest;
import dev.railbird.core.digest.Sha256;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One root, however the hands come and wherever they are sorted. */
class HandLeavesTest {
    private static final int HANDS = 5000;

    @Test
    void theRootOfHandsSortedOnDiskIsTheOneOfHandsSortedInMemory() {
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < HANDS; k++) {
            order.add(k % 4000);
        }
        HandLeaves inMemory = new HandLeaves();
        order.forEach(k -> inMemory.add("hand " + k, digest(k)));
        Collections.shuffle(order, new Random(7));
        HandLeaves onDisk = new HandLeaves(20_000);
        order.forEach(k -> onDisk.add("hand " + k, digest(k)));
        assertEquals(0, inMemory.runs());
        assertTrue(onDisk.runs() > 10, onDisk.runs() + " runs");
        assertEquals(inMemory.root(), onDisk.root());
        assertEquals(onDisk.root(), onDisk.root(), "asked twice");
    }

    @Test
    void theOrderOfHandsMakesNoDifferenceButTheirNamesDo() {
        assertEquals(root("a", 1, "b", 2), root("b", 2, "a", 1));
        assertNotEquals(root("a", 1, "b", 2), root("b", 1, "a", 2));
    }

    private static Digest root(String one, int first, String two, int second) {
        HandLeaves leaves = new HandLeaves();
        leaves.add(one, digest(first));
        leaves.add(two, digest(second));
        return leaves.root();
    }

    private static Digest digest(int k) {
        return new Digest(Sha256.create().digest(new byte[] {(byte) k, (byte) (k >> 8)}));
    }
}
