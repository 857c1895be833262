package dev.railbird.core.golf;

/**
 * One total function over {@link GolfEvent}: a case for each event and nothing else.
 */
public interface GolfEventFold<S> {
    S apply(S state, GolfEvent.GameCreated event);

    S apply(S state, GolfEvent.PlayerJoined event);

    S apply(S state, GolfEvent.PlayerLeft event);

    S apply(S state, GolfEvent.GameStarted event);

    S apply(S state, GolfEvent.RoundStarted event);

    S apply(S state, GolfEvent.InitialFlip event);

    S apply(S state, GolfEvent.FlipRejected event);

    S apply(S state, GolfEvent.CardDrawn event);

    S apply(S state, GolfEvent.CardSwapped event);

    S apply(S state, GolfEvent.CardDiscarded event);

    S apply(S state, GolfEvent.CardFlipped event);

    S apply(S state, GolfEvent.FlipSkipped event);

    S apply(S state, GolfEvent.FlippedAsAction event);

    S apply(S state, GolfEvent.KnockedEarly event);

    S apply(S state, GolfEvent.DrawCancelled event);

    S apply(S state, GolfEvent.RoundEnded event);

    S apply(S state, GolfEvent.GameEnded event);

    S apply(S state, GolfEvent.Unreadable event);
}
