package dev.railbird.importers.phh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 108 files at the edges of the format: valid, invalid, or read by systems in several ways. */
class EdgeFilesTest {
    private static final Path FOLDER = Path.of("..", "testdata", "phh", "edge");

    static Stream<Arguments> files() throws IOException {
        List<Arguments> files = new ArrayList<>();
        JsonLines.read(FOLDER.resolve("EDGE.jsonl"), line -> files.add(Arguments.of(
                line.get("file"), line.get("spec"), line.get("why"))));
        assertEquals(108, files.size());
        return files.stream();
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @MethodSource("files")
    void eachFileIsJudgedAsTheStandardWantsIt(String file, String spec, String why)
            throws IOException {
        List<Finding> findings = findings(FOLDER.resolve(file));
        boolean violated = has(findings, Severity.VIOLATION);
        switch (spec) {
            case "valid" -> assertFalse(violated, () -> why + ": " + findings);
            case "invalid" -> assertTrue(violated, why);
            case "ambiguous" -> {
                boolean told = has(findings, Severity.NOTICE) || violated;
                assertTrue(told, () -> why + ": nothing is said of it");
            }
            default -> throw new IllegalStateException(spec);
        }
    }

    private static List<Finding> findings(Path file) throws IOException {
        PhhFiles read = PhhFiles.read(file);
        List<Finding> findings = new ArrayList<>(read.findings);
        HandAuditor auditor = new HandAuditor(Optional.empty());
        for (PokerHand hand : read.hands) {
            HandAudit audit = auditor.audit(hand);
            findings.addAll(audit.findings());
        }
        return findings;
    }

    private static boolean has(List<Finding> findings, Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }
}
