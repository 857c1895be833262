package dev.railbird.core.digest;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.RecordedClaim;

/**
 * Writes claims as bytes, to tell inside one run whether two logs claim the same of a hand. Not
 * for digests that are kept: a claim that is rare is written as Java prints it.
 */
public final class ClaimEncoder {
    private final CanonicalBytes out;

    public ClaimEncoder(CanonicalBytes out) {
        this.out = out;
    }

    public void claim(RecordedClaim recorded) {
        Claim claim = recorded.claim();
        if (claim instanceof Claim.OfRecords) {
            return;
        }
        out.number(recorded.afterEvent());
        if (claim instanceof Claim.FinalStack stack) {
            out.tag(1).number(stack.seat().value()).number(stack.stack().units());
        } else if (claim instanceof Claim.StackAfter stack) {
            out.tag(2).number(stack.seat().value()).number(stack.stack().units());
        } else if (claim instanceof Claim.PaidNow paid) {
            out.tag(3).number(paid.seat().value()).number(paid.paid().units());
        } else if (claim instanceof Claim.Winnings won) {
            out.tag(4).number(won.seat().value()).number(won.amount().units());
            out.number(won.basis().ordinal());
        } else if (claim instanceof Claim.PotTotal pot) {
            out.tag(5).number(pot.amount().units());
        } else if (claim instanceof Claim.StreetName street) {
            out.tag(6).text(street.street());
        } else if (claim instanceof Claim.NetResult result) {
            out.tag(7).number(result.seat().value()).number(result.net().units());
        } else if (claim instanceof Claim.SeedReveal reveal) {
            out.tag(8).text(reveal.party()).text(reveal.seed()).text(reveal.salt());
        } else if (claim instanceof Claim.DeckSource deck) {
            out.tag(9).text(deck.derivation()).text(deck.dealPlan()).text(deck.nonce());
        } else {
            out.tag(0).text(claim.toString());
        }
    }
}
