package dev.railbird.core.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.note.SignedNote.Trust;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedNoteTest {
    /** Key and note of the Go checksum database's reference code (golang.org/x/mod/sumdb/note). */
    private static final String PETER =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String OPERATOR =
            "rail.example/log+893617f8+AbTwHs3VW/tWiqFP/0Mwsq2SLouUfw2d9RPNQxPe91B8";

    private static final String NOTE = "rail.example/log\n2\n"
            + "V0MNif3U7xGKteK/vz2g/+0uUPhntO5l3HHzmbqUu+s=\n\n"
            + "\u2014 rail.example/log "
            + "iTYX+FxceMcqPCznQsehsQqQW11GFE6Y0T+2lqjFm0XtsUCqQUCleVSpgurv"
            + "9fog4Ux6Fwn5L3uTf8XESlrbQdJwoQ8=\n";

    private static NoteKey key(String text) {
        return NoteKey.of(text).orElseThrow();
    }

    @Test
    void theKeyOfThePublishedExampleIsRead() {
        assertEquals("PeterNeumann", key(PETER).name());
        assertEquals("c74f20a3", key(PETER).id());
    }

    /** The example's text is no checkpoint, so it is verified without its origin and size. */
    @Test
    void theSignatureOfThePublishedExampleVerifies() {
        byte[] signed = ("If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] line = NoteKey.bytes("x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZ"
                + "SNXgKvqfqdngotpRZb6KE6RyyBwJnAM=").orElseThrow();
        byte[] signature = Arrays.copyOfRange(line, 4, line.length);
        assertTrue(key(PETER).verifies(signature, signed));
        signed[0] ^= 1;
        assertEquals(false, key(PETER).verifies(signature, signed));
    }

    @Test
    void aKeyWhoseIdIsAnothersIsNone() {
        assertEquals(Optional.empty(), NoteKey.of(PETER.replace("c74f20a3", "c74f20a4")));
        assertEquals(Optional.empty(), NoteKey.of(PETER.replace("ARpc", "AQpc")));
        for (String text : List.of("", "+", "a+b", "a+b+", "Peter Neumann+c74f20a3+AR", "++AR")) {
            assertEquals(Optional.empty(), NoteKey.of(text), text);
        }
    }

    private static SignedNote note(String replaced, String by) {
        return SignedNote.of(NOTE.replace(replaced, by)).orElseThrow();
    }

    @Test
    void aNoteIsTrustedForASignatureByAKnownKeyOnly() {
        assertEquals(Trust.SIGNED, note("", "").trust(List.of(key(PETER), key(OPERATOR))));
        assertEquals(Trust.UNKNOWN, note("", "").trust(List.of(key(PETER))));
        assertEquals(Trust.UNKNOWN, note("", "").trust(List.of()));
        assertEquals(Trust.FORGED, note("log\n2\n", "log\n3\n").trust(List.of(key(OPERATOR))));
    }

    @Test
    void sizeAndRootAreRead() {
        assertEquals(2, note("", "").size());
        assertEquals("rail.example/log", note("", "").origin());
        assertEquals("57430d89fdd4ef118ab5e2bfbf3da0ffed2e50f867b4ee65dc71f399ba94bbeb",
                note("", "").root().toString());
    }

    @Test
    void damagedNotesAreNone() {
        for (String text : List.of("", "\n\n", "a\n1\n\n", NOTE.strip(), NOTE.replace("\n2\n",
                "\n02\n"), NOTE.replace("\n2\n", "\n-2\n"), NOTE.replace("\u2014", "-"),
                NOTE.replace("\n\n", "\n"), NOTE + "x\n", NOTE + "a".repeat(1 << 16) + "\n")) {
            assertEquals(Optional.empty(), SignedNote.of(text), text);
        }
    }
}
