package dev.railbird.cli.audit;

import dev.railbird.cli.Main;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.text.FindingJson;
import dev.railbird.cli.text.GameJson;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.check.Finding;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.digest.Sha256;
import dev.railbird.reports.html.HtmlReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
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
    private final BufferedWriter findings;
    private final BufferedWriter hands;
    private final HtmlReport report;
    private final FindingJson findingJson = new FindingJson();
    private final GameJson gameJson = new GameJson();
    private final StoreFeed.Digests digests = new StoreFeed.Digests();
    private final StoreFeed store;

    private AuditFolder(Optional<Path> target, Path scratch) throws IOException {
        this.target = target;
        this.scratch = scratch;
        findings = target.isEmpty() ? null : writer("findings.jsonl");
        hands = target.isEmpty() ? null : writer("hands.jsonl");
        report = target.isEmpty() ? null : new HtmlReport(scratch.resolve("report"));
        store = target.isEmpty() ? null : new StoreFeed(scratch.resolve("hands.duckdb"), digests);
    }

    /** Without a target nothing is written. */
    public static AuditFolder begin(Optional<Path> target) throws IOException {
        if (target.isEmpty()) {
            return new AuditFolder(target, Path.of("."));
        }
        if (Files.exists(target.get())) {
            throw new FileAlreadyExistsException(target.get() + " exists; choose a new folder");
        }
        Path parent = target.get().toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path scratch = parent.resolve(".railbird-" + ProcessHandle.current().pid());
        return new AuditFolder(target, Files.createDirectory(scratch));
    }

    /** Whether the tables of the database are written as Parquet files too. */
    public void withParquet(boolean isWanted) {
        hasParquet = isWanted;
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
            write(hands, gameJson.line(hand.audit()));
            hand.audit().findings().forEach(this::finding);
            page(hand.audit());
        } else if (item instanceof Item.Unreadable hand) {
            write(hands, gameJson.line(hand));
            hand.findings().forEach(this::finding);
            hand.findings().forEach(report::finding);
        } else if (item instanceof Item.Found found) {
            finding(found.finding());
            report.finding(found.finding());
        }
    }

    private void page(GameAudit audit) {
        try {
            report.hand(audit);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
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
        Files.writeString(scratch.resolve("manifest.json"),
                Manifest.json(tally, options, digests) + "\n", StandardCharsets.UTF_8);
        report.finish(ReportFigures.of(tally, options));
        store.finish(Main.VERSION, parquet());
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
        store.close();
        if (Files.exists(scratch)) {
            try (Stream<Path> left = Files.walk(scratch)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** SHA-256 of a file's bytes as they lie on disk. */
    static Digest digestOf(Path file) throws IOException {
        MessageDigest sha = Sha256.create();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha.update(buffer, 0, read);
            }
        }
        return new Digest(sha.digest());
    }
}
