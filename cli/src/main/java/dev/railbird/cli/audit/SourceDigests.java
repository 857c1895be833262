package dev.railbird.cli.audit;

import dev.railbird.cli.proof.Sums;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.digest.Sha256;
import dev.railbird.reports.store.SourceFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Digests of inputs, each worked out once. */
public final class SourceDigests {
    private final Map<String, Digest> known = new LinkedHashMap<>();
    private final Map<Path, Digest> folders = new LinkedHashMap<>();
    private final Places places;

    public SourceDigests(Places places) {
        this.places = places;
    }

    Places places() {
        return places;
    }

    Path file(String source) {
        return places.of(source);
    }

    Digest of(String source) throws IOException {
        Digest digest = known.get(source);
        if (digest == null) {
            digest = Sums.digest(places.of(source));
            known.put(source, digest);
        }
        return digest;
    }

    /** @param readsFolder the source is read together with its folder */
    SourceFacts facts(String source, boolean readsFolder) throws IOException {
        Path file = places.of(source);
        if (!Files.isRegularFile(file)) {
            return SourceFacts.NO_FILE;
        }
        String sha256 = of(source).toString();
        return new SourceFacts(Files.size(file), sha256,
                readsFolder ? ofFolder(file.toAbsolutePath().getParent(), sha256) : sha256);
    }

    /** Over names and digests of all files of the folder, and which of them it is about. */
    private String ofFolder(Path folder, String file) throws IOException {
        Digest whole = folders.get(folder);
        if (whole == null) {
            MessageDigest sha = Sha256.create();
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
                for (Path each : all) {
                    sha.update((folder.relativize(each) + "\n" + Sums.digest(each) + "\n")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
            whole = new Digest(sha.digest());
            folders.put(folder, whole);
        }
        return new Digest(Sha256.create().digest(
                (whole + "\n" + file).getBytes(StandardCharsets.UTF_8))).toString();
    }
}
