package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.proof.HandProof;
import dev.railbird.cli.proof.HandTree;
import dev.railbird.cli.text.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** That one hand was among those that were audited, for its player. */
@Command(name = "proof", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Prints a proof that a hand is among the audited ones: the way from its"
                + " digest to the root (RFC 9162), which shows no other hand.",
            "railbird replay prints the digest of a hand; railbird verify --proof checks the"
                + " way."},
        footer = {"", "Example:",
            "  railbird proof audit-2026-11 --hand 7 > hand-7.proof.json", "",
            "Exit codes: 0 printed, 1 no such hand, 2 usage, 3 the folder cannot be read."})
public final class ProofCommand implements Callable<Integer> {
    private static final int UNREADABLE = 3;
    private final Session session;

    @Parameters(index = "0", paramLabel = "BUNDLE",
            description = "The folder that railbird audit --out left.")
    private Path bundle;

    @Option(names = "--hand", paramLabel = "ID", required = true,
            description = "What the source calls the hand; a line for each hand of this name.")
    private String hand;

    public ProofCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<HandProof> proofs;
        try {
            proofs = new HandTree(bundle).proofs(hand);
        } catch (IOException broken) {
            session.err().println("railbird: " + Visible.text(bundle + ": "
                    + (Files.exists(bundle.resolve("hands.jsonl")) ? broken.getMessage()
                            : "no hands.jsonl in it; railbird audit --out writes one")));
            return UNREADABLE;
        }
        if (proofs.isEmpty()) {
            session.err().println("railbird: no hand " + Visible.text(hand) + " in " + bundle);
            return 1;
        }
        proofs.forEach(proof -> session.out().println(proof.json()));
        return 0;
    }
}
