package dev.railbird.cli.audit;

import dev.railbird.cli.Main;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.input.Detection;
import dev.railbird.cli.input.Inputs.Input;
import dev.railbird.importers.Importer;
import dev.railbird.reports.store.Batch;
import dev.railbird.reports.store.KnownSource;
import dev.railbird.reports.store.StoreWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A database that grows by a batch a run. The batch goes into a copy beside it, which takes its
 * place when whole: a run that was killed leaves the database as it was.
 */
public final class GrowingStore implements AutoCloseable {
    private final Optional<Path> target;
    private final Path scratch;
    private final SourceDigests digests;
    private final Optional<String> format;
    private final List<KnownSource> known;
    private final Optional<String> before;
    private final Map<String, KnownSource> earlier = new LinkedHashMap<>();
    private final List<Importer> importers = Detection.importers();
    private Optional<StoreFeed> feed = Optional.empty();

    private GrowingStore(Optional<Path> target, Optional<String> format, SourceDigests digests)
            throws IOException {
        this.target = target;
        this.format = format;
        this.digests = digests;
        scratch = target.map(Leftovers::ofFile).orElse(Path.of("."));
        before = target.isEmpty() ? Optional.empty() : stamp(target.get());
        known = before.isEmpty() ? List.of() : KnownSource.in(target.get());
        known.forEach(each -> earlier.put(each.identity(), each));
    }

    /** Without a target nothing is written. A file that is no database of ours throws. */
    public static GrowingStore begin(Optional<Path> target, Optional<String> format,
            SourceDigests digests) throws IOException {
        return new GrowingStore(target, format, digests);
    }

    /** What tells whether somebody else replaced the file meanwhile; empty without a file. */
    private static Optional<String> stamp(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(facts.fileKey() + " " + facts.size() + " " + facts.lastModifiedTime());
    }

    /** The inputs that the database does not hold yet; of the others it is said where they are. */
    public List<Input> fresh(List<Input> inputs, Consumer<String> said) throws IOException {
        if (known.isEmpty()) {
            return inputs;
        }
        List<Input> fresh = new ArrayList<>();
        for (Input input : inputs) {
            Optional<KnownSource> held = earlier(input);
            if (held.isPresent()) {
                said.accept(input.source().name() + ": the same bytes are in " + target.get()
                        + " already, as " + held.get().name() + " of batch "
                        + held.get().batch() + "; left out");
            } else {
                fresh.add(input);
            }
        }
        return fresh;
    }

    private Optional<KnownSource> earlier(Input input) throws IOException {
        if (input.source().path().isEmpty()) {
            return Optional.empty();
        }
        String name = input.source().name();
        boolean readsFolder = Detection.choose(importers, input.source(), format)
                .map(Importer::readsFolder).orElse(false);
        return Optional.ofNullable(earlier.get(digests.facts(name, readsFolder).identity()));
    }

    public void add(Item item) {
        if (target.isPresent()) {
            if (feed.isEmpty()) {
                feed = Optional.of(new StoreFeed(writer(), digests));
            }
            feed.get().add(item);
        }
    }

    private StoreWriter writer() {
        if (before.isEmpty()) {
            return StoreWriter.create(scratch);
        }
        try {
            Files.copy(target.get(), scratch);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return StoreWriter.append(scratch, known);
    }

    /** A run that read nothing new leaves the database as it is. */
    public void finish(Tally tally, List<String> options) throws IOException {
        if (feed.isEmpty()) {
            return;
        }
        feed.get().finish(new Batch(Main.VERSION, Arguments.text(options), tally.corpusRoot()),
                Optional.empty());
        try (FileChannel written = FileChannel.open(scratch, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        if (!stamp(target.get()).equals(before)) {
            throw new IOException(target.get() + " was changed by another run meanwhile; this"
                    + " batch was not added");
        }
        Files.move(scratch, target.get(), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        if (feed.isPresent()) {
            feed.get().close();
            Files.deleteIfExists(scratch);
            Files.deleteIfExists(scratch.resolveSibling(scratch.getFileName() + ".wal"));
        }
    }
}
