package dev.railbird.core.ledger;

/** A user's stay in a lobby, while the audit walks through the entries. */
final class Session {
    final Entry.Joined joined;
    long won;
    boolean wentAway;
    Entry.Flushed flushed;

    Session(Entry.Joined joined) {
        this.joined = joined;
    }

    boolean isOpen() {
        return flushed == null;
    }

    boolean isOf(String user, String lobby) {
        return joined.user().equals(user) && joined.lobby().equals(lobby);
    }
}
