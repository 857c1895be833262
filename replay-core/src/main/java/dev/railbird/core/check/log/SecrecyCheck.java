package dev.railbird.core.check.log;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent.HoleCardsDealt;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import java.util.List;
import java.util.Optional;

/** LOG-15; what one player is given to see holds nobody else's cards and no seed. */
public final class SecrecyCheck extends NamedCheck {
    public SecrecyCheck() {
        super("LOG-15", "views-keep-secrets",
                "a player's view holds no cards that others were dealt, and no seed");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        boolean broken = notes(replay, findings);
        Optional<SeatNumber> viewer = viewer(replay.hand().claims());
        if (viewer.isPresent()) {
            broken |= showsCards(replay, viewer.get(), findings)
                    | showsSeed(replay, viewer.get(), findings);
        }
        if (broken) {
            return Verdict.BROKEN;
        }
        return viewer.isPresent() ? Verdict.HOLDS : Verdict.NOT_APPLICABLE;
    }

    private static Optional<SeatNumber> viewer(List<RecordedClaim> claims) {
        for (RecordedClaim recorded : claims) {
            if (recorded.claim() instanceof Claim.ViewOf view) {
                return Optional.of(view.seat());
            }
        }
        return Optional.empty();
    }

    private boolean showsCards(HandReplay replay, SeatNumber viewer, Findings findings) {
        boolean shows = false;
        for (RecordedEvent recorded : replay.hand().events()) {
            if (recorded.event() instanceof HoleCardsDealt dealt && !dealt.seat().equals(viewer)
                    && dealt.cards().stream().anyMatch(CardSlot::isKnown)) {
                shows = true;
                findings.violation(id(), recorded.location(), recorded.number(), "the view of "
                        + viewer + " shows what " + dealt.seat() + " was dealt", "hidden cards",
                        dealt.cards().toString(), "", "Who got this record before the showdown?");
            }
        }
        return shows;
    }

    private boolean showsSeed(HandReplay replay, SeatNumber viewer, Findings findings) {
        for (RecordedClaim recorded : replay.hand().claims()) {
            if (recorded.claim() instanceof Claim.SeedReveal) {
                findings.violation(id(), recorded.location(), 0, "the view of " + viewer
                        + " holds the seed of the deck", "no seed", "a seed", "",
                        "Every card of the hand follows from it.");
                return true;
            }
        }
        return false;
    }
}
