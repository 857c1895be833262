package dev.railbird.cli.command;

import dev.railbird.cli.Main;
import dev.railbird.cli.Session;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.proof.Agreement;
import dev.railbird.cli.proof.BundleCheck;
import dev.railbird.cli.proof.Checkpoint;
import dev.railbird.cli.proof.Fact;
import dev.railbird.cli.proof.Fact.State;
import dev.railbird.cli.proof.GrowthProof;
import dev.railbird.cli.proof.HandProof;
import dev.railbird.cli.proof.KeyFault;
import dev.railbird.cli.proof.ManifestFile;
import dev.railbird.cli.proof.PublicEdKey;
import dev.railbird.cli.text.Json;
import dev.railbird.core.words.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether what an audit left still holds: its files, its signature, its results. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Says whether the folder of an audit still holds: its files are as they were"
                + " left, the signature is by the key that you trust, and the audit says the same"
                + " when it is repeated over the same inputs.",
            "What no longer holds is named: the file, the hand, the finding."},
        footer = {"", "Examples:", "  railbird verify audit-2026-11 --key operator.pub",
            "  railbird verify audit-2026-11/manifest.json logs/",
            "  railbird verify --proof hand-7.proof.json audit-2026-11/checkpoint.txt --key"
                + " operator.pub", "",
            "Exit codes: 0 it holds, 1 something does not, 2 usage, 3 it cannot be told, because a"
                + " file or an input is missing."})
public final class VerifyCommand implements Callable<Integer> {
    private static final int FAILS = 1;
    private static final int UNKNOWN = 3;
    private final Session session;
    private final List<Fact> facts = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "BUNDLE",
            description = "The folder that railbird audit --out left, or its manifest.json; with"
                    + " --proof also a checkpoint.txt.")
    private Path bundle;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "INPUT",
            description = "Where the audited files lie now. Default: where they were.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--key", paramLabel = "PUB",
            description = "The public key that you trust, in PEM.")
    private Path key;

    @Option(names = "--no-repeat", description = "Check files and signature only.")
    private boolean noRepeat;

    @Option(names = "--proof", paramLabel = "FILE", description = "Check a proof that"
            + " railbird proof printed, and its root against the one of the bundle.")
    private Path proof;

    @Option(names = "--output", paramLabel = "FORM", defaultValue = "text",
            description = "text, or json: a line a fact, then a line with the verdict.")
    private Output output;

    public VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (bundle == null && proof == null) {
            throw usage("Missing required parameter: 'BUNDLE'");
        }
        try {
            if (proof != null) {
                proof(trusted());
            } else {
                bundle(trusted());
            }
        } catch (IOException broken) {
            String reason = broken instanceof NoSuchFileException
                    ? ": no such file" : "";
            facts.add(Fact.unknown("bundle", broken.getMessage() + reason));
        }
        return told();
    }

    private Optional<PublicEdKey> trusted() throws IOException {
        try {
            return key == null ? Optional.empty() : Optional.of(PublicEdKey.read(key));
        } catch (KeyFault fault) {
            throw usage(fault.getMessage());
        }
    }

    private void bundle(Optional<PublicEdKey> trusted) throws IOException {
        boolean isFolder = Files.isDirectory(bundle);
        Path file = isFolder ? bundle.resolve(ManifestFile.NAME) : bundle;
        Path folder = folder(file);
        ManifestFile manifest = ManifestFile.read(file);
        boolean isWhole = isFolder || Files.exists(folder.resolve("hands.jsonl"));
        if (isWhole) {
            facts.addAll(new BundleCheck(folder, manifest, trusted).facts());
        }
        if (!manifest.version().equals(Main.VERSION)) {
            facts.add(Fact.unknown(ManifestFile.NAME, "was written by Railbird "
                    + manifest.version() + ", this is " + Main.VERSION
                    + ": what differs below may be the version's doing"));
        }
        if (!noRepeat) {
            repeat(manifest, file, isWhole);
        }
    }

    private void repeat(ManifestFile manifest, Path file, boolean isWhole)
            throws IOException {
        RepeatedAudit again = new RepeatedAudit(manifest);
        Inputs given = Inputs.of(inputs, session.in());
        given.missing().forEach(missing -> facts.add(Fact.unknown("inputs", missing)));
        boolean isFound = again.find(given);
        facts.addAll(again.facts());
        if (!isFound) {
            facts.add(Fact.unknown("repeated", "the audit was not repeated"));
            return;
        }
        Path scratch = Files.createTempDirectory("railbird-verify-");
        try {
            Path out = scratch.resolve("again");
            Optional<String> trouble = again.run(out,
                    Files.isDirectory(folder(file).resolve("parquet")));
            if (trouble.isPresent()) {
                facts.add(Fact.unknown("repeated", "the audit cannot be repeated: "
                        + trouble.get()));
            } else {
                facts.addAll(new Agreement(folder(file), file, out)
                        .facts(isWhole));
            }
        } finally {
            delete(scratch);
        }
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void proof(Optional<PublicEdKey> trusted) throws IOException {
        Optional<GrowthProof> growth = GrowthProof.parse(text(proof));
        if (growth.isPresent()) {
            growth(growth.get());
            return;
        }
        Optional<HandProof> read = HandProof.parse(text(proof));
        if (read.isEmpty() || !read.get().holds()) {
            facts.add(Fact.fails(proof.toString(), read.isEmpty() ? "is no proof"
                    : "hand, digest and path do not lead to the root that it states"));
            return;
        }
        facts.add(Fact.holds("hand " + read.get().hand(), "with digest " + read.get().digest()
                + " is hand " + (read.get().path().index() + 1) + " of "
                + read.get().path().size() + " under " + read.get().root()));
        if (bundle == null) {
            facts.add(Fact.note("root", "hold it against the root that the operator"
                    + " published: name its checkpoint.txt or the bundle"));
            return;
        }
        String root = published(trusted);
        facts.add(root.equals(read.get().root().toString())
                ? Fact.holds("root", "is the one of " + bundle)
                : Fact.fails("root", bundle + " has another: " + root));
    }

    /** Whichever of the two audits is at hand, its root has to be the one of the proof. */
    private void growth(GrowthProof read) throws IOException {
        String what = "hands 1 to " + read.path().first();
        if (!read.holds()) {
            facts.add(Fact.fails(what, "the path does not lead to the roots that it states"));
            return;
        }
        facts.add(Fact.holds(what, "of " + read.path().second() + " are those under "
                + read.firstRoot() + ", and all are under " + read.root()));
        if (bundle == null) {
            facts.add(Fact.note("root", "hold both against the logRoot of the two manifests"));
            return;
        }
        ManifestFile manifest = ManifestFile.read(Files.isDirectory(bundle)
                ? bundle.resolve(ManifestFile.NAME) : bundle);
        boolean isEarlier = manifest.logRoot(read.path().first())
                .equals(Optional.of(read.firstRoot().toString()));
        boolean isLater = manifest.logRoot(read.path().second())
                .equals(Optional.of(read.root().toString()));
        facts.add(isEarlier || isLater ? Fact.holds("root", "the " + (isLater ? "later" : "earlier")
                + " one is the logRoot of " + bundle)
                : Fact.fails("root", bundle + " has neither as its logRoot"));
    }

    private String published(Optional<PublicEdKey> trusted) throws IOException {
        if (Files.isDirectory(bundle)) {
            bundle = bundle.resolve(trusted.isPresent() ? "checkpoint.txt" : ManifestFile.NAME);
        }
        Optional<Checkpoint> checkpoint = Checkpoint.parse(text(bundle));
        if (checkpoint.isEmpty()) {
            if (trusted.isPresent()) {
                facts.add(Fact.fails(bundle.toString(), "is no signed checkpoint"));
            }
            return ManifestFile.read(bundle).handRoot();
        }
        trusted.ifPresent(pub -> facts.add(checkpoint.get().isSignedBy(pub)
                ? Fact.holds(bundle.toString(), "is signed by " + pub.id())
                : Fact.fails(bundle.toString(), "is not signed by " + pub.id())));
        return checkpoint.get().root().toString();
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private int told() {
        boolean fails = facts.stream().anyMatch(fact -> fact.state() == State.FAILS);
        boolean isOpen = facts.stream().anyMatch(fact -> fact.state() == State.UNKNOWN);
        String verdict = fails ? "does not hold" : isOpen ? "cannot be told" : "holds";
        for (Fact fact : facts) {
            session.out().println(output == Output.JSON ? new Json().open('{')
                    .field("state", fact.state().word().toLowerCase(Locale.ROOT))
                    .field("what", fact.what()).field("sentence", fact.sentence()).close('}')
                    .toString() : Visible.text(fact.state().word() + "  " + fact.what() + ": "
                            + fact.sentence()));
        }
        session.out().println(output == Output.JSON ? new Json().open('{')
                .field("verdict", verdict).close('}').toString()
                : verdict.toUpperCase(Locale.ROOT));
        return fails ? FAILS : isOpen ? UNKNOWN : 0;
    }

    private CommandLine.ParameterException usage(String words) {
        return new CommandLine.ParameterException(spec.commandLine(), words);
    }
}
