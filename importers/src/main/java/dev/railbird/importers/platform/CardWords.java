package dev.railbird.importers.platform;

import dev.railbird.core.card.Card;
import dev.railbird.importers.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cards of a payload: one flat, one nested, or three at once; long suit names and a ten as 10. */
final class CardWords {
    private CardWords() {
    }

    /** Empty when the payload holds no cards or one that no deck has. */
    static List<Card> of(JsonNode payload) {
        List<JsonNode> nodes = new ArrayList<>();
        payload.get("card").ifPresent(nodes::add);
        payload.get("cards").ifPresent(
                node -> node.members().forEach(member -> nodes.add(member.value())));
        if (nodes.isEmpty()) {
            nodes.add(payload);
        }
        List<Card> cards = new ArrayList<>();
        for (JsonNode node : nodes) {
            Optional<Card> card = card(node);
            if (card.isEmpty()) {
                return List.of();
            }
            cards.add(card.get());
        }
        return cards;
    }

    private static Optional<Card> card(JsonNode node) {
        String rank = node.get("rank").map(JsonNode::text).orElse("");
        String suit = node.textOf("suit").orElse("");
        int rankByte = rank.equals("10") ? 'T' : rank.length() == 1 ? rank.charAt(0) : '?';
        int suitByte = switch (suit) {
            case "hearts", "h", "H" -> 'h';
            case "diamonds", "d", "D" -> 'd';
            case "clubs", "c", "C" -> 'c';
            case "spades", "s", "S" -> 's';
            default -> '?';
        };
        int index = Card.indexOf(rankByte, suitByte);
        return index < 0 ? Optional.empty() : Optional.of(Card.ofIndex(index));
    }
}
