package dev.railbird.core.words;

import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfEventFold;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.PlayerId;

/** Golf events in words, with the names of those who sit there. */
public final class GolfWords implements GolfEventFold<String> {
    private final GolfState table;

    private GolfWords(GolfState table) {
        this.table = table;
    }

    public static String of(GolfEvent event, GolfState table) {
        return event.foldInto("", new GolfWords(table));
    }

    private String name(PlayerId player) {
        for (GolfSeat seat : table.seats()) {
            if (seat.player().equals(player) && !seat.name().isEmpty()) {
                return seat.name();
            }
        }
        return player.text();
    }

    @Override
    public String apply(String none, GolfEvent.GameCreated event) {
        return "room " + event.room() + " is opened";
    }

    @Override
    public String apply(String none, GolfEvent.PlayerJoined event) {
        return name(event.player()) + " joins as " + event.name();
    }

    @Override
    public String apply(String none, GolfEvent.PlayerLeft event) {
        return name(event.player()) + " leaves";
    }

    @Override
    public String apply(String none, GolfEvent.GameStarted event) {
        return "a game of " + event.rounds() + (event.rounds() == 1 ? " round" : " rounds")
                + " with " + event.decks() + (event.decks() == 1 ? " deck" : " decks") + " starts";
    }

    @Override
    public String apply(String none, GolfEvent.RoundStarted event) {
        return "round " + event.round() + " is dealt"
                + event.firstDiscard().map(card -> ", first discard " + card).orElse("");
    }

    @Override
    public String apply(String none, GolfEvent.InitialFlip event) {
        return name(event.player()) + " turns up " + event.cards() + " at " + event.positions();
    }

    @Override
    public String apply(String none, GolfEvent.CardDrawn event) {
        return name(event.player()) + " draws " + event.card() + (event.from()
                == GolfEvent.Pile.DECK ? " from the deck" : " from the discard pile");
    }

    @Override
    public String apply(String none, GolfEvent.CardSwapped event) {
        return name(event.player()) + " puts " + event.newCard() + " at " + event.position()
                + " for " + event.oldCard();
    }

    @Override
    public String apply(String none, GolfEvent.CardDiscarded event) {
        return name(event.player()) + " discards " + event.card();
    }

    @Override
    public String apply(String none, GolfEvent.CardFlipped event) {
        return name(event.player()) + " turns up " + event.card() + " at " + event.position();
    }

    @Override
    public String apply(String none, GolfEvent.FlipSkipped event) {
        return name(event.player()) + " turns nothing up";
    }

    @Override
    public String apply(String none, GolfEvent.FlippedAsAction event) {
        return name(event.player()) + " turns up " + event.card() + " at "
                + event.position() + " instead of a draw";
    }

    @Override
    public String apply(String none, GolfEvent.KnockedEarly event) {
        return name(event.player()) + " knocks and turns up " + event.cards() + " at "
                + event.positions();
    }

    @Override
    public String apply(String none, GolfEvent.DrawCancelled event) {
        return name(event.player()) + " puts " + event.card() + " back";
    }

    @Override
    public String apply(String none, GolfEvent.FlipRejected event) {
        return "a rejected flip of " + name(event.player()) + " leaves " + event.card() + " up at "
                + event.position();
    }

    @Override
    public String apply(String none, GolfEvent.RoundEnded event) {
        return "round " + event.round() + " is over";
    }

    @Override
    public String apply(String none, GolfEvent.GameEnded event) {
        return "the game is over";
    }

    @Override
    public String apply(String none, GolfEvent.Unreadable event) {
        return "something that cannot be read: " + event.type();
    }
}
