package dev.railbird.importers.golf;

import dev.railbird.core.golf.GolfCard;
import dev.railbird.core.golf.GolfRank;
import dev.railbird.core.golf.GolfSuit;
import dev.railbird.core.golf.PlayerId;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Kind;
import dev.railbird.importers.json.JsonNode.Member;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The data of one event, read by name and type. */
final class Payload {
    private static final int TEXT_MAX = 1000;
    private final JsonNode data;
    private final Optional<String> player;

    Payload(JsonNode data, Optional<String> player) throws RowFault {
        this.data = data;
        this.player = player;
        if (data.kind() != Kind.OBJECT) {
            throw new RowFault("an object with the event's data", data.shown());
        }
    }

    /** Who did it: the column beside the data. */
    PlayerId player() throws RowFault {
        return new PlayerId(player.orElseThrow(() -> new RowFault("a player_id", "none")));
    }

    Optional<PlayerId> playerIfAny() {
        return player.map(PlayerId::new);
    }

    Optional<JsonNode> value(String name) {
        return data.get(name).filter(value -> !value.isNull());
    }

    List<String> names() {
        return data.members().stream().map(Member::name).toList();
    }

    boolean has(String name) {
        return data.get(name).isPresent();
    }

    JsonNode need(String name) throws RowFault {
        return data.get(name).orElseThrow(() -> new RowFault("data." + name, "no such key"));
    }

    String text(String name) throws RowFault {
        return text(need(name), "data." + name);
    }

    private static String text(JsonNode value, String what) throws RowFault {
        if (value.kind() != Kind.TEXT || value.text().length() > TEXT_MAX) {
            throw new RowFault("text as " + what, value.shown());
        }
        return value.text();
    }

    /** Text, or empty when the key is missing, null or something else. */
    String textOrNothing(String name) {
        return value(name).filter(value -> value.kind() == Kind.TEXT
                && value.text().length() <= TEXT_MAX).map(JsonNode::text).orElse("");
    }

    int number(String name) throws RowFault {
        return number(need(name), "data." + name);
    }

    static int number(JsonNode value, String what) throws RowFault {
        Optional<BigInteger> number = value.integer();
        if (number.isEmpty() || number.get().bitLength() > 31) {
            throw new RowFault("a whole number as " + what, value.shown());
        }
        return number.get().intValue();
    }

    Optional<BigInteger> seed(String name) throws RowFault {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        // To Python true and false are one and nothing.
        Optional<BigInteger> seed = switch (value.get().kind()) {
            case TRUE -> Optional.of(BigInteger.ONE);
            case FALSE -> Optional.of(BigInteger.ZERO);
            case NUMBER -> value.get().integer();
            case OBJECT, ARRAY, TEXT, NULL -> Optional.empty();
        };
        if (seed.isEmpty()) {
            throw new RowFault("a whole number as data." + name, value.get().shown());
        }
        return seed;
    }

    GolfCard card(String name) throws RowFault {
        return card(need(name), "data." + name);
    }

    static GolfCard card(JsonNode value, String what) throws RowFault {
        String rank = text(value.get("rank").orElse(value), what + ".rank");
        String suit = text(value.get("suit").orElse(value), what + ".suit");
        Optional<GolfRank> knownRank = GolfRank.parse(rank);
        Optional<GolfSuit> knownSuit = GolfSuit.parse(suit);
        if (knownRank.isEmpty()) {
            throw new RowFault("a rank as " + what + ".rank: A, 2 to 10, J, Q, K or a star", rank);
        }
        if (knownSuit.isEmpty()) {
            throw new RowFault("a suit as " + what + ".suit", suit);
        }
        return new GolfCard(knownRank.get(), knownSuit.get());
    }

    List<GolfCard> cards(String name) throws RowFault {
        return cards(need(name), "data." + name);
    }

    static List<GolfCard> cards(JsonNode value, String what) throws RowFault {
        List<GolfCard> cards = new ArrayList<>();
        for (Member member : array(value, what)) {
            cards.add(card(member.value(), what));
        }
        return cards;
    }

    List<Integer> positions(String name) throws RowFault {
        List<Integer> positions = new ArrayList<>();
        for (Member member : array(need(name), "data." + name)) {
            positions.add(number(member.value(), "data." + name));
        }
        return positions;
    }

    List<PlayerId> players(String name) throws RowFault {
        List<PlayerId> players = new ArrayList<>();
        for (Member member : array(need(name), "data." + name)) {
            players.add(new PlayerId(text(member.value(), "data." + name)));
        }
        return players;
    }

    private static List<Member> array(JsonNode value, String what) throws RowFault {
        if (value.kind() != Kind.ARRAY || value.members().size() > TEXT_MAX) {
            throw new RowFault("a list as " + what, value.shown());
        }
        return value.members();
    }

    /** An object whose keys are players. */
    List<Member> byPlayer(String name) throws RowFault {
        JsonNode value = need(name);
        if (value.kind() != Kind.OBJECT || value.members().size() > TEXT_MAX) {
            throw new RowFault("an object with a key for each player as data." + name,
                    value.shown());
        }
        return value.members();
    }
}
