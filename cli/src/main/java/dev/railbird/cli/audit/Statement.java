package dev.railbird.cli.audit;

import dev.railbird.cli.proof.Attestation;
import dev.railbird.core.audit.Checks;
import dev.railbird.core.check.Check;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict.Kind;
import dev.railbird.core.digest.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The tally in the form that is signed. */
final class Statement {
    private Statement() {
    }

    static Attestation of(Tally tally, SourceDigests digests) throws IOException {
        Map<String, Digest> inputs = new LinkedHashMap<>();
        for (String source : tally.sources.keySet()) {
            if (Files.isRegularFile(digests.file(source))) {
                inputs.put(source, digests.of(source));
            }
        }
        List<String> passed = new ArrayList<>();
        TreeSet<String> failed = new TreeSet<>();
        TreeSet<String> warned = new TreeSet<>();
        for (int k = 0; k < Checks.all().size(); k++) {
            Check check = Checks.all().get(k);
            if (tally.verdicts[k][Kind.BROKEN.ordinal()] == 0
                    && tally.verdicts[k][Kind.HOLDS.ordinal()] > 0) {
                passed.add(check.id().text());
            }
        }
        tally.worst.forEach((check, severity) -> {
            if (severity == Severity.VIOLATION) {
                failed.add(check);
            } else if (severity == Severity.SUSPICION) {
                warned.add(check);
            }
        });
        passed.removeAll(failed);
        passed.removeAll(warned);
        return new Attestation(inputs, passed, List.copyOf(warned), List.copyOf(failed),
                tally.root.size(), tally.root.root());
    }
}
