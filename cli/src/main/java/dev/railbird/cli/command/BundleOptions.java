package dev.railbird.cli.command;

import dev.railbird.cli.proof.KeyFault;
import dev.railbird.cli.proof.Previous;
import dev.railbird.cli.proof.SecretEdKey;
import dev.railbird.cli.proof.Sums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who vouches for the folder of an audit, and what it goes on from. */
final class BundleOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--sign", paramLabel = "KEY",
            description = "With --out: sign the folder with this Ed25519 key (PKCS#8 in PEM, as"
                    + " railbird keygen makes it); railbird verify holds it against the other"
                    + " half.")
    private Path key;

    @Option(names = "--previous", paramLabel = "DIR",
            description = "With --out: name in manifest.json the audit folder that this one goes"
                    + " on from, by the digest of its list of sums and its checkpoint.")
    private Path previous;

    /** @param hasFolder the call has --out */
    Optional<SecretEdKey> signer(boolean hasFolder) throws IOException {
        if (key == null) {
            return Optional.empty();
        }
        refuseUnless(hasFolder, "--sign needs --out DIR: it signs that folder.");
        try {
            return Optional.of(SecretEdKey.read(key));
        } catch (KeyFault fault) {
            throw new CommandLine.ParameterException(spec.commandLine(), fault.getMessage());
        } catch (NoSuchFileException missing) {
            throw new CommandLine.ParameterException(spec.commandLine(), key + ": no such file");
        }
    }

    /** @param hasFolder the call has --out */
    Optional<Previous> previous(boolean hasFolder) throws IOException {
        if (previous == null) {
            return Optional.empty();
        }
        refuseUnless(hasFolder, "--previous needs --out DIR: it is named in that folder.");
        refuseUnless(Files.isRegularFile(previous.resolve(Sums.FILE)), "--previous needs the"
                + " folder of an earlier audit; " + previous + " has no " + Sums.FILE + ".");
        return Optional.of(Previous.of(previous));
    }

    private void refuseUnless(boolean isSo, String sentence) {
        if (!isSo) {
            throw new CommandLine.ParameterException(spec.commandLine(), sentence);
        }
    }
}
