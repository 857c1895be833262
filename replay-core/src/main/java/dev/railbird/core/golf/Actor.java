package dev.railbird.core.golf;

import java.util.Optional;

/** Whose event it is. */
final class Actor implements GolfEventFold<Optional<PlayerId>> {
    private static final Actor FOLD = new Actor();

    private Actor() {
    }

    static Optional<PlayerId> of(GolfEvent event) {
        return event.foldInto(Optional.empty(), FOLD);
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.GameCreated event) {
        return event.host();
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.PlayerJoined event) {
        return Optional.of(event.player());
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.PlayerLeft event) {
        return Optional.of(event.player());
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.GameStarted event) {
        return none;
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.RoundStarted event) {
        return none;
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.InitialFlip event) {
        return Optional.of(event.player());
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.FlipRejected event) {
        return Optional.of(event.player());
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.CardDrawn event) {
        return Optional.of(event.player());
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.CardSwapped event) {
        return Optional.of(event.player());
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.CardDiscarded event) {
        return Optional.of(event.player());
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.CardFlipped event) {
        return Optional.of(event.player());
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.FlipSkipped event) {
        return Optional.of(event.player());
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.FlippedAsAction event) {
        return Optional.of(event.player());
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.KnockedEarly event) {
        return Optional.of(event.player());
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.DrawCancelled event) {
        return Optional.of(event.player());
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.RoundEnded event) {
        return none;
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.GameEnded event) {
        return none;
    }

    @Override
    public Optional<PlayerId> apply(Optional<PlayerId> none, GolfEvent.Unreadable event) {
        return none;
    }
}
