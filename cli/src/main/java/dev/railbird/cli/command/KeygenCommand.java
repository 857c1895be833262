package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.proof.SecretEdKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A pair of keys for signing audits. */
@Command(name = "keygen", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Makes an Ed25519 key pair: KEY signs (railbird audit --sign KEY) and stays"
                + " secret, KEY.pub goes to everybody who is to trust what you sign.",
            "openssl genpkey -algorithm ed25519 -out KEY makes the same."},
        footer = {"", "Example:", "  railbird keygen operator.pem"})
public final class KeygenCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KEY", description = "A new file for the secret half.")
    private Path file;

    public KeygenCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path open = file.resolveSibling(file.getFileName() + ".pub");
        for (Path taken : new Path[] {file, open}) {
            if (Files.exists(taken)) {
                throw new CommandLine.ParameterException(spec.commandLine(),
                        taken + " exists; choose another name.");
            }
        }
        SecretEdKey key = SecretEdKey.create();
        Files.createFile(file);
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, key.pem(), StandardCharsets.US_ASCII);
        Files.writeString(open, key.open().pem(), StandardCharsets.US_ASCII,
                StandardOpenOption.CREATE_NEW);
        session.out().println("key " + key.open().id());
        session.out().println("for railbird audit --trust: " + key.open().noteText());
        return 0;
    }
}
