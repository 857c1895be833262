package dev.railbird.cli.convert;

import dev.railbird.core.event.PokerHand;
import dev.railbird.importers.canonical.CanonicalWriter;
import java.nio.charset.StandardCharsets;

/** A line a hand. */
public final class CanonicalTarget implements Target {
    /** A character has at most three bytes, a pair of surrogates four. */
    private static final int CHARS_SAFE = CanonicalWriter.LINE_BYTES_MAX / 3;
    private final CanonicalWriter writer = new CanonicalWriter();

    @Override
    public Text text(PokerHand hand) {
        String line = writer.line(hand);
        if (line.length() > CHARS_SAFE && line.getBytes(StandardCharsets.UTF_8).length
                > CanonicalWriter.LINE_BYTES_MAX) {
            return Text.refused("the line would be longer than "
                    + CanonicalWriter.LINE_BYTES_MAX + " bytes");
        }
        return Text.of(line + "\n");
    }

    @Override
    public String end() {
        return "";
    }
}
