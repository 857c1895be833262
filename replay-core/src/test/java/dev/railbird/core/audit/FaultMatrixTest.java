package dev.railbird.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One corruption at a time over legal hands whose cards are all known and results all claimed. */
class FaultMatrixTest {
    private final HandAuditor auditor = new HandAuditor(Optional.empty());

    @ParameterizedTest
    @EnumSource(Corruption.class)
    void noSingleCorruptionStaysUndetected(Corruption corruption) {
        List<String> missed = new ArrayList<>();
        TreeMap<String, Integer> caughtBy = new TreeMap<>();
        int applied = 0;
        for (Variant variant : Variant.values()) {
            for (long seed = 0; seed < 40; seed++) {
                PokerHand hand = HandGenerator.generate(variant, seed);
                int event = (int) (seed * 7 % hand.events().size());
                Optional<PokerHand> damaged = corruption.apply(hand, event);
                if (damaged.isEmpty()) {
                    continue;
                }
                applied++;
                HandAudit audit = auditor.audit(damaged.get());
                if (isDetected(audit)) {
                    audit.findings().stream().filter(finding -> !finding.followsFrom())
                            .forEach(f -> caughtBy.merge(f.check().text(), 1, Integer::sum));
                } else {
                    missed.add(variant + " seed " + seed + " event " + (event + 1) + " "
                            + hand.events().get(event).event());
                }
            }
        }
        assertTrue(applied > 10, corruption + " was hardly ever applied: " + applied);
        assertEquals(List.of(), missed, () -> corruption + " caught by " + caughtBy);
    }

    /** A hand that no longer ends is told as such: it can be nothing but incomplete. */
    private static boolean isDetected(HandAudit audit) {
        boolean isFault = audit.findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.VIOLATION);
        int complete = Checks.all().indexOf(Checks.find("LOG-12").orElseThrow());
        return isFault || audit.verdicts().get(complete).kind() == Verdict.Kind.NOT_CHECKABLE;
    }
}
