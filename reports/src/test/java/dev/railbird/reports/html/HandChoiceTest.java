package dev.railbird.reports.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.reports.html.HandChoice.Others;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HandChoiceTest {
    private static final String UNCHOSEN = "00000001";
    private static final String CHOSEN = "000003e8";

    @Test
    void aHandWithAFindingAlwaysGetsAPage() {
        for (Others others : Others.values()) {
            HandChoice choice = new HandChoice(others);
            for (int k = 0; k < 2_000; k++) {
                assertTrue(choice.wants(true, "phh NT", UNCHOSEN), others.name());
            }
        }
    }

    @Test
    void othersAreAllOrNone() {
        assertTrue(new HandChoice(Others.ALL).wants(false, "phh NT", UNCHOSEN));
        assertFalse(new HandChoice(Others.NONE).wants(false, "phh NT", CHOSEN));
    }

    @Test
    void theSampleHasTheFirstThreeOfAKindAndOthersByTheirDigest() {
        HandChoice choice = new HandChoice(Others.SAMPLE);
        List<Boolean> wanted = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            wanted.add(choice.wants(false, "phh NT", UNCHOSEN));
        }
        assertEquals(List.of(true, true, true, false), wanted);
        assertTrue(choice.wants(false, "golf", UNCHOSEN), "another kind");
        assertTrue(choice.wants(false, "phh NT", CHOSEN), "one of a thousand digests");
    }

    @Test
    void theSampleStaysSmall() {
        HandChoice choice = new HandChoice(Others.SAMPLE);
        int pages = 0;
        for (int k = 0; k < 5_000; k++) {
            String digest = String.format(Locale.ROOT, "%08x", k * 1_000);
            pages += choice.wants(false, "phh NT", digest) ? 1 : 0;
        }
        assertEquals(1_000, pages);
    }
}
