package dev.railbird.importers.dealr;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.card.Rank;
import dev.railbird.core.card.Suit;
import dev.railbird.core.chips.Chips;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** The fields of one event, typed; ask only for what {@link PayloadSchema} found in order. */
record Payload(JsonNode members) {
    private static final Rank[] RANKS = Rank.values();
    private static final Suit[] SUITS = Suit.values();
    private static final int LARGEST_DIGITS = 15;

    private JsonNode value(String name) {
        return members.get(name).orElseThrow();
    }

    String text(String name) {
        return value(name).text();
    }

    int seat(String name) {
        return Integer.parseInt(text(name));
    }

    Optional<Integer> optionalSeat(String name) {
        return isSeat(text(name)) ? Optional.of(seat(name)) : Optional.empty();
    }

    Chips chips(String name) {
        return Chips.of(Long.parseLong(text(name)));
    }

    BigInteger whole(String name) {
        return new BigInteger(text(name));
    }

    boolean isNull(String name) {
        return value(name).isNull();
    }

    /** {@code PREFLOP}; an older serializer wrote {@code Street.PREFLOP}. */
    String street() {
        String text = text("street");
        return text.startsWith("Street.") ? text.substring("Street.".length()) : text;
    }

    String streetName() {
        return street().toLowerCase(Locale.ROOT);
    }

    /** Seconds with six decimals, so that times compare as texts; empty when there is none. */
    Optional<String> time() {
        return seconds().map(time -> time.setScale(6, RoundingMode.HALF_EVEN).toPlainString());
    }

    Optional<BigDecimal> seconds() {
        return members.get("timestamp").filter(time -> time.kind() == Kind.NUMBER
                && time.text().length() < 32 && time.text().indexOf('e') < 0
                && time.text().indexOf('E') < 0).map(time -> new BigDecimal(time.text()));
    }

    /** Hidden where rank or suit are of no card: {@link PayloadSchema} has complained. */
    List<CardSlot> cards() {
        List<CardSlot> cards = new ArrayList<>(3);
        for (JsonNode item : value("cards").items()) {
            cards.add(card(item).map(CardSlot::of).orElse(CardSlot.HIDDEN));
        }
        return cards;
    }

    static Optional<Card> card(JsonNode card) {
        if (!card.isObject() || card.members().size() != 2) {
            return Optional.empty();
        }
        int rank = small(card.get("rank"));
        int suit = small(card.get("suit"));
        return rank < 2 || rank > 14 || suit < 0 || suit > 3 ? Optional.empty()
                : Optional.of(Card.of(RANKS[rank - 2], SUITS[suit]));
    }

    private static int small(Optional<JsonNode> value) {
        boolean isSmall = value.isPresent() && value.get().kind() == Kind.NUMBER
                && isSeat(value.get().text());
        return isSmall ? Integer.parseInt(value.get().text()) : -1;
    }

    List<Integer> seats(String name) {
        List<Integer> seats = new ArrayList<>();
        for (JsonNode item : value(name).items()) {
            seats.add(Integer.parseInt(item.text()));
        }
        return seats;
    }

    /** Who was paid what, by seat. */
    TreeMap<Integer, Chips> winners() {
        TreeMap<Integer, Chips> winners = new TreeMap<>();
        for (JsonNode.Member member : value("winners").members()) {
            winners.put(Integer.parseInt(member.name()),
                    Chips.of(Long.parseLong(member.value().text())));
        }
        return winners;
    }

    static boolean isSeat(String text) {
        return isDigits(text, 2) && Integer.parseInt(text) < 64;
    }

    static boolean isChips(String text) {
        return isDigits(text, LARGEST_DIGITS);
    }

    private static boolean isDigits(String text, int most) {
        boolean isSound = !text.isEmpty() && text.length() <= most;
        for (int k = 0; k < text.length() && isSound; k++) {
            isSound = text.charAt(k) >= '0' && text.charAt(k) <= '9';
        }
        return isSound;
    }
}
