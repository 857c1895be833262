package dev.railbird.core.check.log;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.RecordsCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.digest.CorpusRoot;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.digest.HandDigest;
import dev.railbird.core.digest.HashChain;
import dev.railbird.core.event.Claim.ChainLink;
import dev.railbird.core.replay.HandReplay;
import java.util.List;
import java.util.Optional;

/** LOG-09; each hand is the one that its link binds. {@code audit.RecordsBook} joins the links. */
public final class HashChainCheck extends RecordsCheck<ChainLink> {
    public HashChainCheck() {
        super("LOG-09", "hash-chains-hold",
                "each hand is the one that the log's hash chain binds, in its place",
                ChainLink.class);
    }

    @Override
    protected Verdict judge(HandReplay replay, List<Said<ChainLink>> said, Findings findings) {
        Said<ChainLink> link = said.get(0);
        Optional<Digest> before = Digest.ofHex(link.claim().before());
        if (before.isEmpty() || Digest.ofHex(link.claim().after()).isEmpty()) {
            findings.violation(id(), link.recorded().location(), 0, "a link of the chain is none",
                    "two SHA-256 values of 64 digits", link.claim().before() + ", "
                            + link.claim().after(), "", "See docs/reference/digests.md.");
            return Verdict.BROKEN;
        }
        Digest after = HashChain.link(before.get(), CorpusRoot.leaf(replay.hand().id().text(),
                new HandDigest().of(replay)));
        if (after.toString().equals(link.claim().after())) {
            return Verdict.HOLDS;
        }
        findings.violation(id(), link.recorded().location(), 0,
                "the hand is not the one that the chain binds", after.toString(),
                link.claim().after(), "", "The hand or its link was changed after it was written;"
                        + " the next hand's link tells which.");
        return Verdict.BROKEN;
    }
}
