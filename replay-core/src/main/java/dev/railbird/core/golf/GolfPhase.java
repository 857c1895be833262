package dev.railbird.core.golf;

/** Where a game stands, in the words of the source system. */
public enum GolfPhase {
    WAITING("waiting"), INITIAL_FLIP("initial_flip"), PLAYING("playing"),
    FINAL_TURN("final_turn"), ROUND_OVER("round_over"), GAME_OVER("game_over");

    private final String word;

    GolfPhase(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Turns are taken. */
    public boolean isInPlay() {
        return this == PLAYING || this == FINAL_TURN;
    }
}
