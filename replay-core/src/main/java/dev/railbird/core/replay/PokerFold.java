package dev.railbird.core.replay;

import dev.railbird.core.event.EventFold;
import dev.railbird.core.event.PokerEvent;
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

/** The one place where events meet rules: a case an event, each handed to the rules it is about. */
final class PokerFold implements EventFold<Turn> {
    static final PokerFold RULES = new PokerFold();

    static Turn play(HandState state, PokerEvent event) {
        return playOn(isAfterBetting(event) && Betting.isOptional(state)
                ? Betting.withoutOptional(state) : state, event);
    }

    /** For callers that have closed a betting round which nobody needs. */
    static Turn playOn(HandState state, PokerEvent event) {
        return play(new Turn(state, event));
    }

    static Turn play(Turn turn) {
        return LoggedFold.isFor(turn.before.profile) ? LoggedFold.play(turn)
                : turn.settled.foldInto(turn, RULES);
    }

    /** Events that come only when the betting is over: a check that nobody needs was left out. */
    static boolean isAfterBetting(PokerEvent event) {
        return event instanceof BoardDealt || event instanceof HoleCardsDealt
                || event instanceof Discarded || event instanceof HandShown
                || event instanceof HandMucked || event instanceof UncalledBetReturned;
    }

    @Override
    public Turn apply(Turn turn, AntePosted event) {
        return Posting.ante(turn, event);
    }

    @Override
    public Turn apply(Turn turn, BlindPosted event) {
        return Posting.blind(turn, event);
    }

    @Override
    public Turn apply(Turn turn, DeadBlindPosted event) {
        return Posting.dead(turn, event);
    }

    @Override
    public Turn apply(Turn turn, BringInPosted event) {
        return Posting.bringIn(turn, event);
    }

    @Override
    public Turn apply(Turn turn, HoleCardsDealt event) {
        return Dealing.hole(turn, event);
    }

    @Override
    public Turn apply(Turn turn, BoardDealt event) {
        return Dealing.board(turn, event);
    }

    @Override
    public Turn apply(Turn turn, CardBurnt event) {
        return Dealing.burn(turn, event);
    }

    @Override
    public Turn apply(Turn turn, Folded event) {
        return Betting.fold(turn, event.seat());
    }

    @Override
    public Turn apply(Turn turn, CheckedOrCalled event) {
        return Betting.checkOrCall(turn, event.seat());
    }

    @Override
    public Turn apply(Turn turn, Checked event) {
        return Betting.check(turn, event.seat());
    }

    @Override
    public Turn apply(Turn turn, Called event) {
        return Betting.call(turn, event);
    }

    @Override
    public Turn apply(Turn turn, BetOrRaised event) {
        return Raising.to(turn, event.seat(), event.streetTotal().units());
    }

    @Override
    public Turn apply(Turn turn, BetOrRaisedBy event) {
        return Raising.by(turn, event.seat(), event.added().units());
    }

    @Override
    public Turn apply(Turn turn, WentAllIn event) {
        return Raising.allIn(turn, event.seat());
    }

    @Override
    public Turn apply(Turn turn, Discarded event) {
        return Drawing.discard(turn, event);
    }

    @Override
    public Turn apply(Turn turn, HandShown event) {
        return Showing.show(turn, event);
    }

    @Override
    public Turn apply(Turn turn, HandMucked event) {
        return Showing.muck(turn, event.seat());
    }

    @Override
    public Turn apply(Turn turn, UncalledBetReturned event) {
        return Streets.returnBet(turn, event);
    }

    @Override
    public Turn apply(Turn turn, PotAwarded event) {
        return Awards.award(turn, event);
    }

    @Override
    public Turn apply(Turn turn, RakeTaken event) {
        return Awards.rake(turn, event);
    }

    @Override
    public Turn apply(Turn turn, Remarked event) {
        turn.after = turn.before;
        return turn;
    }
}
