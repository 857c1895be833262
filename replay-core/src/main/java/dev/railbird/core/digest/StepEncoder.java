package dev.railbird.core.digest;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.EventFold;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import java.util.List;

/** Encodes a step: a tag for the settled event, its values, then where the table stands. */
final class StepEncoder implements EventFold<CanonicalBytes> {
    private static final int REFUSED = 0xFE;
    private final CanonicalBytes out;

    StepEncoder(CanonicalBytes out) {
        this.out = out;
    }

    void step(Step step) {
        if (step instanceof Step.Accepted accepted) {
            if (accepted.settled() instanceof PokerEvent.Remarked) {
                return;
            }
            accepted.settled().foldInto(out, this);
            state(accepted.state());
        } else if (step instanceof Step.Refused refused) {
            out.tag(REFUSED).text(refused.refusal().rule());
        }
    }

    private void state(HandState state) {
        out.tag(state.phase().ordinal()).tag(state.streetIndex()).tag(state.indexToAct() + 1);
        out.number(state.potUnits()).number(state.unitsToMatch());
    }

    private CanonicalBytes seat(int tag, SeatNumber seat) {
        return out.tag(tag).tag(seat.value());
    }

    private CanonicalBytes cards(List<CardSlot> cards) {
        out.number(cards.size());
        for (int k = 0; k < cards.size(); k++) {
            out.tag(cards.get(k) instanceof CardSlot.Known known ? known.card().index() : 0x3F);
        }
        return out;
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.AntePosted event) {
        return seat(1, event.seat()).number(event.paid().units());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.BlindPosted event) {
        return seat(2, event.seat()).number(event.paid().units());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.DeadBlindPosted event) {
        return seat(3, event.seat()).number(event.paid().units());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.BringInPosted event) {
        return seat(4, event.seat()).number(event.paid().units());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.HoleCardsDealt event) {
        seat(5, event.seat());
        return cards(event.cards());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.BoardDealt event) {
        out.tag(6);
        return cards(event.cards());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.CardBurnt event) {
        out.tag(7);
        return cards(List.of(event.card()));
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.Folded event) {
        return seat(8, event.seat());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.CheckedOrCalled event) {
        return seat(9, event.seat());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.Checked event) {
        return seat(10, event.seat());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.Called event) {
        return seat(11, event.seat()).number(event.paid().units());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.BetOrRaised event) {
        return seat(12, event.seat()).number(event.streetTotal().units());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.BetOrRaisedBy event) {
        return seat(13, event.seat()).number(event.added().units());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.WentAllIn event) {
        return seat(14, event.seat());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.Discarded event) {
        seat(15, event.seat());
        return cards(event.cards());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.HandShown event) {
        seat(16, event.seat());
        return cards(event.cards());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.HandMucked event) {
        return seat(17, event.seat());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.UncalledBetReturned event) {
        return seat(18, event.seat()).number(event.amount().units());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.PotAwarded event) {
        return seat(19, event.seat()).number(event.pot()).number(event.amount().units());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.RakeTaken event) {
        return out.tag(20).number(event.amount().units());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, PokerEvent.Remarked event) {
        return out;
    }
}
