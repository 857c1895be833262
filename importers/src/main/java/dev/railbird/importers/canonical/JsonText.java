package dev.railbird.importers.canonical;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.ChipDelta;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.importers.json.JsonQuotes;
import java.util.List;
import java.util.Optional;

/**
 * Builds a line. Its own few lines instead of a library's generator, because the bytes are a
 * contract: no blanks, one escape for each character that needs one, keys in the caller's order.
 */
final class JsonText {
    private final StringBuilder out = new StringBuilder(4096);
    private ChipScale scale = ChipScale.WHOLE;
    private boolean isFirst = true;

    /** An empty line whose amounts have this scale. */
    void begin(ChipScale amounts) {
        scale = amounts;
        out.setLength(0);
        isFirst = true;
    }

    JsonText open(char bracket) {
        comma();
        out.append(bracket);
        isFirst = true;
        return this;
    }

    JsonText close(char bracket) {
        out.append(bracket);
        isFirst = false;
        return this;
    }

    JsonText key(String key) {
        comma();
        out.append('"').append(key).append("\":");
        isFirst = true;
        return this;
    }

    JsonText value(String text) {
        comma();
        JsonQuotes.appendWithoutLineEnds(text, out);
        return this;
    }

    JsonText field(String key, String text) {
        return key(key).value(text);
    }

    JsonText field(String key, long number) {
        key(key).comma();
        out.append(number);
        return this;
    }

    JsonText field(String key, boolean truth) {
        key(key).comma();
        out.append(truth);
        return this;
    }

    JsonText amount(String key, Chips amount) {
        return field(key, scale.text(amount));
    }

    JsonText delta(String key, ChipDelta delta) {
        return field(key, scale.text(delta));
    }

    JsonText seat(SeatNumber seat) {
        return field("seat", seat.value());
    }

    JsonText seat(Optional<SeatNumber> seat) {
        return seat.isPresent() ? seat(seat.get()) : this;
    }

    JsonText cards(String key, List<CardSlot> cards) {
        key(key).open('[');
        for (int k = 0; k < cards.size(); k++) {
            value(cards.get(k).toString());
        }
        return close(']');
    }

    JsonText texts(String key, List<String> texts) {
        key(key).open('[');
        texts.forEach(this::value);
        return close(']');
    }

    private void comma() {
        if (!isFirst) {
            out.append(',');
        }
        isFirst = false;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
