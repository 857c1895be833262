package dev.railbird.importers.phh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.replay.HandStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hands of a second model of the standard, two of each variant, with side pots and splits. */
class SimulatedHandsTest {
    private static final Path HANDS = Path.of("..", "testdata", "phh", "simulated.phhs");

    @Test
    void everyVariantEndsWithTheStacksOfTheSecondModel() throws IOException {
        List<PokerHand> hands = PhhFiles.read(HANDS).hands;
        assertEquals(22, hands.size());
        assertEquals(11, hands.stream().map(hand -> hand.setup().variant()).distinct().count());
        HandAuditor auditor = new HandAuditor(Optional.empty());
        for (PokerHand hand : hands) {
            HandAudit audit = auditor.audit(hand);
            assertEquals(HandStatus.COMPLETE, audit.replay().status(), hand.id().text());
            assertEquals(List.of(), audit.findings().stream()
                    .filter(finding -> finding.severity() != Severity.NOTICE).toList());
        }
    }
}
