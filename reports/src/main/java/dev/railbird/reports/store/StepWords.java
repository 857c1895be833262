package dev.railbird.reports.store;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.EventFold;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.hand.SeatNumber;
import java.util.List;

/** What the columns of {@code actions} say of an event: whose it is, its kind, its cards. */
final class StepWords implements EventFold<StepWords> {
    private boolean isBetFaced;
    int seat;
    String kind = "";
    String cards = "";
    String words = "";
    int pot;

    StepWords of(PokerEvent event, boolean betFaced) {
        isBetFaced = betFaced;
        cards = "";
        words = "";
        pot = -1;
        return event.foldInto(this, this);
    }

    /** Cards with blanks between, as {@code Ah Kd ??}. */
    static String text(List<CardSlot> cards) {
        StringBuilder text = new StringBuilder(cards.size() * 3);
        for (int k = 0; k < cards.size(); k++) {
            text.append(k == 0 ? "" : " ").append(cards.get(k));
        }
        return text.toString();
    }

    private StepWords say(SeatNumber whose, String what) {
        seat = whose.value();
        kind = what;
        return this;
    }

    private StepWords dealer(String what) {
        seat = 0;
        kind = what;
        return this;
    }

    private StepWords with(List<CardSlot> slots) {
        cards = text(slots);
        return this;
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.AntePosted event) {
        return say(event.seat(), "ante");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.BlindPosted event) {
        return say(event.seat(), "blind");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.DeadBlindPosted event) {
        return say(event.seat(), "dead blind");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.BringInPosted event) {
        return say(event.seat(), "bring-in");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.HoleCardsDealt event) {
        return say(event.seat(), "hole cards").with(event.cards());
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.BoardDealt event) {
        return dealer("board").with(event.cards());
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.CardBurnt event) {
        return dealer("burn").with(List.of(event.card()));
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.Folded event) {
        return say(event.seat(), "fold");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.CheckedOrCalled event) {
        return say(event.seat(), "check or call");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.Checked event) {
        return say(event.seat(), "check");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.Called event) {
        return say(event.seat(), "call");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.BetOrRaised event) {
        return say(event.seat(), isBetFaced ? "raise" : "bet");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.BetOrRaisedBy event) {
        return say(event.seat(), isBetFaced ? "raise" : "bet");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.WentAllIn event) {
        return say(event.seat(), "all-in");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.Discarded event) {
        return say(event.seat(), "discard").with(event.cards());
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.HandShown event) {
        return say(event.seat(), "show").with(event.cards());
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.HandMucked event) {
        return say(event.seat(), "muck");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.UncalledBetReturned event) {
        return say(event.seat(), "return");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.PotAwarded event) {
        pot = event.pot();
        return say(event.seat(), "award");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.RakeTaken event) {
        return dealer("rake");
    }

    @Override
    public StepWords apply(StepWords none, PokerEvent.Remarked event) {
        seat = event.seat().map(SeatNumber::value).orElse(0);
        kind = "words";
        words = event.text();
        return this;
    }
}
