package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keygen prints is what other commands take. */
class KeygenCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theTextOfTheKeyIsTrustedByTheOptionThatItNames() {
        Path key = folder.resolve("operator.pem");
        String trust = Call.railbird("keygen", key.toString()).out().lines()
                .filter(line -> line.startsWith("for railbird audit ")).findFirst().orElseThrow();
        String option = trust.substring("for railbird audit ".length(), trust.indexOf(": "));
        String text = trust.substring(trust.indexOf(": ") + 2);
        Call audit = Call.railbird("audit", "samples/phh", "--quiet", option, text);
        assertEquals(0, audit.exit(), audit.err());
        assertEquals(2, Call.railbird("audit", "samples/phh", "--quiet", option,
                text.substring(1)).exit());
    }

    @Test
    void aKeyIsNeverWrittenOver() throws Exception {
        Path key = folder.resolve("operator.pem");
        assertEquals(0, Call.railbird("keygen", key.toString()).exit());
        String secret = Files.readString(key);
        assertTrue(secret.startsWith("-----BEGIN PRIVATE KEY-----"), secret);
        assertEquals(2, Call.railbird("keygen", key.toString()).exit());
        assertEquals(secret, Files.readString(key));
    }
}
