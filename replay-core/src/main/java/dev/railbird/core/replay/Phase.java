package dev.railbird.core.replay;

/** What the table waits for. */
public enum Phase {
    /** Antes and blinds are owed. */
    POSTING,
    /** Cards of the street are owed. */
    DEALING,
    /** The opener of a stud hand must bring in or complete. */
    BRINGING_IN,
    BETTING,
    /** Players discard or stand pat. */
    DRAWING,
    /** Betting is over and more than one player is left: hands are shown or mucked. */
    SHOWDOWN,
    OVER
}
