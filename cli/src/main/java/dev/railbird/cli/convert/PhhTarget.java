package dev.railbird.cli.convert;

import dev.railbird.core.event.PokerHand;
import dev.railbird.importers.phh.PhhWriter;

/** One hand is a PHH document; several are PHHS, a table a hand, numbered from 1. */
public final class PhhTarget implements Target {
    private final PhhWriter writer = new PhhWriter();
    private String first = "";
    private long hands;

    /** The first hand waits for the second: alone it has no table. */
    @Override
    public Text text(PokerHand hand) {
        PhhWriter.Written written = writer.text(hand);
        if (written.text().isEmpty()) {
            return Text.refused(written.refusal());
        }
        hands++;
        if (hands == 1) {
            first = written.text().get();
            return Text.of("");
        }
        String before = hands == 2 ? "[1]\n" + first : "";
        return Text.of(before + "\n[" + hands + "]\n" + written.text().get());
    }

    @Override
    public String end() {
        return hands == 1 ? first : "";
    }
}
