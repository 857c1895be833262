package dev.railbird.cli.audit;

import dev.railbird.cli.Main;
import dev.railbird.cli.proof.Sums;
import dev.railbird.core.audit.Checks;
import dev.railbird.core.digest.Digest;
import dev.railbird.importers.Importer;
import dev.railbird.reports.store.StoreWriter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The jars of Railbird that run; a module that runs out of a folder of classes has none. */
final class OwnJars {
    private OwnJars() {
    }

    static Map<String, Digest> digests() throws IOException {
        Map<String, Digest> jars = new TreeMap<>();
        for (Class<?> one : List.of(Main.class, Checks.class, Importer.class,
                StoreWriter.class)) {
            CodeSource from = one.getProtectionDomain().getCodeSource();
            if (from != null) {
                Path jar = path(from);
                if (Files.isRegularFile(jar)) {
                    jars.put(jar.getFileName().toString(), Sums.digest(jar));
                }
            }
        }
        return jars;
    }

    private static Path path(CodeSource from) throws IOException {
        try {
            return Path.of(from.getLocation().toURI());
        } catch (URISyntaxException odd) {
            throw new IOException(odd);
        }
    }
}
