package dev.railbird.core.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The tables at the end against what the entries lead to. */
final class BalanceChecks {
    private final Ledger ledger;
    private final Map<String, Long> balances;
    private final Complaint complaint;

    BalanceChecks(Ledger ledger, Map<String, Long> balances, Complaint complaint) {
        this.ledger = ledger;
        this.balances = balances;
        this.complaint = complaint;
    }

    void judge(Sessions sessions) {
        Set<String> left = new TreeSet<>();
        ledger.after().forEach(account -> left.add(account.user()));
        Set<String> seated = new TreeSet<>();
        ledger.seatedAfter().forEach(seating -> seated.add(seating.user()));
        for (Account account : ledger.after()) {
            balance(account);
            flags(account, seated.contains(account.user()), sessions);
        }
        for (String user : balances.keySet()) {
            if (!left.contains(user)) {
                complaint.of("LEDG-05", ledger.before().isEmpty() ? ledger.entries().get(0).at()
                        : ledger.before().get(0).at(), "S2-LEDGER: an account is gone at the end",
                        "a row of " + user, "none", "", "Accounts are not closed by this system.");
            }
        }
        for (Seating seating : ledger.seatedAfter()) {
            boolean isOpen = sessions.open(seating.user(), seating.lobby()).isPresent();
            if (!isOpen) {
                complaint.of("LEDG-05", seating.at(), "S2-FLAG: a seat is kept by a user whose"
                        + " session is closed", "no row", seating.user(), "",
                        "The table of seated users does not agree with the calls.");
            }
        }
    }

    private void balance(Account account) {
        Long expected = balances.get(account.user());
        if (expected == null) {
            complaint.of("LEDG-05", account.at(), "S2-UNKNOWN-USER: an account appears that was"
                    + " never created", "no such row", account.name(), "",
                    "Look for a created account that is not in the log.");
        } else if (expected != account.chips()
                && ledger.rakeAccount().equals(Optional.of(account.user()))) {
            complaint.of("LEDG-06", account.at(), "the account of rake did not gain what the rounds"
                    + " took from the players", Long.toString(expected),
                    Long.toString(account.chips()), Long.toString(account.chips() - expected),
                    "Add up the results of all rounds: what is missing in them is rake.");
        } else if (expected != account.chips()) {
            complaint.of("LEDG-05", account.at(), "S2-LEDGER: the balance at the end is not that"
                    + " of the entries", Long.toString(expected), Long.toString(account.chips()),
                    Long.toString(account.chips() - expected),
                    "Add up the account at the start and every leave of " + account.name() + ".");
        }
    }

    /** The user sat in two lobbies at once. */
    private static boolean hasOverlap(List<Session> sessions) {
        String until = "";
        boolean isOpen = false;
        for (Session session : sessions) {
            if (isOpen || session.joined.time().compareTo(until) < 0) {
                return true;
            }
            isOpen = session.isOpen();
            until = isOpen ? until : session.flushed.time();
        }
        return false;
    }

    private void flags(Account account, boolean hasRow, Sessions sessions) {
        if (hasOverlap(sessions.of(account.user()))) {
            // Told where the second session began; what the flag should be follows from that.
            return;
        }
        Optional<Session> open = sessions.open(account.user());
        if (account.inLobby() != open.isPresent() || open.isPresent() != hasRow) {
            complaint.of("LEDG-05", account.at(), "S2-FLAG: flag, seat and calls of "
                    + account.name() + " do not agree", "in_lobby and a seat: " + open.isPresent(),
                    "in_lobby: " + account.inLobby() + ", a seat: " + hasRow, "",
                    "Compare the joins and leaves with the table of seated users.");
        }
    }
}
