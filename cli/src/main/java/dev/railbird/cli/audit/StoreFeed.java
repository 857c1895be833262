package dev.railbird.cli.audit;

import dev.railbird.cli.batch.Item;
import dev.railbird.core.digest.Digest;
import dev.railbird.reports.store.StoreWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Hands the items of the pipeline to the database, in their order. */
final class StoreFeed implements AutoCloseable {
    private final StoreWriter store;
    private final Digests digests;
    private final Map<String, Long> covered = new TreeMap<>();

    StoreFeed(Path file, Digests digests) {
        store = StoreWriter.create(file);
        this.digests = digests;
    }

    void add(Item item) {
        if (item instanceof Item.Audited game) {
            store.game(game.audit());
        } else if (item instanceof Item.Unreadable record) {
            covered.merge("unreadable", 1L, Long::sum);
            store.unreadable(record.record(), record.location(), record.findings());
        } else if (item instanceof Item.Found found) {
            store.finding(found.finding());
        } else if (item instanceof Item.Covered part) {
            covered.merge(part.kind(), part.records(), Long::sum);
        } else if (item instanceof Item.Begins begins) {
            store.begins(begins.source(), begins.format());
        } else if (item instanceof Item.Ends ends) {
            ends(ends);
        }
    }

    private void ends(Item.Ends ends) {
        String ignored = "ignored: ";
        covered.forEach((kind, records) -> store.covered(
                kind.startsWith(ignored) ? "ignored" : kind,
                kind.startsWith(ignored) ? kind.substring(ignored.length()) : "", records));
        covered.clear();
        try {
            boolean isFile = Files.isRegularFile(Path.of(ends.source()));
            store.ends(isFile ? Files.size(Path.of(ends.source())) : -1,
                    isFile ? digests.of(ends.source()).toString() : "", ends.failure());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void fact(String name, String value) {
        store.fact(name, value);
    }

    void finish(String version, Optional<Path> parquet) {
        store.finish(version, parquet);
    }

    @Override
    public void close() {
        store.close();
    }

    /** Digests of inputs, each worked out once. */
    static final class Digests {
        private final Map<String, Digest> known = new LinkedHashMap<>();

        Digest of(String source) throws IOException {
            Digest digest = known.get(source);
            if (digest == null) {
                digest = AuditFolder.digestOf(Path.of(source));
                known.put(source, digest);
            }
            return digest;
        }
    }
}
