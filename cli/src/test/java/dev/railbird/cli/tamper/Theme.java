package dev.railbird.cli.tamper;

import java.util.Arrays;
import java.util.List;

/** What forgeries are about; the tables of a page. */
enum Theme {
    CARDS("Cards", Tampering.UNSEEN_CARD), PLAY("Play", Tampering.AMOUNT),
    CHIPS("Chips and results", Tampering.BLIND),
    PLACE("When, by whom and where", Tampering.EVENT_TIME),
    HANDS("Whole hands", Tampering.TRANSPLANTED), SEEDS("Seeds and commitments", Tampering.SEED);

    private final String words;
    private final Tampering first;

    Theme(String words, Tampering first) {
        this.words = words;
        this.first = first;
    }

    @Override
    public String toString() {
        return words;
    }

    List<Tampering> tamperings() {
        return Arrays.stream(Tampering.values()).filter(tampering ->
                Arrays.stream(values()).filter(theme -> theme.first.compareTo(tampering) <= 0)
                        .reduce((earlier, later) -> later).orElseThrow() == this).toList();
    }
}
