package dev.railbird.core.ledger;

import java.util.List;

/**
 * Chip accounts before and after, and everything between that moves chips, in order of time.
 *
 * @param hasSnapshots false when the source holds no tables of accounts, only the entries
 * @param before accounts when the log starts
 * @param after accounts when it ends
 * @param seatedAfter who sits where when the log ends, as the source's table has it
 */
public record Ledger(String name, boolean hasSnapshots, List<Account> before, List<Account> after,
        List<Seating> seatedAfter, List<Lobby> lobbies, List<Entry> entries) {
    public Ledger {
        before = List.copyOf(before);
        after = List.copyOf(after);
        seatedAfter = List.copyOf(seatedAfter);
        lobbies = List.copyOf(lobbies);
        entries = List.copyOf(entries);
    }
}
