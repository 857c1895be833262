package dev.railbird.cli.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.digest.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures against the vectors that their specifications publish. */
class SigningTest {
    /** RFC 8032 section 7.1, test 2, behind the head that PKCS#8 and SPKI give every such key. */
    private static final String SECRET = "302e020100300506032b657004220420"
            + "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
    private static final String OPEN = "302a300506032b6570032100"
            + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    private static final String SIGNATURE = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762"
            + "223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

    @TempDir
    private Path folder;

    private SecretEdKey key() throws IOException, KeyFault {
        return SecretEdKey.read(Files.writeString(folder.resolve("key"),
                Pem.text("PRIVATE KEY", HexFormat.of().parseHex(SECRET))));
    }

    private PublicEdKey open(byte[] spki) throws IOException, KeyFault {
        return PublicEdKey.read(Files.writeString(folder.resolve("pub"),
                Pem.text("PUBLIC KEY", spki)));
    }

    @Test
    void keysAndSignaturesAreThoseOfRfc8032() throws IOException, KeyFault {
        byte[] message = {0x72};
        assertEquals(SIGNATURE, HexFormat.of().formatHex(key().sign(message)));
        PublicEdKey open = open(HexFormat.of().parseHex(OPEN));
        assertEquals(open.id(), key().open().id());
        assertTrue(open.verifies(message, HexFormat.of().parseHex(SIGNATURE)));
        assertFalse(open.verifies(new byte[] {0x73}, HexFormat.of().parseHex(SIGNATURE)));
    }

    @Test
    void whatDsseSignsIsTheOneOfItsSpecification() {
        assertEquals("DSSEv1 29 http://example.com/HelloWorld 11 hello world",
                new String(Envelope.toSign("http://example.com/HelloWorld",
                        "hello world".getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8));
        assertArrayEquals("DSSEv1 28 application/vnd.in-toto+json 2 {}"
                .getBytes(StandardCharsets.UTF_8), Envelope.toSign(Envelope.IN_TOTO,
                        "{}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theKeyOfASignedNoteIsNamedAsTheReferenceCodeNamesIt() throws IOException, KeyFault {
        byte[] key = Base64.getDecoder().decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        byte[] spki = HexFormat.of().parseHex(OPEN);
        System.arraycopy(key, 1, spki, spki.length - 32, 32);
        PublicEdKey open = open(spki);
        assertEquals("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                open.noteKey("PeterNeumann").text());
        byte[] signed = Base64.getDecoder().decode("x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZIn"
                + "NIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");
        assertTrue(open.verifies(("If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n").getBytes(StandardCharsets.UTF_8),
                Arrays.copyOfRange(signed, 4, signed.length)));
    }

    @Test
    void anEnvelopeComesBackAndNoOtherKeyOrTextPasses() throws IOException, KeyFault {
        Envelope signed = Envelope.sign("type", "\u00e9", key());
        Envelope read = Envelope.parse(signed.json()).orElseThrow();
        assertEquals(signed.json(), read.json());
        assertTrue(read.isSignedBy(key().open()));
        assertFalse(read.isSignedBy(SecretEdKey.create().open()));
        assertFalse(new Envelope("type", "e", read.keyId(), read.signature())
                .isSignedBy(key().open()));
        assertEquals(Optional.empty(), Envelope.parse("{\"payload\":\"?\"}"));
    }

    @Test
    void aCheckpointComesBackAndNoOtherRootPasses() throws IOException, KeyFault {
        String signed = Checkpoint.sign(7, new Digest(new byte[32]), key());
        assertTrue(signed.startsWith("railbird/audit\n7\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAA=\n\n\u2014 railbird/audit "), signed);
        Checkpoint read = Checkpoint.parse(signed).orElseThrow();
        assertEquals(7, read.size());
        assertTrue(read.isSignedBy(key().open()));
        assertFalse(read.isSignedBy(SecretEdKey.create().open()));
        assertFalse(Checkpoint.parse(signed.replace("\n7\n", "\n8\n")).orElseThrow()
                .isSignedBy(key().open()));
        assertEquals(Optional.empty(), Checkpoint.parse(signed + "\n"));
        assertEquals(Optional.empty(), Checkpoint.parse("{}"));
        String witnessed = signed + "\u2014 witness AAAAAAAA\n";
        assertTrue(Checkpoint.parse(witnessed).orElseThrow().isSignedBy(key().open()));
    }

    @Test
    void aKeyThatWasMadeIsReadBack() throws IOException, KeyFault {
        SecretEdKey made = SecretEdKey.create();
        Path file = Files.writeString(folder.resolve("made"), made.pem());
        assertEquals(made.open().id(), SecretEdKey.read(file).open().id());
        KeyFault fault = assertThrows(KeyFault.class, () -> PublicEdKey.read(file));
        assertTrue(fault.getMessage().endsWith("made has no PUBLIC KEY in PEM"));
        Path rsa = Files.writeString(folder.resolve("rsa"),
                Pem.text("PUBLIC KEY", new byte[] {1, 2, 3}));
        assertThrows(KeyFault.class, () -> PublicEdKey.read(rsa));
    }
}
