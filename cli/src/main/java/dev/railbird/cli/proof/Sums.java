package dev.railbird.cli.proof;

import dev.railbird.core.digest.Digest;
import dev.railbird.core.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Digests of all files of a folder, in the form that {@code sha256sum -c} reads. */
public final class Sums {
    public static final String FILE = "SHA256SUMS";
    private static final int HEX = 64;
    private static final List<String> UNLISTED =
            List.of(FILE, Attestation.FILE, Attestation.CHECKPOINT);

    private Sums() {
    }

    /** Of every file below the folder but the sums themselves and what signs them. */
    public static Map<String, Digest> of(Path folder) throws IOException {
        Map<String, Digest> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!UNLISTED.contains(name)) {
                    sums.put(name, digest(file));
                }
            }
        }
        return sums;
    }

    /** SHA-256 of a file's bytes as they lie on disk. */
    public static Digest digest(Path file) throws IOException {
        MessageDigest sha = Sha256.create();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha.update(buffer, 0, read);
            }
        }
        return new Digest(sha.digest());
    }

    static String text(Map<String, Digest> sums) {
        StringBuilder text = new StringBuilder();
        sums.forEach((name, digest) -> text.append(digest).append("  ").append(name)
                .append('\n'));
        return text.toString();
    }

    public static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), text(of(folder)), StandardCharsets.UTF_8);
    }

    /** Empty when the file is not exactly as it was written. */
    static Optional<Map<String, String>> read(Path folder) throws IOException {
        String text = new String(Files.readAllBytes(folder.resolve(FILE)),
                StandardCharsets.UTF_8);
        Map<String, String> sums = new TreeMap<>();
        StringBuilder again = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.length() > HEX + 2) {
                sums.put(line.substring(HEX + 2), line.substring(0, HEX));
            }
        }
        sums.forEach((name, digest) -> again.append(digest).append("  ").append(name)
                .append('\n'));
        return again.toString().equals(text) ? Optional.of(sums) : Optional.empty();
    }
}
