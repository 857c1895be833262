package dev.railbird.importers.dealr;

import dev.railbird.core.event.Note;
import java.util.ArrayList;
import java.util.List;

/** The rows of one hand, and the table as it was when the hand started. */
final class HandRows {
    /** More events than any hand has: what comes above is damage and is only counted. */
    static final int ROWS_MAX = 20_000;
    final StoredRow start;
    final Payload started;
    final List<SeatAt> before;
    final List<Entry> entries = new ArrayList<>(40);
    final List<Note> notes = new ArrayList<>(0);
    boolean hasEnded;
    /** Another hand has started at the table. */
    boolean isFollowed;
    boolean isPaid;
    /** The payout of the hand before does not add up: its stacks are no ground to stand on. */
    boolean followsDoubt;
    /** A row of the hand could not be used, so that less is known than was stored. */
    boolean hasLoss;

    /** A row that could be read. */
    record Entry(EventKind kind, StoredRow row, Payload payload) {
    }

    HandRows(StoredRow start, Payload started, List<SeatAt> before) {
        this.start = start;
        this.started = started;
        this.before = new ArrayList<>(before);
    }

    boolean has(EventKind kind) {
        return entries.stream().anyMatch(entry -> entry.kind() == kind);
    }

    List<Entry> all(EventKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    String handId() {
        return started.text("hand_id");
    }

    String commit() {
        return started.text("seed_commit");
    }
}
