package dev.railbird.importers.golf;

import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.GolfAuditor;
import dev.railbird.importers.Decompression;
import dev.railbird.importers.Read;
import dev.railbird.importers.json.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The golf corpus that lies beside a checkout, whichever part of it is there. */
final class GolfCorpus {
    private final Path root;

    private GolfCorpus(Path root) {
        this.root = root;
    }

    /** The corpus, or a skipped test. */
    static GolfCorpus present() {
        String corpus = System.getProperty("railbird.corpus");
        Assumptions.assumeTrue(corpus != null, "no railbird.corpus");
        Path root = Path.of(corpus, "golf");
        Assumptions.assumeTrue(Files.isDirectory(root), "no golf in the corpus");
        return new GolfCorpus(root);
    }

    List<Path> files(String folder, String pattern) {
        if (!Files.isDirectory(root.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().matches(pattern)).sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] bytes(Path file) {
        try (InputStream in = Decompression.of(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Read read(Path file) {
        return Read.of(new GolfImporter(), bytes(file));
    }

    static Map<String, GolfAudit> audits(List<Path> files) {
        Map<String, GolfAudit> audits = new TreeMap<>();
        GolfAuditor auditor = new GolfAuditor();
        for (Path file : files) {
            read(file).golf.forEach(game -> audits.put(game.id().text(), auditor.audit(game)));
        }
        return audits;
    }

    /** One JSON value after the other; arrays are entered. */
    static List<JsonNode> json(Path file) {
        List<JsonNode> nodes = new ArrayList<>();
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        try (JsonText json = new JsonText(new StringReader(text), 1, 1)) {
            while (json.hasMore()) {
                if (!json.isArray() && !json.isArrayEnd()) {
                    nodes.add(json.current());
                }
            }
        } catch (RowFault fault) {
            throw new IllegalStateException(file + ": " + fault.expected + ", " + fault.found);
        }
        return nodes;
    }
}
