package dev.railbird.core.golf;

import java.util.Arrays;
import java.util.List;

/** One player at the table: six cards or none yet, which of them are up, and the scores. */
public final class GolfSeat {
    final PlayerId player;
    final String name;
    GolfCard[] cards = new GolfCard[0];
    int faceUp;
    int score;
    int total;
    int roundsWon;

    GolfSeat(PlayerId player, String name) {
        this.player = player;
        this.name = name;
    }

    GolfSeat copy() {
        GolfSeat copy = new GolfSeat(player, name);
        copy.cards = cards.clone();
        copy.faceUp = faceUp;
        copy.score = score;
        copy.total = total;
        copy.roundsWon = roundsWon;
        return copy;
    }

    public PlayerId player() {
        return player;
    }

    public String name() {
        return name;
    }

    /** By position; empty for somebody who joined after the deal. */
    public List<GolfCard> cards() {
        return Arrays.asList(cards.clone());
    }

    public boolean isFaceUp(int position) {
        return (faceUp >> position & 1) != 0;
    }

    /** Of the round that was scored last, zero from the next deal on. */
    public int score() {
        return score;
    }

    /** Over all rounds that are over. */
    public int total() {
        return total;
    }

    public int roundsWon() {
        return roundsWon;
    }

    int faceDown() {
        return cards.length - Integer.bitCount(faceUp);
    }

    void reveal() {
        faceUp = (1 << cards.length) - 1;
    }
}
