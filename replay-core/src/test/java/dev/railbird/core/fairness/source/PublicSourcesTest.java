package dev.railbird.core.fairness.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.fairness.generator.Digests;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicSourcesTest {
    private static byte[] bytes(String hex) {
        return Digests.bytes(hex).orElseThrow();
    }

    /** Examples 16 and 17 of RFC 9381. */
    @ParameterizedTest
    @CsvSource({
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
            + "8657106690b5526245a92b003bb079ccd1a92130477671f6fc01ad16f26f723f"
            + "26f8a57ccaed74ee1b190bed1f479d9727d2d0f9b005a6e456a35d4fb0daab12"
            + "68a1b0db10836d9826a528ca76567805,"
            + "90cf1df3b703cce59e2a35b925d411164068269d7b2d29f3301c03dd757876ff"
            + "66b71dda49d2de59d03450451af026798e8f81cd2e333de5cdf4f3e140fdd8ae",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
            + "f3141cd382dc42909d19ec5110469e4feae18300e94f304590abdced48aed593"
            + "3bf0864a62558b3ed7f2fea45c92a465301b3bbf5e3e54ddf2d935be3b67926d"
            + "a3ef39226bbc355bdc9850112c8f4b02,"
            + "eb4440665d3891d668e7e0fcaf587f1b4bd7fbfe99d0eb2211ccec90496310eb"
            + "5e33821bc613efb94db5e5b54c70a848a0bef4553a41befc57663b56373a5031"})
    void proofsHoldForTheirMessageOnly(String key, String message, String proof, String output) {
        assertEquals(Optional.of(output), Ecvrf.output(bytes(key), bytes(message), bytes(proof))
                .map(Digests::hex));
        assertTrue(Ecvrf.output(bytes(key), bytes(message + "00"), bytes(proof)).isEmpty());
        for (int at : new int[] {0, 31, 32, 47, 48, 79}) {
            byte[] changed = bytes(proof);
            changed[at] ^= 1;
            assertTrue(Ecvrf.output(bytes(key), bytes(message), changed).isEmpty(), "byte " + at);
        }
    }

    @Test
    void whatIsNoKeyOrProofHasNoOutput() {
        byte[] key = bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertTrue(Ecvrf.output(key, new byte[0], new byte[79]).isEmpty());
        assertTrue(Ecvrf.output(new byte[31], new byte[0], new byte[80]).isEmpty());
        byte[] neutral = new byte[32];
        neutral[0] = 1;
        assertTrue(Ecvrf.output(neutral, new byte[0], new byte[80]).isEmpty());
    }

    /** Rounds as drand's own tools count them, and round 1 of its first network. */
    @Test
    void roundsFollowFromTimesAndRandomnessFromSignatures() {
        Beacon quicknet = Beacon.named("quicknet").orElseThrow();
        assertEquals(27_946_612,
                quicknet.roundAt(Instant.parse("2026-04-20T00:00:00Z").getEpochSecond()));
        assertEquals(27_961_627,
                quicknet.roundAt(Instant.parse("2026-04-20T12:30:45Z").getEpochSecond()));
        assertEquals(Instant.parse("2026-04-20T00:00:00Z").getEpochSecond(),
                quicknet.timeOf(27_946_612));
        assertEquals(0, quicknet.roundAt(0));
        byte[] signature = bytes("8d61d9100567de44682506aea1a7a6fa6e5491cd27a0a0ed349ef6910ac5ac20"
                + "ff7bc3e09d7c046566c9f7f3c6f3b10104990e7cb424998203d8f7de586fb7fa"
                + "5f60045417a432684f85093b06ca91c769f0e7ca19268375e659c2a2352b4655");
        byte[] randomness =
                bytes("101297f1ca7dc44ef6088d94ad5fb7ba03455dc33d53ddb412bbc4564ed986ec");
        assertTrue(Beacon.isRandomnessOf(signature, randomness));
        signature[0] ^= 1;
        assertFalse(Beacon.isRandomnessOf(signature, randomness));
    }

    /** The first block there is. */
    @Test
    void aHeaderHashesToItsBlockAndMeetsItsTarget() {
        byte[] header = bytes("01000000" + "00".repeat(32)
                + "3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a"
                + "29ab5f49" + "ffff001d" + "1dac2b7c");
        Block block = Block.of(header).orElseThrow();
        assertTrue(block.isOf(
                bytes("000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f")));
        assertEquals(1_231_006_505, block.time());
        header[79] ^= 1;
        assertTrue(Block.of(header).isEmpty());
        assertTrue(Block.of(new byte[79]).isEmpty());
    }
}
