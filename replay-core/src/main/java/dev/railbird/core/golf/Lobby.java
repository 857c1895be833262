package dev.railbird.core.golf;

import java.util.ArrayList;
import java.util.List;

/** Who comes and goes, and when a game starts. */
final class Lobby {
    static final int SEATS_MAX = 6;

    private Lobby() {
    }

    static GolfMove join(GolfMove move, GolfEvent.PlayerJoined event) {
        GolfState table = move.table;
        if (table.seatOf(event.player()) >= 0) {
            return move.refuse(GolfMove.ACTION, event.player() + " joins and is at the table",
                    "a new player", event.player().text(), "Look for a missing player_left.");
        }
        if (table.seats.size() == SEATS_MAX) {
            return move.refuse(GolfMove.ACTION, "a seventh player joins",
                    "at most " + SEATS_MAX + " players", event.player().text(), "");
        }
        if (table.phase != GolfPhase.WAITING || table.isDealDue) {
            move.remark(GolfMove.DEAL, event.player() + " joins a game that has started",
                    "players before game_started", table.phase.word(),
                    "The server allows it; the seat has no cards until the next deal.");
        }
        table.seats.add(new GolfSeat(event.player(), event.name()));
        return move;
    }

    static GolfMove leave(GolfMove move, GolfEvent.PlayerLeft event) {
        GolfState table = move.table;
        int index = table.seatOf(event.player());
        if (index < 0) {
            return move.refuse(GolfMove.ACTION, event.player() + " leaves and is not at the table",
                    "a player at the table", event.player().text(),
                    "Look for a missing player_joined, or a second player_left.");
        }
        if (table.held != null && index == table.current) {
            move.remark(GolfMove.ACTION, event.player() + " leaves with a card in hand",
                    "a swap or a discard", table.held.toString(),
                    "The server leaves the card to the next player.");
        }
        if (event.player().equals(table.flipper)) {
            table.flipper = null;
        }
        table.seats.remove(index);
        int count = table.seats.size();
        if (table.dealer >= count) {
            table.dealer = 0;
        }
        if (index < table.current) {
            table.current--;
        } else if (table.current >= count) {
            table.current = 0;
        }
        return move;
    }

    static GolfMove start(GolfMove move, GolfEvent.GameStarted event) {
        GolfState table = move.table;
        List<PlayerId> seated = new ArrayList<>();
        table.seats.forEach(seat -> seated.add(seat.player));
        if (!seated.equals(event.order())) {
            move.refuse(GolfMove.DEAL, "the game starts with other players than are at the table",
                    seated.toString(), event.order().toString(),
                    "Look for a missing or moved player_joined or player_left.");
            reseat(table, event.order());
        }
        table.options = event.options();
        table.decks = event.decks();
        table.totalRounds = event.rounds();
        table.round = 1;
        table.isDealDue = true;
        table.isEndDue = false;
        table.standings = List.of();
        return move;
    }

    private static void reseat(GolfState table, List<PlayerId> order) {
        List<GolfSeat> seats = new ArrayList<>();
        for (PlayerId player : order) {
            int index = table.seatOf(player);
            boolean isThere = seats.stream().anyMatch(seat -> seat.player.equals(player));
            if (!isThere && seats.size() < SEATS_MAX) {
                seats.add(index < 0 ? new GolfSeat(player, "") : table.seats.get(index));
            }
        }
        table.seats.clear();
        table.seats.addAll(seats);
        table.dealer = table.dealer < seats.size() ? table.dealer : 0;
        table.current = table.current < seats.size() ? table.current : 0;
    }
}
