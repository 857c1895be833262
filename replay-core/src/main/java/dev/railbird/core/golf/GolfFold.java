package dev.railbird.core.golf;

/** The rules of six-card golf: what each event does to the table, or why it cannot be. */
final class GolfFold implements GolfEventFold<GolfMove> {
    private static final GolfFold RULES = new GolfFold();

    private GolfFold() {
    }

    /** Tries the event on a draft of the table. */
    static GolfMove play(GolfState table, GolfEvent event) {
        GolfMove move = new GolfMove(table.draft());
        boolean isOutOfPlace = table.isEndDue && !(event instanceof GolfEvent.RoundEnded)
                || table.isDealDue && !(event instanceof GolfEvent.RoundStarted);
        if (isOutOfPlace && !(event instanceof GolfEvent.Unreadable)) {
            move.refuse(GolfMove.ORDER, table.isEndDue
                    ? "an event stands between the last turn and the end of the round"
                    : "an event stands between the start of the game and the first deal",
                    table.isEndDue ? "round_ended" : "round_started",
                    event.getClass().getSimpleName(),
                    "The server writes the two in one go: something is missing or moved.");
        }
        return event.foldInto(move, RULES);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.GameCreated event) {
        GolfState table = move.table;
        boolean isFirst = table.phase == GolfPhase.WAITING && table.seats.isEmpty()
                && !table.isDealDue;
        return isFirst ? move : move.refuse(GolfMove.ORDER, "the game is created a second time",
                "game_created once, at the start", event.room(), "");
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.PlayerJoined event) {
        return Lobby.join(move, event);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.PlayerLeft event) {
        return Lobby.leave(move, event);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.GameStarted event) {
        return Lobby.start(move, event);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.RoundStarted event) {
        return GolfDeal.start(move, event);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.InitialFlip event) {
        return GolfDeal.flip(move, event);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.FlipRejected event) {
        return GolfDeal.rejected(move, event);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.CardDrawn event) {
        return GolfTurns.draw(move, event);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.CardSwapped event) {
        return GolfTurns.swap(move, event);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.CardDiscarded event) {
        return GolfTurns.discard(move, event);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.CardFlipped event) {
        return GolfTurns.flip(move, event);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.FlipSkipped event) {
        return GolfTurns.skip(move, event);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.FlippedAsAction event) {
        return GolfTurns.flipAsAction(move, event);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.KnockedEarly event) {
        return GolfTurns.knock(move, event);
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.DrawCancelled event) {
        return GolfTurns.cancel(move, event);
    }

    /** A round that ends too early is refused, and scored as it lies, to tell the rest. */
    @Override
    public GolfMove apply(GolfMove move, GolfEvent.RoundEnded event) {
        GolfState table = move.table;
        if (table.phase.isInPlay()) {
            boolean hasNoCards = table.deckLeft == 0 && table.discard.size() <= 1
                    && table.held == null;
            if (!hasNoCards) {
                move.refuse(GolfMove.ORDER, "the round ends before every player had a last turn",
                        table.currentPlayer().map(player -> "a turn of " + player).orElse("a turn"),
                        "round_ended", "Look for removed turns. A first flip that the server"
                                + " rejected can also leave a card up without an event.");
            }
            RoundEnd.score(table);
        } else if (!table.isEndDue) {
            return move.refuse(GolfMove.ORDER, "a round ends that is not being played",
                    "turns", table.phase.word(), "Look for a doubled or moved round_ended.");
        }
        if (event.round() != table.round) {
            move.refuse(GolfMove.ORDER, "another round ends than the one that was played",
                    Integer.toString(table.round), Integer.toString(event.round()), "");
        }
        table.isEndDue = false;
        return move;
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.GameEnded event) {
        GolfState table = move.table;
        boolean isOver = table.phase == GolfPhase.ROUND_OVER && table.round >= table.totalRounds;
        if (!isOver) {
            move.refuse(GolfMove.ORDER, "the game ends before its last round is over",
                    "round_ended of round " + table.totalRounds, table.phase.word() + " of round "
                            + table.round, "Look for removed rounds.");
        }
        table.phase = GolfPhase.GAME_OVER;
        table.isEndDue = false;
        table.standings = table.seats();
        return move;
    }

    @Override
    public GolfMove apply(GolfMove move, GolfEvent.Unreadable event) {
        return move.refuse(event.check(), "a row cannot be read as a " + (event.type().isEmpty()
                ? "golf event" : event.type()), event.expected(), event.found(),
                "The rest of the game is replayed without it.");
    }
}
