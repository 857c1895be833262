package dev.railbird.core.ledger;

/** A user's stay in a lobby, while the audit walks through the entries. */
final class Session {
    final Entry.Joined joined;
    /** How many stays began before. */
    final int number;
    long won;
    boolean wentAway;
    Entry.Flushed flushed;

    Session(Entry.Joined joined, int number) {
        this.joined = joined;
        this.number = number;
    }

    boolean isOpen() {
        return flushed == null;
    }
}
