package dev.railbird.importers.golf;

import dev.railbird.core.golf.GolfClaim;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfEvent.DealtHand;
import dev.railbird.core.golf.GolfEvent.Pile;
import dev.railbird.core.golf.PlayerId;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an event of a row's type and data, and takes the claims out of it. */
final class EventReader {
    static final List<String> TYPES = List.of("game_created", "player_joined", "player_left",
            "game_started", "round_started", "initial_flip", "card_drawn", "card_swapped",
            "card_discarded", "card_flipped", "flip_skipped", "flip_as_action", "knock_early",
            "draw_cancelled", "round_ended", "game_ended");
    private final List<GolfClaim> claims = new ArrayList<>();

    /** Claims of the event that was read last. */
    List<GolfClaim> claims() {
        return List.copyOf(claims);
    }

    GolfEvent read(String type, Payload data) throws RowFault {
        claims.clear();
        switch (type) {
            case "game_created":
                return new GolfEvent.GameCreated(data.playerIfAny(),
                        data.textOrNothing("room_code"));
            case "player_joined":
                return new GolfEvent.PlayerJoined(data.player(),
                        data.textOrNothing("player_name"),
                        data.value("is_cpu").map(JsonNode::isTruthy).orElse(false));
            case "player_left":
                return new GolfEvent.PlayerLeft(data.player());
            case "game_started":
                return gameStarted(data);
            case "round_started":
                return roundStarted(data);
            case "round_ended":
                return roundEnded(data);
            case "game_ended":
                return gameEnded(data);
            default:
                return action(type, data);
        }
    }

    private static GolfEvent action(String type, Payload data) throws RowFault {
        switch (type) {
            case "initial_flip":
                return new GolfEvent.InitialFlip(data.player(), data.positions("positions"),
                        data.cards("cards"));
            case "card_drawn":
                return new GolfEvent.CardDrawn(data.player(), pile(data), data.card("card"));
            case "card_swapped":
                return new GolfEvent.CardSwapped(data.player(), data.number("position"),
                        data.card("new_card"), data.card("old_card"));
            case "card_discarded":
                return new GolfEvent.CardDiscarded(data.player(), data.card("card"));
            case "card_flipped":
                return new GolfEvent.CardFlipped(data.player(), data.number("position"),
                        data.card("card"));
            case "flip_skipped":
                return new GolfEvent.FlipSkipped(data.player());
            case "flip_as_action":
                return new GolfEvent.FlippedAsAction(data.player(), data.number("position"),
                        data.card("card"));
            case "knock_early":
                return new GolfEvent.KnockedEarly(data.player(), data.positions("positions"),
                        data.cards("cards"));
            case "draw_cancelled":
                return new GolfEvent.DrawCancelled(data.player(), data.card("card"));
            default:
                throw new RowFault("an event type of the golf game", type);
        }
    }

    private static Pile pile(Payload data) throws RowFault {
        String source = data.text("source");
        if (source.equals("deck")) {
            return Pile.DECK;
        }
        if (source.equals("discard")) {
            return Pile.DISCARD;
        }
        throw new RowFault("deck or discard as data.source", source);
    }

    private static GolfEvent gameStarted(Payload data) throws RowFault {
        int decks = data.number("num_decks");
        int rounds = data.number("num_rounds");
        if (decks < 1 || decks > 100) {
            throw new RowFault("1 to 3 as data.num_decks", Integer.toString(decks));
        }
        if (rounds < 1) {
            throw new RowFault("1 to 18 as data.num_rounds", Integer.toString(rounds));
        }
        return new GolfEvent.GameStarted(data.players("player_order"), decks, rounds,
                OptionsReader.read(data.value("options")));
    }

    private GolfEvent roundStarted(Payload data) throws RowFault {
        List<DealtHand> hands = new ArrayList<>();
        for (Member hand : data.byPlayer("dealt_cards")) {
            hands.add(new DealtHand(new PlayerId(hand.name()),
                    Payload.cards(hand.value(), "data.dealt_cards")));
        }
        Optional<JsonNode> first = data.value("first_discard");
        if (data.value("current_player_idx").isPresent()) {
            claims.add(new GolfClaim.FirstToAct(data.number("current_player_idx")));
        }
        return new GolfEvent.RoundStarted(data.number("round_num"), data.seed("deck_seed"), hands,
                first.isPresent() ? Optional.of(data.card("first_discard")) : Optional.empty());
    }

    private GolfEvent roundEnded(Payload data) throws RowFault {
        int round = data.number("round_num");
        for (Member score : data.byPlayer("scores")) {
            claims.add(new GolfClaim.RoundScore(new PlayerId(score.name()),
                    Payload.number(score.value(), "data.scores")));
        }
        for (Member hand : data.byPlayer("final_hands")) {
            claims.add(new GolfClaim.FinalHand(new PlayerId(hand.name()),
                    Payload.cards(hand.value(), "data.final_hands")));
        }
        claims.add(new GolfClaim.Finisher(playerOrNobody(data, "finisher_id")));
        return new GolfEvent.RoundEnded(round);
    }

    private GolfEvent gameEnded(Payload data) throws RowFault {
        for (Member total : data.byPlayer("final_scores")) {
            claims.add(new GolfClaim.Total(new PlayerId(total.name()),
                    Payload.number(total.value(), "data.final_scores")));
        }
        for (Member won : data.byPlayer("rounds_won")) {
            claims.add(new GolfClaim.RoundsWon(new PlayerId(won.name()),
                    Payload.number(won.value(), "data.rounds_won")));
        }
        claims.add(new GolfClaim.Winner(playerOrNobody(data, "winner_id")));
        return new GolfEvent.GameEnded();
    }

    private static Optional<PlayerId> playerOrNobody(Payload data, String name) throws RowFault {
        return data.need(name).isNull() ? Optional.empty()
                : Optional.of(new PlayerId(data.text(name)));
    }
}
