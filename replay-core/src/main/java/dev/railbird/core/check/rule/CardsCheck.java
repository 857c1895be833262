package dev.railbird.core.check.rule;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.FoldCheck;
import dev.railbird.core.check.golf.GolfCounts;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.core.replay.Step;
import java.util.List;

/** RULE-01; see {@code docs/checks/RULE-01.md}. */
public final class CardsCheck extends FoldCheck {
    public CardsCheck() {
        super("RULE-01", "cards-come-from-one-deck",
                "every card is in the variant's deck and is dealt once");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        Verdict verdict = super.judge(replay, evidence, findings);
        boolean mayRepeat = replay.profile().board() == RuleProfile.BoardDeck.REBUILT;
        return mayRepeat && repeats(replay, findings) ? Verdict.BROKEN : verdict;
    }

    /** A system that rebuilds its deck deals cards twice; by fair rules it must not. */
    private boolean repeats(HandReplay replay, Findings findings) {
        long seen = 0;
        for (Step step : replay.steps()) {
            PokerEvent event = step.recorded().event();
            List<CardSlot> cards = event instanceof PokerEvent.BoardDealt board ? board.cards()
                    : event instanceof PokerEvent.HoleCardsDealt hole ? hole.cards() : List.of();
            for (CardSlot slot : cards) {
                long bit = slot instanceof CardSlot.Known known ? known.card().bit() : 0;
                if ((seen & bit) != 0) {
                    findings.violation(id(), step.recorded().location(),
                            step.recorded().number(), replay.profile().name() + " deals " + slot
                                    + " twice in one hand", "a card that is still in the deck",
                            slot.toString(), "", "The system rebuilds its deck for the board.");
                    return true;
                }
                seen |= bit;
            }
        }
        return false;
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.known();
    }

    @Override
    protected int subjects(GolfReplay replay) {
        return GolfCounts.actions(replay);
    }
}
