package dev.railbird.core.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The head of a stream of events: each link covers the one before it, so that one head tells of
 * any change, removal, insertion or exchange. {@code h0 = SHA-256("ths-chain-v1\n" streamId)},
 * {@code hn = SHA-256(0x02 h(n-1) SHA-256(event))}.
 */
public final class HashChain {
    private static final String FIRST = "ths-chain-v1\n";
    private final MessageDigest sha = Sha256.create();
    private byte[] head;
    private long count;

    public HashChain(String streamId) {
        head = sha.digest((FIRST + streamId).getBytes(StandardCharsets.UTF_8));
    }

    /** @param event its canonical bytes */
    public void add(byte[] event) {
        head = link(sha, head, event);
        count++;
    }

    /** The head that follows another one with this event. */
    public static Digest link(Digest before, byte[] event) {
        return new Digest(link(Sha256.create(), before.bytes(), event));
    }

    private static byte[] link(MessageDigest sha, byte[] before, byte[] event) {
        byte[] body = sha.digest(event);
        sha.update((byte) 2);
        sha.update(before);
        return sha.digest(body);
    }

    public Digest head() {
        return new Digest(head);
    }

    /** How many events the head covers. */
    public long count() {
        return count;
    }
}
