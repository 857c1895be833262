package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Logs of every format with bytes changed, cut, doubled or mixed: findings, never a fault. */
class DamagedLogsProperties {
    private static final int BYTES_MAX = 1 << 15;
    private static final List<byte[]> LOGS = List.of("samples", "testdata").stream()
            .flatMap(folder -> Checkout.filesBelow(folder).stream())
            .filter(path -> !path.endsWith(".md") && !path.endsWith(".xml")
                    && !path.endsWith(".txt"))
            .map(DamagedLogsProperties::bytes).filter(bytes -> bytes.length < BYTES_MAX).toList();
    private static final String[] TOKENS = {"\"", "{", "}", "[", "]", ",", "-1", "99999999999999",
        "1e400", "null", "\\ud800", "\n", "\u0000", "p99", "??", "AsAs", "nan", "-inf", "'''"};

    @Property(tries = 300)
    void aDamagedLogIsNeverAFault(@ForAll long seed) {
        byte[] log = damaged(new Random(seed));
        Call call = Call.withInput(log, "audit", "-", "--threads", "1", "--verbose");
        assertTrue(call.exit() == 0 || call.exit() == 1 || call.exit() == 3,
                () -> "seed " + seed + ": " + call.exit() + "\n" + call.err());
    }

    static byte[] damaged(Random random) {
        byte[] log = LOGS.get(random.nextInt(LOGS.size()));
        for (int k = random.nextInt(6); k >= 0; k--) {
            int at = random.nextInt(log.length + 1);
            int to = Math.min(log.length, at + random.nextInt(random.nextBoolean() ? 8 : 400));
            byte[] middle = switch (random.nextInt(5)) {
                case 0 -> new byte[0];
                case 1 -> twice(log, at, to);
                case 2 -> TOKENS[random.nextInt(TOKENS.length)]
                        .getBytes(StandardCharsets.UTF_8);
                case 3 -> part(LOGS.get(random.nextInt(LOGS.size())), random);
                default -> new byte[] {(byte) random.nextInt(256)};
            };
            log = joined(log, at, middle, to);
        }
        return log;
    }

    private static byte[] twice(byte[] log, int from, int to) {
        byte[] once = Arrays.copyOfRange(log, from, to);
        return joined(once, once.length, once, once.length);
    }

    private static byte[] part(byte[] log, Random random) {
        int from = random.nextInt(log.length + 1);
        return Arrays.copyOfRange(log, from,
                Math.min(log.length, from + random.nextInt(600)));
    }

    private static byte[] joined(byte[] log, int until, byte[] middle, int from) {
        byte[] all = new byte[until + middle.length + log.length - from];
        System.arraycopy(log, 0, all, 0, until);
        System.arraycopy(middle, 0, all, until, middle.length);
        System.arraycopy(log, from, all, until + middle.length, log.length - from);
        return all;
    }

    private static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
