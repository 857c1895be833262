package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.proof.GrowthProof;
import dev.railbird.cli.proof.HandProof;
import dev.railbird.cli.proof.HandTree;
import dev.railbird.core.words.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** That one hand was among the audited ones, for its player; or that a log only grew. */
@Command(name = "proof", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Prints a proof that a hand is among the audited ones: the way from its"
                + " digest to the root (RFC 9162), which shows no other hand.",
            "railbird replay prints the digest of a hand; railbird verify --proof checks the"
                + " way.", "Or, with --grown-from, that an audit begins with the hands of an"
                + " earlier one."},
        footer = {"", "Examples:",
            "  railbird proof audit-2026-11 --hand 7 > hand-7.proof.json",
            "  railbird proof audit-2026-12 --grown-from 4711 > november.proof.json", "",
            "Exit codes: 0 printed, 1 no such hands, 2 usage, 3 the folder cannot be read."})
public final class ProofCommand implements Callable<Integer> {
    private static final int UNREADABLE = 3;
    private final Session session;

    @Parameters(index = "0", paramLabel = "BUNDLE",
            description = "The folder that railbird audit --out left.")
    private Path bundle;

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    /** What is proved. */
    static final class Subject {
        @Option(names = "--hand", paramLabel = "ID",
                description = "That this hand was audited; a line for each hand of this name.")
        private String hand;

        @Option(names = "--grown-from", paramLabel = "N", description = "That the first N hands"
                + " are those of an earlier audit, whose manifest has their logRoot.")
        private long first;
    }

    public ProofCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<String> proofs;
        try {
            HandTree tree = new HandTree(bundle);
            proofs = subject.hand != null
                    ? tree.proofs(subject.hand).stream().map(HandProof::json).toList()
                    : tree.grown(subject.first).map(GrowthProof::json).stream().toList();
        } catch (IOException broken) {
            session.err().println("railbird: " + Visible.text(bundle + ": "
                    + (Files.exists(bundle.resolve("hands.jsonl")) ? broken.getMessage()
                            : "no hands.jsonl in it; railbird audit --out writes one")));
            return UNREADABLE;
        }
        if (proofs.isEmpty()) {
            session.err().println("railbird: " + (subject.hand != null
                    ? "no hand " + Visible.text(subject.hand) : "no first " + subject.first
                            + " hands") + " in " + bundle);
            return 1;
        }
        proofs.forEach(session.out()::println);
        return 0;
    }
}
