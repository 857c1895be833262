package dev.railbird.importers.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.importers.Read;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalRoundTripTest {
    private static final String LINE = new CanonicalWriter().line(Samples.everything());

    @Test
    void everythingThatAHandHoldsComesBack() {
        Read read = Read.canonical(LINE + "\n");
        assertEquals(List.of(), read.sentences());
        assertEquals(List.of(Samples.everything()), read.hands);
        assertEquals(1, read.used);
    }

    @Test
    void theSecondWritingHasTheSameBytes() {
        PokerHand again = Read.canonical(LINE).hands.get(0);
        assertEquals(LINE, new CanonicalWriter().line(again));
    }

    @Test
    void everyRakeRuleComesBack() {
        for (RakeRule rule : List.of(RakeRule.NONE, new RakeRule.Stated(Chips.of(125)),
                new RakeRule.Percentage(1, 3, Chips.ZERO, 1, false),
                new RakeRule.Percentage(1, 8, Chips.of(Long.MAX_VALUE), 1, false))) {
            HandSetup old = Samples.everything().setup();
            PokerHand hand = Samples.with(Samples.everything(), new HandSetup(old.variant(),
                    ChipScale.WHOLE, old.sizes(), old.seats(), Optional.empty(), false, rule));
            assertEquals(List.of(hand),
                    Read.canonical(new CanonicalWriter().line(hand)).hands);
        }
    }

    @Test
    void aLineHasNoCharacterThatSomeReaderTakesForALineEnd() {
        assertTrue(LINE.chars().noneMatch(c -> c < 0x20 || c == 0x85 || c == 0x2028
                || c == 0x2029));
        assertEquals(LINE, new String(LINE.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8));
    }

    @Test
    void lineEndsMayBeOfAnyKindAndTheLastMayBeMissing() {
        PokerHand hand = Samples.everything();
        assertEquals(List.of(hand, hand, hand),
                Read.canonical(LINE + "\r\n\n  \n" + LINE + "\n" + LINE).hands);
    }

    /** Other tools sort keys: {@code jq -S}. */
    @Test
    void theOrderOfFieldsDoesNotMatter() {
        int events = LINE.indexOf(",\"seats\":[");
        String tailFirst = "{" + LINE.substring(events + 1, LINE.length() - 1) + ","
                + LINE.substring(1, events) + "}";
        Read read = Read.canonical(tailFirst);
        assertEquals(List.of(), read.sentences());
        assertEquals(List.of(Samples.everything()), read.hands);
    }
}
