package dev.railbird.cli.mutation;

/** What is done to it; the columns within a row of the kill matrix. */
enum Operation {
    CHANGED("is another"), RAISED("is more"), LOWERED("is less"),
    EXCHANGED("stands in the place of another one"), REPEATED("is there twice"),
    COPIED("is the one of another hand"), FILLED("is filled in later"), EMPTIED("is empty"),
    RETYPED("is of another type"), FRACTIONED("has a fraction"), NEGATED("is below zero"),
    ENLARGED("is beyond exact numbers"), UNZONED("has no time zone"), ADDED("is added"),
    REMOVED("is removed"), CLOSED_UP("is removed, and numbers closed up"),
    DOUBLED("is written twice"), DOUBLED_IN_ORDER("is written twice, with numbers in order"),
    CONTRADICTED("is written twice, the second time otherwise"),
    SWAPPED("changes places with the next"), MOVED_UP("is moved to the front of its hand"),
    MOVED_DOWN("is moved to the end of its hand"), SKIPPED("is numbered with a gap before it"),
    INSERTED("of another hand is inserted"), GRAFTED("of another log stands in its place"),
    JOINED("of another log is inserted"), CUT("is cut off with what follows"),
    GARBLED("has a byte that is no text"), HALVED("has half a character"),
    DAMAGED("is damaged");

    private final String words;

    Operation(String words) {
        this.words = words;
    }

    /** True when it is about how a value is written, so that fields hardly differ. */
    boolean isOfForm() {
        return switch (this) {
            case EMPTIED, RETYPED, FRACTIONED, NEGATED, ENLARGED, UNZONED, ADDED, GARBLED,
                    HALVED -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
