package dev.railbird.importers.golf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.GolfAuditor;
import dev.railbird.core.check.Severity;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.importers.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Games of a second model of the rules, which shares no line with this one. */
class ModelledGamesTest {
    @Test
    void everyGameEndsWithTheScoresOfTheOtherModel() throws IOException {
        byte[] rows = new GZIPInputStream(
                new ByteArrayInputStream(GolfData.bytes("modelled.csv.gz"))).readAllBytes();
        Read read = Read.of(new GolfImporter(), rows);
        List<GolfAudit> audits = read.golf.stream().map(new GolfAuditor()::audit).toList();
        assertEquals(6, audits.size());
        for (GolfAudit audit : audits) {
            assertEquals(HandStatus.COMPLETE, audit.replay().status());
            assertEquals(List.of(), audit.findings().stream()
                    .filter(finding -> finding.severity() != Severity.NOTICE).toList());
        }
    }
}
