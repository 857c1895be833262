package dev.railbird.core.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Chip accounts before and after, and everything between that moves chips, in order of time.
 *
 * @param hasSnapshots false when the source holds no tables of accounts, only the entries
 * @param hasCalls false when joins and leaves are not in the log, or only those of one player
 * @param before accounts when the log starts
 * @param after accounts when it ends
 * @param seatedAfter who sits where when the log ends, as the source's table has it
 * @param rakeAccount user whose account takes the rake of all rounds, when the source names one
 */
public record Ledger(String name, boolean hasSnapshots, boolean hasCalls,
        List<Account> before, List<Account> after,
        List<Seating> seatedAfter, List<Lobby> lobbies, List<Entry> entries,
        Optional<String> rakeAccount) {
    public Ledger {
        before = List.copyOf(before);
        after = List.copyOf(after);
        seatedAfter = List.copyOf(seatedAfter);
        lobbies = List.copyOf(lobbies);
        entries = List.copyOf(entries);
    }
}
