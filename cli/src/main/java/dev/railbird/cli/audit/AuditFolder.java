package dev.railbird.cli.audit;

import dev.railbird.cli.Main;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.proof.Previous;
import dev.railbird.cli.input.StreamSource;
import dev.railbird.cli.proof.SecretEdKey;
import dev.railbird.cli.proof.Sums;
import dev.railbird.cli.text.FindingJson;
import dev.railbird.cli.text.GameJson;
import dev.railbird.core.check.Finding;
import dev.railbird.reports.html.HandChoice;
import dev.railbird.reports.html.HtmlReport;
import dev.railbird.reports.store.Batch;
import dev.railbird.reports.store.StoreReader;
import dev.railbird.reports.store.StoreWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that an audit leaves: written beside its final name and renamed when whole, so that a
 * run that was killed leaves nothing that looks complete.
 */
public final class AuditFolder implements AutoCloseable {
    private final Optional<Path> target;
    private final Path scratch;
    private boolean hasParquet;
    private Optional<SecretEdKey> signer = Optional.empty();
    private Optional<Previous> previous = Optional.empty();
    private final BufferedWriter findings;
    private final BufferedWriter hands;
    private final BufferedWriter list;
    private final HtmlReport report;
    private final HandPageFeed pages;
    private long games;
    private final FindingJson findingJson = new FindingJson();
    private final GameJson gameJson = new GameJson();
    private final SourceDigests digests;
    private final StoreFeed store;

    private AuditFolder(Optional<Path> target, Path scratch, SourceDigests digests)
            throws IOException {
        this.target = target;
        this.scratch = scratch;
        this.digests = digests;
        findings = target.isEmpty() ? null : writer("findings.jsonl");
        hands = target.isEmpty() ? null : writer("hands.jsonl");
        list = target.isEmpty() ? null : writer("hands.csv");
        report = target.isEmpty() ? null : new HtmlReport(scratch.resolve("report"));
        if (target.isPresent()) {
            write(list, HandList.HEADINGS);
        }
        pages = new HandPageFeed(report, digests.places());
        store = target.isEmpty() ? null : new StoreFeed(
                StoreWriter.create(scratch.resolve("hands.duckdb")), digests);
    }

    /** Without a target nothing is written. */
    public static AuditFolder begin(Optional<Path> target, SourceDigests digests)
            throws IOException {
        if (target.isEmpty()) {
            return new AuditFolder(target, Path.of("."), digests);
        }
        if (Files.exists(target.get())) {
            throw new FileAlreadyExistsException(target.get() + " exists; choose a new folder");
        }
        Path scratch = Leftovers.ofFolder(target.get());
        Files.createDirectories(scratch.getParent());
        return new AuditFolder(target, Files.createDirectory(scratch), digests);
    }

    /** Whether the tables of the database are written as Parquet files too. */
    public void withParquet(boolean isWanted) {
        hasParquet = isWanted;
    }

    /** Whoever has the other half of the key can tell whether the folder is as it was left. */
    public void withSigner(Optional<SecretEdKey> key) {
        signer = key;
    }

    /** The manifest names the folder that this one goes on from. */
    public void withPrevious(Optional<Previous> earlier) {
        previous = earlier;
    }

    /** Which hands without a finding get a page of the report. */
    public void withHands(HandChoice.Others others) {
        pages.choose(others);
    }

    /** Pages show lines of sources that can be read only once, too. */
    public void withStreams(List<StreamSource> once) {
        if (target.isPresent()) {
            pages.keep(once);
        }
    }

    private BufferedWriter writer(String name) throws IOException {
        return Files.newBufferedWriter(scratch.resolve(name), StandardCharsets.UTF_8);
    }

    public void add(Item item) {
        if (target.isEmpty()) {
            return;
        }
        store.add(item);
        if (item instanceof Item.Audited hand) {
            games++;
            write(hands, gameJson.line(hand.audit()));
            write(list, HandList.line(hand.audit()));
            hand.audit().findings().forEach(this::finding);
            pages.add(games, hand.audit());
        } else if (item instanceof Item.Unreadable hand) {
            games++;
            write(hands, gameJson.line(hand));
            hand.findings().forEach(this::finding);
        } else if (item instanceof Item.Found found) {
            finding(found.finding());
        }
    }

    private void finding(Finding finding) {
        write(findings, findingJson.line(finding));
    }

    private static void write(BufferedWriter to, String line) {
        try {
            to.write(line);
            to.write('\n');
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public void finish(Tally tally, List<String> options) throws IOException {
        if (target.isEmpty()) {
            return;
        }
        findings.close();
        hands.close();
        list.close();
        Files.writeString(scratch.resolve("manifest.json"),
                Manifest.json(tally, options, digests, previous),
                StandardCharsets.UTF_8);
        Files.writeString(scratch.resolve("checks.json"), CheckList.json(tally) + "\n",
                StandardCharsets.UTF_8);
        store.finish(new Batch(Main.VERSION, Arguments.text(options),
                tally.corpusRoot()), parquet());
        try (StoreReader database = StoreReader.open(scratch.resolve("hands.duckdb"))) {
            report.finish(database);
        }
        Sums.write(scratch);
        if (signer.isPresent()) {
            Statement.of(tally, digests).write(scratch, signer.get());
        }
        Files.move(scratch, target.get(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Optional<Path> parquet() throws IOException {
        return hasParquet ? Optional.of(Files.createDirectory(scratch.resolve("parquet")))
                : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (target.isEmpty()) {
            return;
        }
        findings.close();
        hands.close();
        list.close();
        pages.close();
        store.close();
        if (Files.exists(scratch)) {
            try (Stream<Path> left = Files.walk(scratch)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
