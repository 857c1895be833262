package dev.railbird.cli.tamper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.cli.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Has an audit of honest logs signed, one of each system for each kind of tampering, has them
 * forged, and asks {@code railbird verify} which of them are other files now.
 */
final class Notary {
    private final Path folder;
    private final Map<Entrusted, String> honest = new LinkedHashMap<>();
    private final Map<Entrusted, String> forged = new LinkedHashMap<>();

    /** A log, and what is done to it. */
    record Entrusted(String system, Tampering tampering) {
        private String file() {
            return system.replace(' ', '-') + "-" + tampering.name() + ".jsonl";
        }
    }

    Notary(Path folder) {
        this.folder = folder;
    }

    /** The first log of each kind counts. */
    void entrust(Entrusted log, String before, String after) {
        if (honest.putIfAbsent(log, before) == null) {
            forged.put(log, after);
        }
    }

    /** By log, whether it is named as another one than was signed. */
    Map<Entrusted, Boolean> named() {
        Path logs = folder.resolve("signed");
        String key = folder.resolve("operator.pem").toString();
        String bundle = folder.resolve("audit").toString();
        write(logs, honest);
        assertEquals(0, Call.railbird("keygen", key).exit());
        Call audit = Call.railbird("audit", logs.toString(), "--out", bundle, "--sign", key,
                "--fail-on", "never", "--hands", "none");
        assertEquals(0, audit.exit(), audit.err());
        Call before = Call.railbird("verify", bundle, "--key", key + ".pub");
        assertEquals(0, before.exit(), before.out() + "an honest log holds");
        write(logs, forged);
        Call after = Call.railbird("verify", bundle, "--key", key + ".pub");
        assertEquals(1, after.exit(), after.err());
        Map<Entrusted, Boolean> named = new LinkedHashMap<>();
        forged.keySet().forEach(log -> named.put(log, after.out().contains("/" + log.file()
                + ": is not the file that was audited")));
        return named;
    }

    private static void write(Path folder, Map<Entrusted, String> logs) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Entrusted, String> log : logs.entrySet()) {
                Files.writeString(folder.resolve(log.getKey().file()), log.getValue(),
                        StandardCharsets.UTF_8);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
