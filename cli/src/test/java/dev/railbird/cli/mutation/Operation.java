package dev.railbird.cli.mutation;

/** What is done to it; the columns within a row of the kill matrix. */
enum Operation {
    CHANGED("is another"), RAISED("is more"), LOWERED("is less"),
    EXCHANGED("stands in the place of another one"), REPEATED("is there twice"),
    FILLED("is filled in later"), EMPTIED("is taken out"),
    REMOVED("is removed"), CLOSED_UP("is removed, and numbers closed up"),
    DOUBLED("is written twice"), DOUBLED_IN_ORDER("is written twice, with numbers in order"),
    SWAPPED("changes places with the next"), SKIPPED("is numbered with a gap before it"),
    INSERTED("of another hand is inserted"), CUT("is cut off with what follows"),
    DAMAGED("is damaged");

    private final String words;

    Operation(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
