package dev.railbird.core.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.fairness.generator.Digests;
import dev.railbird.core.fairness.generator.Keccak256;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentFormTest {
    private static final String SEED =
            "0a1b2c3d4e5f60718293a4b5c6d7e8f900112233445566778899aabbccddeeff";
    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    /** The published values of the vector collection. */
    @Test
    void eachPublishedCommitmentOpensInOneForm() {
        opensOnlyAs("sha-256/text/seed", SEED, "",
                "42e4f9d4982ba07624dde917f3993c61d3d98a245d1aa9ed748152565ab01258");
        opensOnlyAs("sha-256/raw/seed", SEED, "",
                "079C3146A3D7DFA75D1F42A6A2C8E6055E5F10C31A3D0A17AC4E71DDBDE8F311");
        opensOnlyAs("sha-512/text/seed", SEED, "",
                "689efd1872899fb76362d5395e25911a2117fa90d47f8f9e71915933a515cc61"
                        + "133f2e82bbc6ed8c161fda973632edcf8dfc5012b874209668a72d0563942fea");
        opensOnlyAs("sha-256/raw/seed-salt", SEED, SALT,
                "7118b4aa450c6446974f88355106c55af7408415c17b318debaf33c4ce225513");
        opensOnlyAs("keccak-256/raw/seed", "01".repeat(32), "",
                "cebc8882fecbec7fb80d2cf4b312bec018884c2d66667c67a90508214bd8bafc");
    }

    private static void opensOnlyAs(String form, String seed, String salt, String commitment) {
        assertEquals(List.of(form), CommitmentForm.opening(commitment, seed, salt).stream()
                .map(CommitmentForm::id).toList());
        assertTrue(CommitmentForm.named(form).orElseThrow().opens(commitment, seed, salt));
        assertFalse(CommitmentForm.named(form).orElseThrow().opens(commitment, seed + "00", salt));
    }

    @Test
    void everyFormHasANameAndOpensItself() {
        for (CommitmentForm form : CommitmentForm.all()) {
            assertEquals(form, CommitmentForm.named(form.id()).orElseThrow());
            form.commitment(SEED, SALT).ifPresent(commitment ->
                    assertEquals(1, CommitmentForm.opening(commitment, SEED, SALT).size(),
                            form.id()));
        }
    }

    @Test
    void keccakIsNotSha3() {
        assertEquals("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
                Digests.hex(Keccak256.digest(new byte[0])));
        assertEquals("a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a",
                Digests.hex(Digests.sha3(new byte[0])));
        byte[] card = new byte[35];
        card[33] = 'A';
        card[34] = 's';
        assertEquals("1475288efe1043de4703e63a3eb7ebcd16ea6ce291b42ba725bea72f6d968c52",
                Digests.hex(Keccak256.digest(card)));
    }
}
