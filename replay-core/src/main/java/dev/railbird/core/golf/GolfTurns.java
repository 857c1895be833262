package dev.railbird.core.golf;

import dev.railbird.core.golf.GolfEvent.Pile;
import dev.railbird.core.golf.GolfOptions.FlipMode;
import dev.railbird.core.golf.GolfOptions.HouseRule;
import java.util.ArrayList;
import java.util.List;

/** What a player does in a turn. */
final class GolfTurns {
    private GolfTurns() {
    }

    static GolfMove draw(GolfMove move, GolfEvent.CardDrawn event) {
        GolfState table = move.table;
        if (!mayAct(move, event.player(), "draws")) {
            return move;
        }
        if (event.from() == Pile.DISCARD) {
            return drawDiscard(move, event);
        }
        if (table.deckLeft == 0 && !reshuffle(table)) {
            return move.refuse(GolfMove.CARDS, event.player() + " draws from an empty deck",
                    "the end of the round", event.card().toString(),
                    "Nothing is left to be shuffled either.");
        }
        GolfDeal.take(move, event.card());
        table.held = event.card();
        table.isFromDiscard = false;
        return move;
    }

    private static GolfMove drawDiscard(GolfMove move, GolfEvent.CardDrawn event) {
        GolfState table = move.table;
        if (table.discard.isEmpty()) {
            return move.refuse(GolfMove.CARDS, event.player() + " draws from an empty pile",
                    "a card on the discard pile", event.card().toString(), "");
        }
        GolfCard top = table.discard.remove(table.discard.size() - 1);
        move.compare("the top of the discard pile", top, event.card());
        table.held = top;
        table.isFromDiscard = true;
        return move;
    }

    /** All but the top card go back; no event tells it. */
    private static boolean reshuffle(GolfState table) {
        int last = table.discard.size() - 1;
        if (last < 1) {
            return false;
        }
        GolfCard top = table.discard.get(last);
        table.reshuffled = List.copyOf(table.discard.subList(0, last));
        table.reshuffled.forEach(card -> table.unseen[card.kind()]++);
        table.deckLeft = last;
        table.discard.clear();
        table.discard.add(top);
        return true;
    }

    static GolfMove swap(GolfMove move, GolfEvent.CardSwapped event) {
        GolfState table = move.table;
        if (!holds(move, event.player(), "swaps")) {
            return move;
        }
        GolfSeat seat = table.seats.get(table.current);
        if (!move.isPosition(seat, event.position())) {
            return move;
        }
        move.compare("the card in hand", table.held, event.newCard());
        GolfCard old = seat.cards[event.position()];
        move.compare("position " + event.position(), old, event.oldCard());
        seat.cards[event.position()] = table.held;
        seat.faceUp |= 1 << event.position();
        table.discard.add(old);
        table.held = null;
        TurnEnd.end(table);
        return move;
    }

    static GolfMove discard(GolfMove move, GolfEvent.CardDiscarded event) {
        GolfState table = move.table;
        if (!holds(move, event.player(), "discards")) {
            return move;
        }
        if (table.isFromDiscard) {
            move.refuse(GolfMove.ACTION, event.player() + " discards a card of the discard pile",
                    "card_swapped", "card_discarded",
                    "A card taken from the discard pile has to be swapped.");
        }
        move.compare("the card in hand", table.held, event.card());
        table.discard.add(table.held);
        table.held = null;
        if (TurnEnd.mayFlip(table)) {
            table.flipper = event.player();
        } else {
            TurnEnd.end(table);
        }
        return move;
    }

    static GolfMove flip(GolfMove move, GolfEvent.CardFlipped event) {
        GolfState table = move.table;
        if (table.phase != GolfPhase.INITIAL_FLIP && !move.isInPlay(event.player() + " flips")
                || !move.isTurnOf(event.player(), "flips")) {
            return move;
        }
        if (!turnUpOne(move, event.position(), event.card())) {
            return move;
        }
        if (!event.player().equals(table.flipper)) {
            move.remark(GolfMove.ACTION, event.player() + " flips without a discard before",
                    "a draw and a discard", table.held == null ? "nothing drawn"
                            : "a card in hand", "The server accepts it, the rules do not.");
        }
        TurnEnd.end(table);
        return move;
    }

    static GolfMove skip(GolfMove move, GolfEvent.FlipSkipped event) {
        GolfState table = move.table;
        if (!move.isTurnOf(event.player(), "skips a flip")) {
            return move;
        }
        if (!event.player().equals(table.flipper) || !isOptional(table)) {
            if (!isOptional(table) || !TurnEnd.isEndgame(table)) {
                return move.refuse(GolfMove.ACTION, event.player() + " skips a flip that is not"
                        + " offered", "an endgame flip after a discard", table.phase.word(),
                        "See options.flip_mode.");
            }
            move.remark(GolfMove.ACTION, event.player() + " skips a flip without a discard before",
                    "a draw and a discard", table.phase.word(),
                    "The server accepts it, the rules do not.");
        }
        TurnEnd.end(table);
        return move;
    }

    private static boolean isOptional(GolfState table) {
        return table.options.flipMode() == FlipMode.ENDGAME;
    }

    static GolfMove flipAsAction(GolfMove move, GolfEvent.FlippedAsAction event) {
        if (mayAct(move, event.player(), "flips as an action")
                && isAllowed(move, HouseRule.FLIP_AS_ACTION)
                && turnUpOne(move, event.position(), event.card())) {
            TurnEnd.end(move.table);
        }
        return move;
    }

    static GolfMove knock(GolfMove move, GolfEvent.KnockedEarly event) {
        if (!mayAct(move, event.player(), "knocks early")
                || !isAllowed(move, HouseRule.KNOCK_EARLY)) {
            return move;
        }
        GolfSeat seat = move.table.seats.get(move.table.current);
        List<Integer> down = new ArrayList<>();
        for (int position = 0; position < seat.cards.length; position++) {
            if (!seat.isFaceUp(position)) {
                down.add(position);
            }
        }
        if (down.isEmpty() || down.size() > 2 || !down.equals(event.positions())
                || event.cards().size() != down.size()) {
            return move.refuse(GolfMove.ACTION, event.player() + " knocks early with other cards"
                    + " face down", "one or two cards, all that are face down: " + down,
                    event.positions().toString(), "");
        }
        GolfDeal.turnUp(move, seat, event.positions(), event.cards());
        TurnEnd.end(move.table);
        return move;
    }

    static GolfMove cancel(GolfMove move, GolfEvent.DrawCancelled event) {
        GolfState table = move.table;
        if (!holds(move, event.player(), "puts a card back")) {
            return move;
        }
        if (!table.isFromDiscard) {
            return move.refuse(GolfMove.ACTION, event.player() + " puts a card of the deck back",
                    "a card of the discard pile", event.card().toString(), "");
        }
        move.compare("the card in hand", table.held, event.card());
        table.discard.add(table.held);
        table.held = null;
        table.isFromDiscard = false;
        return move;
    }

    /** A turn begins: somebody seated, in turn, with empty hands. */
    private static boolean mayAct(GolfMove move, PlayerId player, String what) {
        if (!move.isInPlay(player + " " + what) || !move.isTurnOf(player, what)) {
            return false;
        }
        if (move.table.held != null) {
            move.refuse(GolfMove.ACTION, player + " " + what + " with a card in hand",
                    "a swap or a discard of " + move.table.held, what,
                    "Look for a missing card_swapped or card_discarded.");
            return false;
        }
        if (player.equals(move.table.flipper)) {
            move.remark(GolfMove.ACTION, player + " " + what + " before the flip is decided",
                    "card_flipped or flip_skipped", what,
                    "The server accepts it, the rules do not.");
            move.table.flipper = null;
        }
        return true;
    }

    private static boolean holds(GolfMove move, PlayerId player, String what) {
        if (!move.isInPlay(player + " " + what) || !move.isTurnOf(player, what)) {
            return false;
        }
        if (move.table.held == null) {
            move.refuse(GolfMove.ACTION, player + " " + what + " without a card in hand",
                    "card_drawn first", what, "Look for a missing or moved card_drawn.");
        }
        return move.table.held != null;
    }

    private static boolean isAllowed(GolfMove move, HouseRule rule) {
        if (move.table.options.has(rule)) {
            return true;
        }
        move.refuse(GolfMove.ACTION, "the game is played without this house rule",
                "a draw", rule.name().toLowerCase(java.util.Locale.ROOT),
                "See the options of game_started.");
        return false;
    }

    private static boolean turnUpOne(GolfMove move, int position, GolfCard card) {
        GolfSeat seat = move.table.seats.get(move.table.current);
        if (!move.isPosition(seat, position)) {
            return false;
        }
        if (seat.isFaceUp(position)) {
            move.refuse(GolfMove.ACTION, seat.player + " flips a card that is face up",
                    "a card that is face down", "position " + position, "");
            return false;
        }
        GolfDeal.turnUp(move, seat, List.of(position), List.of(card));
        return true;
    }
}
