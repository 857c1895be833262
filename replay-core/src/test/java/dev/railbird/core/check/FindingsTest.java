package dev.railbird.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several faults of a hand is its headline. */
class FindingsTest {
    private static final CheckId CHECK = new CheckId("RULE-14");
    private int line = 1;
    private final Findings findings = new Findings(new HandId("h"));

    @Test
    void theFaultOfTheEarliestEventIsTheHeadline() {
        violation("paid", 30);
        violation("dealt", 21);
        violation("acted", 25);
        assertEquals(List.of("dealt", "acted follows", "paid follows"), told());
    }

    @Test
    void aFaultOfTheHandAsAWholeGivesWayToNone() {
        violation("opened", 0);
        violation("dealt", 3);
        assertEquals(List.of("opened", "dealt follows"), told());
    }

    @Test
    void aResultStandsWhereTheLogHasIt() {
        line = 31;
        violation("collected", 0);
        line = 21;
        violation("dealt", 14);
        assertEquals(List.of("dealt", "collected follows"), told());
    }

    @Test
    void whatFollowsFromAnotherFaultIsNoHeadlineHoweverEarly() {
        violation("paid", 30);
        findings.consequence(CHECK, place(), 2, "seen", "", "", "", "");
        assertEquals(List.of("paid", "seen follows"), told());
    }

    private void violation(String sentence, long event) {
        findings.violation(CHECK, place(), event, sentence, "", "", "", "");
    }

    private SourceLocation place() {
        return SourceLocation.line("log", line, 0);
    }

    private List<String> told() {
        return findings.list().stream()
                .map(finding -> finding.sentence() + (finding.followsFrom() ? " follows" : ""))
                .toList();
    }
}
