package dev.railbird.core.event;

/**
 * One total function over {@link PokerEvent}: a case for each event and no default, so that a new
 * event does not compile until every fold says what it means.
 */
public interface EventFold<S> {
    S apply(S state, PokerEvent.AntePosted event);

    S apply(S state, PokerEvent.BlindPosted event);

    S apply(S state, PokerEvent.DeadBlindPosted event);

    S apply(S state, PokerEvent.BringInPosted event);

    S apply(S state, PokerEvent.HoleCardsDealt event);

    S apply(S state, PokerEvent.BoardDealt event);

    S apply(S state, PokerEvent.CardBurnt event);

    S apply(S state, PokerEvent.Folded event);

    S apply(S state, PokerEvent.CheckedOrCalled event);

    S apply(S state, PokerEvent.Checked event);

    S apply(S state, PokerEvent.Called event);

    S apply(S state, PokerEvent.BetOrRaised event);

    S apply(S state, PokerEvent.BetOrRaisedBy event);

    S apply(S state, PokerEvent.WentAllIn event);

    S apply(S state, PokerEvent.Discarded event);

    S apply(S state, PokerEvent.HandShown event);

    S apply(S state, PokerEvent.HandMucked event);

    S apply(S state, PokerEvent.UncalledBetReturned event);

    S apply(S state, PokerEvent.PotAwarded event);

    S apply(S state, PokerEvent.RakeTaken event);

    S apply(S state, PokerEvent.Remarked event);
}
