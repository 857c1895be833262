package dev.railbird.reports.machine;

import dev.railbird.core.audit.Checks;
import dev.railbird.core.check.Check;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as they come, as many as the forms can hold, and the verdicts of each check. */
public final class Results {
    /** GitHub shows no more of a SARIF file. */
    private static final int KEPT_MAX = 5_000;
    private final List<Finding> kept = new ArrayList<>();
    private final EnumMap<Severity, Long> counts = new EnumMap<>(Severity.class);
    private final Map<String, long[]> verdicts = new LinkedHashMap<>();
    private long left;
    private long followers;
    private long hands;

    public Results() {
        for (Check check : Checks.all()) {
            verdicts.put(check.id().text(), new long[Verdict.Kind.values().length]);
        }
    }

    public void verdicts(List<Verdict> ofHand) {
        hands++;
        int k = 0;
        for (long[] counted : verdicts.values()) {
            counted[ofHand.get(k++).kind().ordinal()]++;
        }
    }

    public void finding(Finding finding) {
        if (finding.followsFrom()) {
            followers++;
            return;
        }
        counts.merge(finding.severity(), 1L, Long::sum);
        if (kept.size() < KEPT_MAX) {
            kept.add(finding);
        } else {
            left++;
        }
    }

    List<Finding> kept() {
        return kept;
    }

    /** Findings that the forms have no room for. */
    long left() {
        return left;
    }

    /** Findings that follow from others of the same hand. */
    long followers() {
        return followers;
    }

    long hands() {
        return hands;
    }

    long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    long count(String check, Verdict.Kind kind) {
        return verdicts.get(check)[kind.ordinal()];
    }

    String verdict() {
        return count(Severity.VIOLATION) > 0 ? "BROKEN"
                : count(Severity.SUSPICION) > 0 ? "SUSPICIOUS" : hands == 0 ? "EMPTY" : "CLEAN";
    }
}
