package dev.railbird.core.ledger;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Replays a ledger entry by entry and says where it contradicts itself. */
public final class LedgerAudit {
    private final Ledger ledger;
    private final List<Finding> findings = new ArrayList<>();
    private final Sessions sessions = new Sessions();
    private final Map<String, Lobby> lobbies = new LinkedHashMap<>();
    private final Map<String, Long> balances = new LinkedHashMap<>();
    private final Map<String, Integer> undisclosed = new LinkedHashMap<>();
    private final Set<String> overdrawn = new TreeSet<>();

    /** What the rounds took from the players as a whole. */
    private long raked;

    private LedgerAudit(Ledger ledger) {
        this.ledger = ledger;
        ledger.lobbies().forEach(lobby -> lobbies.putIfAbsent(lobby.id(), lobby));
    }

    public static List<Finding> judge(Ledger ledger) {
        LedgerAudit audit = new LedgerAudit(ledger);
        for (Account account : ledger.before()) {
            audit.balances.put(account.user(), account.chips());
            audit.notOverdrawn(account.user(), account.chips(), account.at());
        }
        ledger.entries().forEach(audit::enter);
        audit.atTheEnd();
        return audit.findings;
    }

    /** No account is below zero; it is told once, where it is first. */
    private void notOverdrawn(String user, long chips, SourceLocation at) {
        if (chips < 0 && overdrawn.add(user)) {
            violation("LEDG-05", at, "S2-OVERDRAWN: an account is below zero", "at least 0",
                    Long.toString(chips), Long.toString(chips),
                    "Nobody can lose more than was brought to the table.");
        }
    }

    private void enter(Entry entry) {
        if (entry instanceof Entry.Created created) {
            balances.put(created.user(), created.chips());
            notOverdrawn(created.user(), created.chips(), created.at());
        } else if (entry instanceof Entry.Joined joined) {
            join(joined);
        } else if (entry instanceof Entry.Flushed flushed) {
            flush(flushed);
        } else if (entry instanceof Entry.Round round) {
            round(round);
        } else if (entry instanceof Entry.WentAway away) {
            sessions.latest(away.user(), away.lobby())
                    .ifPresent(session -> session.wentAway = true);
        }
    }

    private void join(Entry.Joined joined) {
        if (!joined.isAccepted()) {
            return;
        }
        sessions.open(joined.user()).ifPresent(session ->
                violation("LEDG-04", joined.at(), "S2-TWO-LOBBIES: " + joined.user()
                        + " joins while another session is open",
                        "a leave from " + session.joined.lobby(), "join of " + joined.lobby(), "",
                        "The open session began at " + session.joined.at() + "."));
        capacity(joined);
        Long balance = balances.get(joined.user());
        if (balance == null) {
            if (ledger.hasSnapshots()) {
                violation("LEDG-05", joined.at(), "S2-UNKNOWN-USER: a user without an account"
                        + " joins", "an account", joined.user(), "",
                        "Look for a created account that is not in the log.");
            }
        } else if (joined.chips().isPresent() && joined.chips().getAsLong() != balance) {
            violation("LEDG-05", joined.at(), "S2-JOIN-BALANCE: the answer to the join is another"
                    + " balance than the ledger's", Long.toString(balance),
                    Long.toString(joined.chips().getAsLong()),
                    Long.toString(joined.chips().getAsLong() - balance),
                    "Compare the leave before, or the table of users at the start.");
        }
        joined.chips().ifPresent(chips -> balances.putIfAbsent(joined.user(), chips));
        sessions.begin(joined);
    }

    private void capacity(Entry.Joined joined) {
        Lobby lobby = lobbies.get(joined.lobby());
        int capacity = lobby == null ? 0 : lobby.capacity();
        int there = sessions.openIn(joined.lobby());
        if (capacity > 0 && there >= capacity) {
            violation("LEDG-04", joined.at(), "S2-CAPACITY: a join into a full lobby",
                    "at most " + capacity + " players", Integer.toString(there + 1), "",
                    "The coordinator should have answered 400 Lobby full.");
        }
    }

    private void round(Entry.Round round) {
        long sum = 0;
        for (Entry.Result result : round.results()) {
            sum += result.chips();
            Optional<Session> session = sessions.open(result.user(), round.lobby());
            if (session.isPresent()) {
                session.get().won += result.chips();
            } else if (ledger.hasCalls()) {
                violation("LEDG-03", round.at(), "S2-GHOST: a result for a user who is not in the"
                        + " lobby", "a joined user", result.user(), "",
                        "Compare the joins and leaves of the coordinator's log.");
            }
        }
        raked -= sum;
        ResultChecks.zeroSum(lobbies.get(round.lobby()), round, sum, undisclosed,
                this::violation);
        ResultChecks.sameUsers(round, this::violation);
    }

    private void flush(Entry.Flushed flushed) {
        if (!flushed.isAccepted()) {
            return;
        }
        Optional<Session> open = sessions.open(flushed.user(), flushed.lobby());
        Optional<Session> done = sessions.closedBy(flushed);
        if (open.isEmpty() || done.isPresent()) {
            again(flushed, done.isPresent() ? done
                    : sessions.lastClosed(flushed.user(), flushed.lobby()));
            return;
        }
        Session session = open.get();
        sessions.close(session, flushed);
        long start = session.joined.chips().orElse(balances.getOrDefault(flushed.user(), 0L));
        long expected = flushed.isChange() ? session.won : start + session.won;
        if (flushed.total() != expected) {
            violation("LEDG-01", flushed.at(), "S2-FLUSH: the chips that come back are not those of"
                    + " the join and the rounds", Long.toString(expected),
                    Long.toString(flushed.total()), Long.toString(flushed.total() - expected),
                    "Joined at " + session.joined.at() + " with " + start + ", rounds brought "
                            + session.won + ".");
        }
        long after = flushed.isChange() ? balances.getOrDefault(flushed.user(), start)
                + flushed.total() : flushed.total();
        balances.put(flushed.user(), after);
        notOverdrawn(flushed.user(), after, flushed.at());
    }

    /** An exact repeat of a leave is a retry without effect; anything else writes chips twice. */
    private void again(Entry.Flushed flushed, Optional<Session> done) {
        if (done.isEmpty()) {
            violation("LEDG-03", flushed.at(), "S2-ORPHAN-LEAVE: a leave without a join",
                    "a join before it", flushed.user(), "", "Look for a join that is not logged.");
            return;
        }
        Entry.Flushed first = done.get().flushed;
        boolean isRetry = first.request().equals(flushed.request())
                && first.total() == flushed.total() && isLatest(done.get());
        if (isRetry) {
            notice("LEDG-03", flushed.at(), "S2-RETRY: a leave is repeated word for word",
                    "one leave a session", "the request " + flushed.request() + " again",
                    "It must have no effect; the balances at the end show whether it had.");
        } else {
            violation("LEDG-03", flushed.at(), "S2-DOUBLE-FLUSH: chips come back a second time",
                    "one leave a session", "leave " + flushed.request() + " with "
                            + flushed.total(), "", "The session was closed at " + first.at() + ".");
        }
    }

    private boolean isLatest(Session session) {
        List<Session> stays = sessions.of(session.joined.user());
        return stays.get(stays.size() - 1) == session;
    }

    private void atTheEnd() {
        for (Session session : sessions.all()) {
            if (session.isOpen() && session.wentAway) {
                violation("LEDG-03", session.joined.at(), "S2-ORPHAN-JOIN: the player left and the"
                        + " chips never came back", "a leave of " + session.joined.user(),
                        "none", Long.toString(session.won), "The balance stays as at the join.");
            } else if (session.isOpen()) {
                notice("LEDG-03", session.joined.at(), "S2-OPEN-SESSION: the log ends while the"
                        + " player sits", "", session.joined.user(),
                        "The balance of the accounts is that of the join.");
            } else if (!session.wentAway && ledger.lobbies().stream()
                    .anyMatch(lobby -> lobby.id().equals(session.joined.lobby()))) {
                violation("LEDG-03", session.flushed.at(), "S2-ORPHAN-LEAVE: chips came back and"
                        + " the lobby told nobody that the player left", "player-left of "
                        + session.joined.user(), "none", "", "The lobby's log ends too early, or a"
                        + " line is missing.");
            }
        }
        undisclosed.forEach((lobby, rounds) -> notice("LEDG-02",
                SourceLocation.whole(ledger.name()), "S2-RAKE-UNKNOWN: chips leave " + rounds
                        + " rounds of a lobby whose rake is not disclosed", "", lobby,
                "Whether it is rake or a loss nobody can know from this log."));
        if (ledger.hasSnapshots()) {
            ledger.rakeAccount().ifPresent(house -> balances.computeIfPresent(house,
                    (user, chips) -> chips + raked));
            new BalanceChecks(ledger, balances, this::violation).judge(sessions);
        }
    }

    private void violation(String check, SourceLocation at, String sentence, String expected,
            String found, String difference, String hint) {
        findings.add(new Finding(new CheckId(check), Severity.VIOLATION, at, Optional.empty(), 0,
                sentence, expected, found, difference, false, hint));
    }

    private void notice(String check, SourceLocation at, String sentence, String expected,
            String found, String hint) {
        findings.add(new Finding(new CheckId(check), Severity.NOTICE, at, Optional.empty(), 0,
                sentence, expected, found, "", false, hint));
    }
}
