package dev.railbird.importers.canonical;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.ChipDelta;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.hand.SeatNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The members of one flat object with typed access. A member that is missing or of a wrong type is
 * a fault, and a harmless value stands in for it: an object with faults is never used.
 */
final class Members extends MemberTable {
    private static final String AMOUNT = "an exact decimal as text, such as \"12.5\"";
    private ChipScale scale = ChipScale.WHOLE;

    Members(Faults faults) {
        super(faults);
    }

    void amountsIn(ChipScale amounts) {
        scale = amounts;
    }

    String text(String name) {
        int at = required(name, "a text");
        return at >= 0 && isOf(at, Kind.TEXT, "a text") ? texts[at] : "";
    }

    String text(String name, String orElse) {
        return has(name) ? text(name) : orElse;
    }

    long integer(String name, long least, long most) {
        String expected = "a whole number from " + least + " to " + most;
        int at = required(name, expected);
        if (at < 0 || !isOf(at, Kind.INTEGER, expected)) {
            return least;
        }
        if (numbers[at] < least || numbers[at] > most) {
            wrong(at, expected);
            return least;
        }
        return numbers[at];
    }

    boolean truth(String name, boolean orElse) {
        if (!has(name)) {
            return orElse;
        }
        int at = required(name, "true or false");
        return isOf(at, Kind.TRUTH, "true or false") && numbers[at] == 1;
    }

    SeatNumber seat() {
        return SeatNumber.of((int) integer("seat", 1, SeatNumber.MAX));
    }

    Optional<SeatNumber> optionalSeat(String name) {
        return has(name)
                ? Optional.of(SeatNumber.of((int) integer(name, 1, SeatNumber.MAX)))
                : Optional.empty();
    }

    int pot() {
        return (int) integer("pot", 0, SeatNumber.MAX);
    }

    Chips amount(String name) {
        return Chips.of(Math.max(0, units(name, false)));
    }

    Chips amount(String name, Chips orElse) {
        return has(name) ? amount(name) : orElse;
    }

    ChipDelta delta(String name) {
        return new ChipDelta(units(name, true));
    }

    private long units(String name, boolean mayBeNegative) {
        int at = required(name, AMOUNT);
        if (at < 0 || !isOf(at, Kind.TEXT, AMOUNT)) {
            return 0;
        }
        boolean isNegative = mayBeNegative && texts[at].startsWith("-");
        long units = Decimals.units(texts[at], isNegative ? 1 : 0, scale.decimals());
        if (units < 0) {
            wrong(at, AMOUNT + ", with at most " + scale.decimals() + " decimals");
            return 0;
        }
        return isNegative ? -units : units;
    }

    CardSlot card(String name) {
        int at = required(name, "a card");
        return at >= 0 && isOf(at, Kind.TEXT, "a card") ? card(at, texts[at]) : CardSlot.HIDDEN;
    }

    List<CardSlot> cards(String name) {
        List<String> words = list(name);
        List<CardSlot> cards = new ArrayList<>(words.size());
        for (int k = 0; k < words.size(); k++) {
            cards.add(card(find(name), words.get(k)));
        }
        return cards;
    }

    private CardSlot card(int at, String text) {
        if (text.equals("??")) {
            return CardSlot.HIDDEN;
        }
        int index = text.length() == 2 ? Card.indexOf(text.charAt(0), text.charAt(1)) : -1;
        if (index < 0) {
            faults.add(columns[at], "a card that no deck has",
                    "a rank 23456789TJQKA and a suit cdhs, or ??", text);
            return CardSlot.HIDDEN;
        }
        return CardSlot.of(Card.ofIndex(index));
    }

    /** The texts of an array. */
    List<String> list(String name) {
        int at = required(name, "an array of texts");
        return at >= 0 && isOf(at, Kind.TEXTS, "an array of texts") ? lists.get(at) : List.of();
    }

    <E extends Enum<E>> E word(String name, E[] constants) {
        int at = required(name, "a word");
        StringBuilder expected = new StringBuilder();
        for (E constant : constants) {
            String word = Words.of(constant);
            if (at >= 0 && kinds[at] == Kind.TEXT && word.equals(texts[at])) {
                return constant;
            }
            expected.append(expected.isEmpty() ? "" : ", ").append(word);
        }
        if (at >= 0) {
            wrong(at, expected.toString());
        }
        return constants[0];
    }
}
