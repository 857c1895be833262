package dev.railbird.core.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.Variant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Seeds are text of strangers: what is too long or too much is refused, not computed. */
class HostileSeedTest {
    private static final String LONG = "7a".repeat(5_000_000);

    @Test
    void aSeedOfMegabytesIsRefused() {
        for (Derivation derivation : Derivations.STANDARD.all()) {
            SeedCase seeds = SeedCase.of(hand(List.of(new Claim.SeedReveal("", LONG, ""),
                    new Claim.DeckSource(derivation.id(), "", ""))), Derivations.STANDARD);
            assertInstanceOf(Derived.Refused.class, seeds.derived().orElseThrow());
        }
    }

    @Test
    void aCommitmentToMegabytesOpensInNoForm() {
        assertTrue(CommitmentForm.opening("ab".repeat(32), LONG, LONG).isEmpty());
    }

    @Test
    void aLogOfTooManyPartiesIsNotListenedTo() {
        List<Claim> many = new ArrayList<>(Collections.nCopies(100_000,
                new Claim.SeedCommitment("", "", "ab")));
        assertEquals(256, SeedRecord.of(hand(many)).commitments().size());
    }

    private static PokerHand hand(List<Claim> claims) {
        PokerHand hand = HandGenerator.generate(Variant.NO_LIMIT_HOLDEM, 2, 1);
        List<RecordedClaim> recorded = new ArrayList<>();
        claims.forEach(claim -> recorded.add(new RecordedClaim(0, claim, hand.location())));
        return new PokerHand(hand.id(), hand.stream(), "", hand.location(), "test", "standard",
                hand.setup(), hand.leavesOut(), hand.events(), recorded, List.of(), List.of(),
                true);
    }
}
