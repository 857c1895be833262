package dev.railbird.reports.store;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.ledger.Account;
import dev.railbird.core.ledger.Entry;
import dev.railbird.core.ledger.Ledger;
import dev.railbird.core.ledger.Lobby;
import dev.railbird.core.ledger.Seating;
import java.util.List;
import java.util.Locale;

/** The rows of chip accounts and of what moves chips outside the hands. */
final class LedgerRows {
    private final Rows entries;
    private final Rows accounts;
    private final Rows seatings;
    private final Rows lobbies;

    LedgerRows(Tables tables) {
        entries = tables.rows("ledger_entries");
        accounts = tables.rows("ledger_accounts");
        seatings = tables.rows("ledger_seatings");
        lobbies = tables.rows("ledger_lobbies");
    }

    void add(int source, Ledger ledger) {
        accounts(source, "before", ledger.before());
        accounts(source, "after", ledger.after());
        int place = 0;
        for (Seating seating : ledger.seatedAfter()) {
            seatings.begin().number(source).number(++place).wholeText(seating.user())
                    .wholeText(seating.lobby()).place(seating.at()).end();
        }
        for (Lobby lobby : ledger.lobbies()) {
            lobbies.begin().number(source).wholeText(lobby.id());
            (lobby.capacity() == 0 ? lobbies.nothing() : lobbies.number(lobby.capacity()))
                    .wholeText(lobby.rake().name().toLowerCase(Locale.ROOT)).place(lobby.at())
                    .end();
        }
        for (int k = 0; k < ledger.entries().size(); k++) {
            entry(source, k + 1, ledger.entries().get(k));
        }
    }

    private void accounts(int source, String moment, List<Account> table) {
        int place = 0;
        for (Account account : table) {
            accounts.begin().number(source).wholeText(moment).number(++place)
                    .wholeText(account.user()).text(account.name()).big(account.chips())
                    .flag(account.inLobby()).place(account.at()).end();
        }
    }

    private void entry(int source, int number, Entry entry) {
        if (entry instanceof Entry.Created created) {
            begin(source, number, 0, "created", created.user(), "").big(created.chips())
                    .flag(false).flag(true).nothing().nothing();
        } else if (entry instanceof Entry.Joined joined) {
            begin(source, number, 0, "joined", joined.user(), joined.lobby())
                    .big(joined.chips()).flag(false).flag(joined.isAccepted())
                    .text(joined.request()).nothing();
        } else if (entry instanceof Entry.Flushed flushed) {
            begin(source, number, 0, "flushed", flushed.user(), flushed.lobby())
                    .big(flushed.total()).flag(flushed.isChange()).flag(flushed.isAccepted())
                    .text(flushed.request()).nothing();
        } else if (entry instanceof Entry.WentAway away) {
            begin(source, number, 0, "went away", away.user(), away.lobby()).nothing()
                    .flag(false).flag(true).nothing().nothing();
        } else if (entry instanceof Entry.Round round) {
            round(source, number, round);
            return;
        } else {
            throw new IllegalArgumentException("no rows for " + entry);
        }
        end(entry.time(), entry.at());
    }

    private void round(int source, int number, Entry.Round round) {
        begin(source, number, 0, "round", "", round.lobby()).nothing().flag(false).flag(true)
                .nothing().number(round.number());
        end(round.time(), round.at());
        for (int k = 0; k < round.results().size(); k++) {
            Entry.Result result = round.results().get(k);
            begin(source, number, k + 1, "result", result.user(), round.lobby())
                    .big(result.chips()).flag(false).flag(true).nothing()
                    .number(round.number());
            end(round.time(), round.at());
        }
    }

    private Rows begin(int source, int number, int part, String kind, String user,
            String lobby) {
        return entries.begin().number(source).number(number).number(part).wholeText(kind)
                .text(user).text(lobby);
    }

    private void end(String time, SourceLocation at) {
        entries.wholeText(time).place(at).end();
    }
}
