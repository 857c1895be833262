package dev.railbird.reports.store;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.SeatNumber;
import java.util.List;

/** What a poker log claims: state and outcome into one table, seeds and decks into another. */
final class ClaimRows {
    private final Rows claims;
    private final Rows seeds;
    private int claimNumber;
    private int seedNumber;
    private long key;
    private RecordedClaim at;

    ClaimRows(Tables tables) {
        claims = tables.rows("claims");
        seeds = tables.rows("seeds");
    }

    void add(long hand, List<RecordedClaim> all) {
        key = hand;
        claimNumber = 0;
        seedNumber = 0;
        for (RecordedClaim claim : all) {
            at = claim;
            if (!seed(claim.claim()) && !money(claim.claim())) {
                words(claim.claim());
            }
        }
    }

    private boolean seed(Claim claim) {
        if (claim instanceof Claim.SeedCommitment given) {
            seed("commitment", given.party()).text(given.value()).nothing().text(given.form())
                    .nothing().nothing().nothing().end();
        } else if (claim instanceof Claim.SeedReveal told) {
            seed("reveal", told.party()).text(told.seed()).text(told.salt()).nothing().nothing()
                    .nothing().nothing().end();
        } else if (claim instanceof Claim.ClientSeed client) {
            seed("client seed", client.party()).text(client.seed()).nothing().nothing()
                    .nothing().nothing().nothing().end();
        } else if (claim instanceof Claim.DeckSource deck) {
            seed("deck source", "").nothing().nothing().nothing().text(deck.derivation())
                    .text(deck.dealPlan()).text(deck.nonce()).end();
        } else {
            return false;
        }
        return true;
    }

    private Rows seed(String kind, String party) {
        seedNumber++;
        return seeds.begin().big(key).number(seedNumber).wholeText(kind).text(party);
    }

    private boolean money(Claim claim) {
        if (claim instanceof Claim.FinalStack stack) {
            chips("final stack", stack.seat(), stack.stack(), "");
        } else if (claim instanceof Claim.Winnings won) {
            chips("winnings", won.seat(), won.amount(), word(won.basis().name()));
        } else if (claim instanceof Claim.NetResult result) {
            row("net result", result.seat().value(), true, result.net().units(), "", "");
        } else if (claim instanceof Claim.StackAfter stack) {
            chips("stack after", stack.seat(), stack.stack(), "");
        } else if (claim instanceof Claim.PaidNow paid) {
            chips("paid now", paid.seat(), paid.paid(), "");
        } else if (claim instanceof Claim.CallFigure figure) {
            chips("call figure", figure.seat(), figure.amount(), "");
        } else if (claim instanceof Claim.CarriedStack stack) {
            chips("carried stack", stack.seat(), stack.stack(), "");
        } else if (claim instanceof Claim.TotalPot pot) {
            row("total pot", 0, true, pot.amount().units(), word(pot.basis().name()), "");
        } else if (claim instanceof Claim.PotTotal pot) {
            row("pot total", 0, true, pot.amount().units(), "", "");
        } else if (claim instanceof Claim.RakeAmount rake) {
            row("rake", 0, true, rake.amount().units(), "", "");
        } else {
            return false;
        }
        return true;
    }

    private void words(Claim claim) {
        if (claim instanceof Claim.ViewOf view) {
            row("view of", view.seat().value(), false, 0, "", "");
        } else if (claim instanceof Claim.StreetName street) {
            row("street", 0, false, 0, "", street.street());
        } else if (claim instanceof Claim.BoardSoFar board) {
            row("board", 0, false, 0, "", StepWords.text(board.cards()));
        } else if (claim instanceof Claim.HandCategory category) {
            row("hand category", category.seat().value(), false, 0, "", category.words());
        } else if (claim instanceof Claim.Ending ending) {
            row("ending", 0, false, 0, "", ending.words());
        } else if (claim instanceof Claim.StoredAt stored) {
            row("stored at", 0, false, 0, "", Long.toString(stored.position()));
        } else {
            // A claim that has no columns of its own yet is kept in words rather than lost.
            row("other", 0, false, 0, "", claim.toString());
        }
    }

    private static String word(String constant) {
        return constant.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private void chips(String kind, SeatNumber seat, Chips amount, String basis) {
        row(kind, seat.value(), true, amount.units(), basis, "");
    }

    private void row(String kind, int seat, boolean hasUnits, long units, String basis,
            String words) {
        SourceLocation place = at.location();
        claimNumber++;
        claims.begin().big(key).number(claimNumber).big(at.afterEvent()).wholeText(kind);
        (seat == 0 ? claims.nothing() : claims.number(seat)).nothing();
        (hasUnits ? claims.big(units) : claims.nothing()).text(basis).text(words).place(place)
                .end();
    }
}
