package dev.railbird.cli.convert;

import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.digest.CorpusRoot;
import dev.railbird.core.digest.HashChain;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Links the hands of each stream into a hash chain, in the order in which they come. */
public final class Chains {
    private final HandAuditor auditor = new HandAuditor(Optional.empty());
    private final Map<String, HashChain> streams = new TreeMap<>();

    /** The hand with its link; one that it had is made anew. */
    public PokerHand linked(PokerHand hand) {
        HashChain chain = streams.computeIfAbsent(hand.stream().text(), HashChain::new);
        String before = chain.head().toString();
        chain.add(CorpusRoot.leaf(hand.id().text(), auditor.audit(hand).digest()));
        List<RecordedClaim> claims = new ArrayList<>(hand.claims());
        claims.removeIf(recorded -> recorded.claim() instanceof Claim.ChainLink);
        claims.add(new RecordedClaim(0, new Claim.ChainLink(before, chain.head().toString()),
                hand.location()));
        return hand.claiming(claims);
    }
}
