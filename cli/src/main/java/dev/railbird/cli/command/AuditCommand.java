package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.audit.AuditFolder;
import dev.railbird.cli.audit.AuditSummary;
import dev.railbird.cli.audit.GrowingStore;
import dev.railbird.cli.audit.Leftovers;
import dev.railbird.cli.audit.Places;
import dev.railbird.cli.audit.SourceDigests;
import dev.railbird.cli.audit.Tally;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.batch.ToldSeeds;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.input.Inputs.Input;
import dev.railbird.cli.proof.Previous;
import dev.railbird.cli.proof.SecretEdKey;
import dev.railbird.cli.text.FindingJson;
import dev.railbird.cli.text.FindingText;
import dev.railbird.cli.text.Progress;
import dev.railbird.core.audit.CheckChoice;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.words.Visible;
import dev.railbird.reports.html.HandChoice;
import dev.railbird.reports.store.StoreFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Replays and judges everything, prints what is wrong and what could not be checked. */
@Command(name = "audit", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Replays every hand, runs every check, and prints what is broken with the"
                + " place, the expected and the found value.",
            "Without --out nothing is written to disk."},
        footer = {"", "Examples:", "  railbird audit samples/",
            "  railbird audit logs/*.phhs --fail-on suspicion --out audit-2026-11",
            "  zstd -dc big.phhs.zst | railbird audit - --quiet",
            "  railbird audit session.phhs --seed 42"})
public final class AuditCommand implements Callable<Integer> {
    private final Session session;
    private final FindingText text;
    private final FindingJson json = new FindingJson();

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadOptions read;

    @Mixin
    private SeedOptions told;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "violation",
            description = "violation, suspicion, notice or never; decides exit code 1.")
    private FailOn failOn;

    @Option(names = "--output", paramLabel = "FORM", defaultValue = "text",
            description = "text, or json: a line a finding, then a line with the summary.")
    private Output output;

    @Option(names = "--out", paramLabel = "DIR",
            description = "Write report/ (open index.html), hands.duckdb, findings.jsonl,"
                    + " hands.jsonl and manifest.json into this new folder; it appears only"
                    + " when whole.")
    private Path out;

    @Option(names = "--store", paramLabel = "DB",
            description = "Add what is read to this database as a new batch, or make it. A source"
                    + " that it holds already, byte for byte, is named and left out.")
    private Path storeFile;

    @Mixin
    private BundleOptions bundle;

    @Option(names = "--parquet",
            description = "With --out: also write every table of the database into"
                    + " parquet/, the same bytes from the same input.")
    private boolean parquet;

    @Option(names = "--checks", paramLabel = "ID", split = ",",
            description = "Run these checks only: ids, names or groups, like SEED,RULE-12."
                    + " Default: all; railbird checks lists them. Other findings are left out,"
                    + " those of importers too; what cannot be read is told all the same.")
    private List<String> checks = new ArrayList<>();

    @Option(names = "--skip", paramLabel = "ID", split = ",",
            description = "Do not run these checks, and leave out what importers find for them;"
                    + " what was not run is not checkable.")
    private List<String> skipped = new ArrayList<>();

    @Option(names = "--hands", paramLabel = "WHICH", defaultValue = "sample",
            description = "With --out: which hands without a finding get a page of the report:"
                    + " all, sample (the first three of each kind, then one in a thousand) or"
                    + " none. A hand with a finding always does.")
    private HandChoice.Others hands;

    @Mixin
    private MachineOptions machine;

    @Option(names = {"-q", "--quiet"}, description = "Print findings only, no summary.")
    private boolean quiet;

    @Option(names = {"-v", "--verbose"},
            description = "Also print notices and what follows from earlier faults.")
    private boolean verbose;

    public AuditCommand(Session session) {
        this.session = session;
        text = new FindingText(session.colour());
    }

    /** The same call again, over inputs that may have moved, into another folder. */
    record Repeat(List<Input> inputs, Places places, Path out, boolean hasParquet) {
    }

    /** Who signs the folder, and what it goes on from. */
    private record Promise(Optional<SecretEdKey> signer, Optional<Previous> previous) {
    }

    private Optional<Repeat> repeat = Optional.empty();

    /** Nothing is signed, and no file is written but into the folder. */
    AuditCommand repeating(Repeat earlier) {
        repeat = Optional.of(earlier);
        return this;
    }

    @Override
    public Integer call() throws Exception {
        Inputs inputs = repeat.isPresent() ? repeated(repeat.get()) : read.inputs(session.in());
        Promise promise = refuseOptions();
        ToldSeeds seeds = told.seeds();
        Outcome outcome = new Outcome(session, failOn);
        inputs.missing().forEach(outcome::missing);
        Tally tally = new Tally();
        Progress progress = new Progress(session, inputs.found().size(), quiet);
        SourceDigests digests = new SourceDigests(
                repeat.map(Repeat::places).orElse(Places.UNMOVED));
        removeLeftovers();
        try (AuditFolder folder = folder(digests, promise); GrowingStore store = growing(digests)) {
            folder.withStreams(inputs.streams());
            List<Input> fresh = store.fresh(inputs.byName(), held -> session.err().println(
                    "railbird: " + Visible.text(held)));
            Consumer<Item> results = item -> {
                progress.count(item);
                outcome.count(item);
                tally.count(item);
                machine.add(item);
                folder.add(item);
                store.add(item);
                print(item, progress);
            };
            pipeline(spec.commandLine(), seeds).run(fresh, results);
            progress.clear();
            SeedOptions.tellUnused(seeds, session);
            outcome.done();
            machine.finish(tally.corpusRoot(), session.out());
            List<String> options = DecidingOptions.of(spec.commandLine().getParseResult());
            folder.finish(tally, options);
            store.finish(tally, options);
        }
        if (output == Output.JSON) {
            session.out().println(AuditSummary.json(tally));
        } else if (!quiet && !inputs.found().isEmpty()) {
            AuditSummary.print(tally, session.out(), verbose);
        }
        return outcome.exitCode();
    }

    private void removeLeftovers() throws IOException {
        List<Path> removed = new ArrayList<>();
        if (out != null) {
            removed.addAll(Leftovers.removeOfFolder(out));
        }
        if (storeFile != null) {
            removed.addAll(Leftovers.removeOfFile(storeFile));
        }
        removed.forEach(path -> session.err().println("railbird: removed "
                + Visible.text(path.toString()) + ", which a killed run left"));
    }

    private Pipeline pipeline(CommandLine line, ToldSeeds seeds) {
        return read.pipeline(line).withSeeds(seeds).withChecks(CheckChoice.of(checks, skipped));
    }

    /** What a call with these arguments, the command's name first, would audit with. */
    static Pipeline pipeline(Session session, List<String> arguments) {
        AuditCommand call = new AuditCommand(session);
        CommandLine line = new CommandLine(call).setCaseInsensitiveEnumValuesAllowed(true);
        line.parseArgs(arguments.subList(1, arguments.size()).toArray(String[]::new));
        try {
            return call.pipeline(line, call.told.seeds());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Inputs repeated(Repeat earlier) {
        out = earlier.out();
        parquet = earlier.hasParquet();
        return Inputs.ready(earlier.inputs());
    }

    private AuditFolder folder(SourceDigests digests, Promise promise) throws IOException {
        AuditFolder folder = AuditFolder.begin(Optional.ofNullable(out), digests);
        folder.withParquet(parquet);
        folder.withHands(hands);
        folder.withSigner(promise.signer());
        folder.withPrevious(promise.previous());
        return folder;
    }

    /** Nothing is read before the options make sense. */
    private Promise refuseOptions() throws IOException {
        if (out != null && Files.exists(out)) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    out + " exists; choose a new folder.");
        }
        for (String name : Stream.concat(checks.stream(), skipped.stream()).toList()) {
            if (!CheckChoice.isKnown(name)) {
                throw new CommandLine.ParameterException(spec.commandLine(),
                        "No check or group is named " + name + "; railbird checks lists them.");
            }
        }
        if (parquet && out == null) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "--parquet needs --out DIR: it writes into that folder.");
        }
        return new Promise(bundle.signer(out != null), bundle.previous(out != null));
    }

    private GrowingStore growing(SourceDigests digests) throws IOException {
        try {
            return GrowingStore.begin(Optional.ofNullable(storeFile), read.format(), digests);
        } catch (StoreFailure none) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    storeFile + " cannot be added to: " + none.getMessage());
        }
    }

    private void print(Item item, Progress progress) {
        findings(item).stream().filter(this::isPrinted).forEach(finding -> {
            progress.clear();
            session.out().print(output == Output.JSON ? json.line(finding) + "\n"
                    : text.lines(finding));
        });
    }

    private static List<Finding> findings(Item item) {
        if (item instanceof Item.Audited hand) {
            return hand.audit().findings();
        }
        if (item instanceof Item.Unreadable hand) {
            return hand.findings();
        }
        return item instanceof Item.Found found ? List.of(found.finding()) : List.of();
    }

    private boolean isPrinted(Finding finding) {
        boolean isMinor = finding.followsFrom() || finding.severity() == Severity.NOTICE
                && failOn != FailOn.NOTICE;
        return output == Output.JSON || verbose || !isMinor;
    }
}
