package dev.railbird.cli.audit;

import dev.railbird.cli.batch.Item;
import dev.railbird.reports.store.Batch;
import dev.railbird.reports.store.SourceFacts;
import dev.railbird.reports.store.StoreWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Hands the items of the pipeline to the database, in their order. */
final class StoreFeed implements AutoCloseable {
    private final StoreWriter store;
    private final SourceDigests digests;
    private final Map<String, Long> covered = new TreeMap<>();

    StoreFeed(StoreWriter store, SourceDigests digests) {
        this.store = store;
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
            store.begins(begins.source(), begins.format(), facts(begins));
        } else if (item instanceof Item.Books books) {
            store.ledger(books.ledger());
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
        store.ends(ends.failure());
    }

    private SourceFacts facts(Item.Begins begins) {
        try {
            return digests.facts(begins.source(), begins.readsFolder());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void finish(Batch batch, Optional<Path> parquet) {
        store.finish(batch, parquet);
    }

    @Override
    public void close() {
        store.close();
    }
}
