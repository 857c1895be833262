package dev.railbird.importers.canonical;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.ChipDelta;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.hand.SeatNumber;
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
        quoted(text);
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

    private void quoted(String text) {
        out.append('"');
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (mayEndLine(c) || Character.isSurrogate(c) && isLone(text, k)) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Controls, and the separators at which some readers of lines cut a line in two. */
    private static boolean mayEndLine(char c) {
        return c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029;
    }

    /** Half of a surrogate pair has no UTF-8 form: it is written as an escape. */
    private static boolean isLone(String text, int k) {
        if (Character.isHighSurrogate(text.charAt(k))) {
            return k + 1 == text.length() || !Character.isLowSurrogate(text.charAt(k + 1));
        }
        return k == 0 || !Character.isHighSurrogate(text.charAt(k - 1));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
