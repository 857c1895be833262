package dev.railbird.core.audit;

import dev.railbird.core.check.Severity;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.digest.CorpusRoot;
import dev.railbird.core.digest.HashChain;
import dev.railbird.core.digest.MerkleTree;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.note.SignedNote;
import java.util.Optional;
import java.util.TreeMap;

/** The records of one table or stream, hand after hand. */
final class RecordsStream {
    private static final int ROOTS_MAX = 10_000;
    private final MerkleTree tree = new MerkleTree();
    private final CorpusRoot leaves = new CorpusRoot();
    private final TreeMap<Long, String> roots = new TreeMap<>();
    private Optional<String> head = Optional.empty();
    private Optional<Chips> account = Optional.empty();
    private boolean isBegun;
    /** The first hand here is the first of the stream, as its link or its place says. */
    private boolean isFromStart;

    void add(HandAudit audit, Conclusions conclusions) {
        PokerHand hand = audit.replay().hand();
        tree.add(leaves.leafHash(CorpusRoot.leaf(hand.id().text(), audit.digest())));
        boolean isLinked = false;
        for (RecordedClaim recorded : hand.claims()) {
            Claim claim = recorded.claim();
            if (claim instanceof Claim.ChainLink link) {
                link(Seen.of(hand, recorded), link, conclusions);
                isLinked = true;
            } else if (claim instanceof Claim.TreePlace place) {
                isFromStart |= !isBegun && place.index() == 0;
                root(Seen.of(hand, recorded), place.size(), place.root(), conclusions);
            } else if (claim instanceof Claim.Checkpoint checkpoint) {
                Seen entry = Seen.of(hand, recorded);
                SignedNote.of(checkpoint.note())
                        .ifPresent(note -> checkpoint(entry, note, conclusions));
            } else if (claim instanceof Claim.RakeAccount rake) {
                account(Seen.of(hand, recorded), rake, hand.setup().scale(), conclusions);
            }
        }
        if (head.isPresent() && !isLinked) {
            conclusions.tell(Seen.of(hand).violation("LOG-09",
                    "the hand is not in the chain of its stream", "a link after " + head.get(),
                    "none", "It was put in after the chain was made, or its link was cut out."));
        }
        isBegun = true;
    }

    private void link(Seen entry, Claim.ChainLink link, Conclusions conclusions) {
        if (head.isPresent() && !head.get().equals(link.before())) {
            conclusions.tell(entry.violation("LOG-09",
                    "the chain does not join the hand before", head.get(), link.before(),
                    "A hand was removed, put in or moved between the two."));
        } else if (!isBegun) {
            isFromStart = new HashChain(entry.stream()).head().toString().equals(link.before());
            if (!isFromStart) {
                conclusions.tell(entry.finding("LOG-09", Severity.NOTICE,
                        "the chain begins before the first hand of the stream here",
                        "the first link of " + entry.stream(), link.before(),
                        "Hands before this one are in no file of this source."));
            }
        }
        head = Optional.of(link.after());
    }

    private void root(Seen entry, long size, String root, Conclusions conclusions) {
        String first = roots.size() < ROOTS_MAX ? roots.putIfAbsent(size, root)
                : roots.get(size);
        if (first != null && !first.equals(root)) {
            conclusions.tell(entry.violation("LOG-10",
                    "two roots are published for a tree of one size", first, root,
                    "Somebody is shown another log than others."));
        }
    }

    private void checkpoint(Seen entry, SignedNote note, Conclusions conclusions) {
        isFromStart |= !isBegun && note.size() == 1;
        root(entry, note.size(), note.root().toString(), conclusions);
        if (!isFromStart) {
            return;
        }
        if (note.size() != tree.size()) {
            conclusions.tell(entry.violation("LOG-11", note.size() > tree.size()
                    ? "hands that were published are missing"
                    : "there are more hands than were published", Long.toString(note.size()),
                    Long.toString(tree.size()), "Compare with an earlier export of the stream:"
                            + " railbird compare."));
        } else if (!note.root().equals(tree.root())) {
            conclusions.tell(entry.violation("LOG-11",
                    "the hands up to here are not those that were published",
                    note.root().toString(), tree.root().toString(),
                    "A hand was changed after the checkpoint; links and proofs tell which."));
        } else {
            conclusions.holds("LOG-11");
        }
    }

    private void account(Seen entry, Claim.RakeAccount rake, ChipScale scale,
            Conclusions conclusions) {
        if (account.isPresent() && !account.get().equals(rake.before())) {
            conclusions.tell(entry.violation("LEDG-06",
                    "the account of rake changes between two hands",
                    scale.text(account.get()), scale.text(rake.before()),
                    "Look for a movement of the account that no hand explains."));
        }
        account = Optional.of(rake.after());
    }
}
