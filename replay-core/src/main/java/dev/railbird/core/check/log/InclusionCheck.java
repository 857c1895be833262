package dev.railbird.core.check.log;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.RecordsCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.digest.CorpusRoot;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.digest.HandDigest;
import dev.railbird.core.digest.InclusionProof;
import dev.railbird.core.event.Claim.TreePlace;
import dev.railbird.core.replay.HandReplay;
import java.util.List;
import java.util.Optional;

/** LOG-10; proofs lead from hands to published roots. */
public final class InclusionCheck extends RecordsCheck<TreePlace> {
    /** A tree of more levels has more leaves than a long counts. */
    private static final int PATH_MAX = 63;

    public InclusionCheck() {
        super("LOG-10", "hands-are-in-the-tree",
                "each hand is the leaf of the published tree that its proof says",
                TreePlace.class);
    }

    @Override
    protected Verdict judge(HandReplay replay, List<Said<TreePlace>> said, Findings findings) {
        Digest leaf = new CorpusRoot().leafHash(CorpusRoot.leaf(replay.hand().id().text(),
                new HandDigest().of(replay)));
        boolean broken = false;
        for (Said<TreePlace> place : said) {
            Optional<Digest> root = root(place.claim(), leaf);
            if (!root.map(Digest::toString).equals(Optional.of(place.claim().root()))) {
                broken = true;
                findings.violation(id(), place.recorded().location(), 0,
                        "the proof does not lead from the hand to the published root",
                        place.claim().root(), root.map(Digest::toString)
                                .orElse("a path that fits no leaf " + place.claim().index()
                                        + " of " + place.claim().size()), "",
                        "The hand was changed after the root was published, or the proof is"
                                + " another hand's.");
            }
        }
        return broken ? Verdict.BROKEN : Verdict.HOLDS;
    }

    private static Optional<Digest> root(TreePlace place, Digest leaf) {
        List<Optional<Digest>> path = place.path().stream().map(Digest::ofHex).toList();
        if (path.size() > PATH_MAX || path.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return new InclusionProof(place.index(), place.size(),
                path.stream().map(Optional::orElseThrow).toList()).root(leaf);
    }
}
