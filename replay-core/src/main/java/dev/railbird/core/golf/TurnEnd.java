package dev.railbird.core.golf;

/** What follows a turn: the next player, last turns, the end of the round. */
final class TurnEnd {
    private TurnEnd() {
    }

    /** After a discard: may or must the player turn a card up before the turn is over? */
    static boolean mayFlip(GolfState table) {
        boolean hasDown = table.seats.get(table.current).faceDown() > 0;
        return switch (table.options.flipMode()) {
            case NEVER -> false;
            case ALWAYS -> hasDown;
            case ENDGAME -> hasDown && isEndgame(table);
        };
    }

    /** Somebody has at most one card face down; a seat without cards counts. */
    static boolean isEndgame(GolfState table) {
        for (GolfSeat seat : table.seats) {
            if (seat.faceDown() <= 1) {
                return true;
            }
        }
        return false;
    }

    static void end(GolfState table) {
        GolfSeat actor = table.seats.get(table.current);
        table.flipper = null;
        if (actor.faceDown() == 0 && table.finisher == null) {
            table.finisher = actor.player;
            table.phase = GolfPhase.FINAL_TURN;
            enter(table, actor.player);
        } else if (table.phase == GolfPhase.FINAL_TURN) {
            actor.reveal();
        }
        advance(table);
    }

    /** In last turns the round ends at whoever had one; a player has it when it begins. */
    private static void advance(GolfState table) {
        int next = (table.current + 1) % table.seats.size();
        if (table.phase != GolfPhase.FINAL_TURN) {
            table.current = next;
            return;
        }
        PlayerId player = table.seats.get(next).player;
        if (table.finalTurns.contains(player)) {
            RoundEnd.score(table);
            return;
        }
        table.current = next;
        enter(table, player);
    }

    private static void enter(GolfState table, PlayerId player) {
        if (!table.finalTurns.contains(player)) {
            table.finalTurns.add(player);
        }
    }
}
