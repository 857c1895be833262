package dev.railbird.cli.proof;

import dev.railbird.core.digest.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The audit folder that an audit goes on from: whoever signs the later one vouches for the earlier
 * one's bytes too.
 *
 * @param bundle of its list of sums, in which every file of it stands
 * @param checkpoint as it was signed; empty when it was not
 */
public record Previous(Digest bundle, Optional<String> checkpoint) {
    private static final int CHECKPOINT_MAX = 1 << 16;

    public static Previous of(Path folder) throws IOException {
        Path checkpoint = folder.resolve(Attestation.CHECKPOINT);
        boolean isSigned = Files.isRegularFile(checkpoint);
        if (isSigned && Files.size(checkpoint) > CHECKPOINT_MAX) {
            throw new IOException(checkpoint + " is no checkpoint");
        }
        return new Previous(Sums.digest(folder.resolve(Sums.FILE)), isSigned
                ? Optional.of(new String(Files.readAllBytes(checkpoint), StandardCharsets.UTF_8))
                : Optional.empty());
    }
}
