package dev.railbird.core.words;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.EventFold;
import dev.railbird.core.event.PokerEvent.AntePosted;
import dev.railbird.core.event.PokerEvent.BetOrRaised;
import dev.railbird.core.event.PokerEvent.BetOrRaisedBy;
import dev.railbird.core.event.PokerEvent.BlindPosted;
import dev.railbird.core.event.PokerEvent.BoardDealt;
import dev.railbird.core.event.PokerEvent.BringInPosted;
import dev.railbird.core.event.PokerEvent.Called;
import dev.railbird.core.event.PokerEvent.CardBurnt;
import dev.railbird.core.event.PokerEvent.Checked;
import dev.railbird.core.event.PokerEvent.CheckedOrCalled;
import dev.railbird.core.event.PokerEvent.DeadBlindPosted;
import dev.railbird.core.event.PokerEvent.Discarded;
import dev.railbird.core.event.PokerEvent.Folded;
import dev.railbird.core.event.PokerEvent.HandMucked;
import dev.railbird.core.event.PokerEvent.HandShown;
import dev.railbird.core.event.PokerEvent.HoleCardsDealt;
import dev.railbird.core.event.PokerEvent.PotAwarded;
import dev.railbird.core.event.PokerEvent.RakeTaken;
import dev.railbird.core.event.PokerEvent.Remarked;
import dev.railbird.core.event.PokerEvent.UncalledBetReturned;
import dev.railbird.core.event.PokerEvent.WentAllIn;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import java.util.List;

/** Events in words. */
public final class EventWords implements EventFold<String> {
    private final ChipScale scale;
    private final boolean isBetFaced;

    private EventWords(ChipScale scale, boolean isBetFaced) {
        this.scale = scale;
        this.isBetFaced = isBetFaced;
    }

    /** @param before the state that the event met: it tells a bet from a raise */
    public static String of(PokerEvent event, ChipScale scale, HandState before) {
        return event.foldInto("", new EventWords(scale, !before.betToMatch().isZero()));
    }

    /** What step {@code k} did, or why it was refused. */
    public static String ofStep(HandReplay replay, int k) {
        Step step = replay.steps().get(k);
        HandState before = k == 0 ? replay.start() : replay.steps().get(k - 1).state();
        ChipScale scale = replay.hand().setup().scale();
        if (step instanceof Step.Accepted accepted) {
            return of(accepted.settled(), scale, before);
        }
        Step.Refused refused = (Step.Refused) step;
        return "REFUSED: " + of(refused.recorded().event(), scale, before) + " ["
                + refused.refusal().rule() + "] " + refused.refusal().sentence();
    }

    private String text(Chips chips) {
        return scale.text(chips);
    }

    private static String cards(List<CardSlot> cards) {
        StringBuilder text = new StringBuilder();
        cards.forEach(text::append);
        return text.toString();
    }

    @Override
    public String apply(String none, AntePosted event) {
        return event.seat() + " posts ante " + text(event.paid());
    }

    @Override
    public String apply(String none, BlindPosted event) {
        return event.seat() + " posts blind " + text(event.paid());
    }

    @Override
    public String apply(String none, DeadBlindPosted event) {
        return event.seat() + " posts dead blind " + text(event.paid());
    }

    @Override
    public String apply(String none, BringInPosted event) {
        return event.seat() + " brings in " + text(event.paid());
    }

    @Override
    public String apply(String none, HoleCardsDealt event) {
        return event.seat() + " is dealt " + cards(event.cards());
    }

    @Override
    public String apply(String none, BoardDealt event) {
        return "board " + cards(event.cards());
    }

    @Override
    public String apply(String none, CardBurnt event) {
        return "burn " + event.card();
    }

    @Override
    public String apply(String none, Folded event) {
        return event.seat() + " folds";
    }

    @Override
    public String apply(String none, CheckedOrCalled event) {
        return event.seat() + " checks or calls";
    }

    @Override
    public String apply(String none, Checked event) {
        return event.seat() + " checks";
    }

    @Override
    public String apply(String none, Called event) {
        return event.seat() + " calls " + text(event.paid());
    }

    @Override
    public String apply(String none, BetOrRaised event) {
        return event.seat() + (isBetFaced ? " raises to " : " bets ")
                + text(event.streetTotal());
    }

    @Override
    public String apply(String none, BetOrRaisedBy event) {
        return event.seat() + (isBetFaced ? " raises by " : " bets ") + text(event.added());
    }

    @Override
    public String apply(String none, WentAllIn event) {
        return event.seat() + " goes all-in";
    }

    @Override
    public String apply(String none, Discarded event) {
        return event.seat() + (event.cards().isEmpty() ? " stands pat"
                : " discards " + cards(event.cards()));
    }

    @Override
    public String apply(String none, HandShown event) {
        return event.seat() + " shows " + cards(event.cards());
    }

    @Override
    public String apply(String none, HandMucked event) {
        return event.seat() + " mucks";
    }

    @Override
    public String apply(String none, UncalledBetReturned event) {
        return event.seat() + " takes back " + text(event.amount());
    }

    @Override
    public String apply(String none, PotAwarded event) {
        return event.seat() + " wins " + text(event.amount())
                + (event.pot() == 0 ? "" : " of side pot " + event.pot());
    }

    @Override
    public String apply(String none, RakeTaken event) {
        return "rake " + text(event.amount());
    }

    @Override
    public String apply(String none, Remarked event) {
        return "# " + event.text();
    }
}
