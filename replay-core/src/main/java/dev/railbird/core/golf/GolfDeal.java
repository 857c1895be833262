package dev.railbird.core.golf;

import dev.railbird.core.golf.GolfEvent.DealtHand;
import java.util.ArrayList;
import java.util.List;

/** The start of a round, and the cards that players turn up before the first turn. */
final class GolfDeal {
    private GolfDeal() {
    }

    static GolfMove start(GolfMove move, GolfEvent.RoundStarted event) {
        GolfState table = move.table;
        boolean isNext = table.phase == GolfPhase.ROUND_OVER && !table.isEndDue
                && table.round < table.totalRounds;
        int due = table.isDealDue ? 1 : table.round + 1;
        if (!table.isDealDue && !isNext) {
            move.refuse(GolfMove.ORDER, "a round starts too early",
                    table.isEndDue ? "round_ended" : table.phase == GolfPhase.ROUND_OVER
                            ? "game_ended" : "the end of the round before",
                    "round " + event.round(), "Look for a missing round_ended or game_started.");
        } else if (event.round() != due) {
            move.refuse(GolfMove.ORDER, "a round has another number than the one that is due",
                    Integer.toString(due), Integer.toString(event.round()),
                    "Rounds count from one in each game.");
        }
        if (table.seats.isEmpty()) {
            return move.refuse(GolfMove.DEAL, "a round starts at an empty table", "players",
                    "nobody", "Look for missing player_joined and game_started.");
        }
        table.round = due;
        int count = table.seats.size();
        table.dealer = due > 1 ? (table.dealer + 1) % count : table.dealer;
        table.current = (table.dealer + 1) % count;
        clear(table);
        deal(move, event);
        boolean flipsFirst = table.options.initialFlips() > 0;
        table.phase = flipsFirst ? GolfPhase.INITIAL_FLIP : GolfPhase.PLAYING;
        return move;
    }

    private static void clear(GolfState table) {
        for (GolfSeat seat : table.seats) {
            seat.cards = new GolfCard[0];
            seat.faceUp = 0;
            seat.score = 0;
        }
        table.isDealDue = false;
        table.isEndDue = false;
        table.held = null;
        table.isFromDiscard = false;
        table.finisher = null;
        table.flipper = null;
        table.flipsDone.clear();
        table.finalTurns.clear();
        table.discard.clear();
    }

    private static void deal(GolfMove move, GolfEvent.RoundStarted event) {
        GolfState table = move.table;
        table.unseen = new int[GolfCard.KINDS];
        List<GolfCard> deck = DeckRecipe.cards(table.decks, table.options);
        deck.forEach(card -> table.unseen[card.kind()]++);
        table.deckLeft = deck.size();
        for (DealtHand hand : event.hands()) {
            int index = table.seatOf(hand.player());
            if (index < 0 || table.seats.get(index).cards.length > 0
                    || hand.cards().size() != HandScore.CARDS) {
                move.refuse(GolfMove.DEAL, "cards are dealt against the plan",
                        HandScore.CARDS + " cards for each player at the table",
                        hand.cards().size() + " cards for " + hand.player(),
                        "Compare dealt_cards with the players of the game.");
                continue;
            }
            hand.cards().forEach(card -> take(move, card));
            table.seats.get(index).cards = hand.cards().toArray(new GolfCard[0]);
        }
        for (GolfSeat seat : table.seats) {
            if (seat.cards.length == 0) {
                move.refuse(GolfMove.DEAL, seat.player + " is dealt no cards",
                        HandScore.CARDS + " cards", "none",
                        "Compare dealt_cards with the players of the game.");
            }
        }
        if (event.firstDiscard().isPresent()) {
            take(move, event.firstDiscard().get());
            table.discard.add(event.firstDiscard().get());
        }
    }

    /** A card leaves the deck for good; there has to be one of it left. */
    static void take(GolfMove move, GolfCard card) {
        int[] unseen = move.table.unseen;
        if (unseen[card.kind()] == 0) {
            move.refuse(GolfMove.CARDS, card + " comes from the deck more often than it is in it",
                    "a card that is still in the deck", card.toString(),
                    "Look where else this card lies.");
        } else {
            unseen[card.kind()]--;
        }
        move.table.deckLeft--;
    }

    static GolfMove flip(GolfMove move, GolfEvent.InitialFlip event) {
        GolfState table = move.table;
        int index = table.seatOf(event.player());
        if (index < 0) {
            return move.refuse(GolfMove.TURN, event.player() + " flips and is not at the table",
                    "a player at the table", event.player().text(), "");
        }
        if (table.phase != GolfPhase.INITIAL_FLIP || table.flipsDone.contains(event.player())) {
            return move.refuse(GolfMove.ACTION, event.player() + " flips when it is too late",
                    "one flip before the first turn", table.phase.word(),
                    "Look for a doubled or moved initial_flip.");
        }
        if (event.positions().size() != table.options.initialFlips()
                || event.cards().size() != event.positions().size()) {
            return move.refuse(GolfMove.ACTION, event.player() + " flips another number of cards",
                    Integer.toString(table.options.initialFlips()),
                    Integer.toString(event.positions().size()), "See options.initial_flips.");
        }
        turnUp(move, table.seats.get(index), event.positions(), event.cards());
        if (move.refusal == null && isRepeated(event.positions())) {
            move.remark(GolfMove.ACTION, event.player() + " flips one card twice",
                    "different positions", event.positions().toString(),
                    "The server accepts it, the rules do not.");
        }
        table.flipsDone.add(event.player());
        if (table.flipsDone.size() == table.seats.size()) {
            table.phase = GolfPhase.PLAYING;
        }
        return move;
    }

    static GolfMove rejected(GolfMove move, GolfEvent.FlipRejected event) {
        GolfSeat seat = move.table.seats.get(move.table.seatOf(event.player()));
        turnUp(move, seat, List.of(event.position()), List.of(event.card()));
        return move;
    }

    private static boolean isRepeated(List<Integer> positions) {
        return positions.stream().distinct().count() < positions.size();
    }

    static void turnUp(GolfMove move, GolfSeat seat, List<Integer> positions,
            List<GolfCard> cards) {
        List<Integer> legal = new ArrayList<>(positions.size());
        for (int k = 0; k < positions.size(); k++) {
            int position = positions.get(k);
            if (move.isPosition(seat, position)) {
                legal.add(position);
                move.compare("position " + position, seat.cards[position], cards.get(k));
            }
        }
        legal.forEach(position -> seat.faceUp |= 1 << position);
    }
}
