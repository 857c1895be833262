package dev.railbird.core.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What must hold of the results of one round by themselves. */
final class ResultChecks {
    private ResultChecks() {
    }

    /** Gains and losses cancel out, but for a rake that the lobby may take. */
    static void zeroSum(Lobby lobby, Entry.Round round, long sum,
            Map<String, Integer> undisclosed, Complaint complaint) {
        Lobby.Rake rake = lobby == null ? Lobby.Rake.UNKNOWN : lobby.rake();
        if (sum == 0) {
            return;
        }
        if (sum < 0 && rake == Lobby.Rake.UNKNOWN) {
            undisclosed.merge(round.lobby(), 1, Integer::sum);
            return;
        }
        if (sum < 0 && rake == Lobby.Rake.DECLARED) {
            // Held against the declared rule when the round is replayed.
            return;
        }
        complaint.of("LEDG-02", round.at(), "S2-ZERO-SUM: the results of a round do not cancel out",
                "a sum of 0", "a sum of " + sum, Long.toString(sum),
                "Chips appear or vanish between the players; see round " + round.number() + ".");
    }

    /** Everybody who was dealt in has a result, and nobody else. */
    static void sameUsers(Entry.Round round, Complaint complaint) {
        if (round.dealtIn().isEmpty()) {
            return;
        }
        TreeSet<String> dealt = new TreeSet<>(round.dealtIn());
        TreeSet<String> told = new TreeSet<>();
        round.results().forEach(result -> told.add(result.user()));
        if (!dealt.equals(told)) {
            complaint.of("LEDG-02", round.at(), "S2-RESULT-SET: the results are not those of the"
                    + " players who were dealt in", List.copyOf(dealt).toString(),
                    List.copyOf(told).toString(), "",
                    "A player without a result keeps chips that the ledger does not know of.");
        }
    }
}
