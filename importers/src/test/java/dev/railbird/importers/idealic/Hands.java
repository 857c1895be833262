package dev.railbird.importers.idealic;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.importers.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the tests read, and what the audit says of it. */
final class Hands {
    private Hands() {
    }

    static String text(String name) {
        return text(Path.of(System.getProperty("railbird.root"), "testdata/idealic", name));
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static Read read(String text) {
        return Read.of(new IdealicImporter(), text.getBytes(StandardCharsets.UTF_8));
    }

    static List<HandAudit> audits(Read read) {
        HandAuditor auditor = new HandAuditor(Optional.empty());
        return read.hands.stream().map(auditor::audit).toList();
    }

    /** {@code line CHECK} of each violation and suspicion that follows from no other. */
    static List<String> headlines(String text) {
        Read read = read(text);
        List<Finding> findings = new ArrayList<>(read.findings);
        audits(read).forEach(audit -> findings.addAll(audit.findings()));
        return findings.stream().filter(finding -> finding.severity() != Severity.NOTICE)
                .filter(finding -> !finding.followsFrom())
                .map(finding -> line(finding) + " " + finding.check()).toList();
    }

    private static String line(Finding finding) {
        String place = finding.location().at().toString();
        return place.substring(0, place.indexOf(':'));
    }
}
