package dev.railbird.reports.machine;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Findings, as many as the forms can hold, and the verdicts of each check. Whatever comes first,
 * the gravest are kept, and of each check some: a flood of one kind hides no other.
 */
public final class Results {
    /** GitHub shows no more of a SARIF file. */
    private static final int KEPT_MAX = 5_000;
    /** Of each check and severity so many are kept before others. */
    private static final int FIRST_MAX = 50;
    private final EnumMap<Severity, List<Finding>> first = new EnumMap<>(Severity.class);
    private final EnumMap<Severity, List<Finding>> more = new EnumMap<>(Severity.class);
    private final Map<String, long[]> counts = new TreeMap<>();
    private final Map<String, long[]> verdicts = new LinkedHashMap<>();
    private final List<Promise> promises;
    private long followers;
    private long hands;

    /** Of an audit. */
    public Results() {
        this(Promise.ofChecks());
    }

    public Results(List<Promise> promises) {
        this.promises = List.copyOf(promises);
        for (Severity severity : Severity.values()) {
            first.put(severity, new ArrayList<>());
            more.put(severity, new ArrayList<>());
        }
        for (Promise promise : promises) {
            verdicts.put(promise.id(), new long[Verdict.Kind.values().length]);
        }
    }

    /** One hand, or whatever is judged, against one promise. */
    public void judged(String promise, Verdict.Kind kind) {
        verdicts.get(promise)[kind.ordinal()]++;
    }

    /** What was looked at, where no verdicts of hands were told. */
    public void hands(long count) {
        hands = count;
    }

    List<Promise> promises() {
        return promises;
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
        Severity severity = finding.severity();
        long before = counts.computeIfAbsent(finding.check().text(),
                none -> new long[Severity.values().length])[severity.ordinal()]++;
        if (before < FIRST_MAX) {
            first.get(severity).add(finding);
        } else if (more.get(severity).size() < KEPT_MAX) {
            more.get(severity).add(finding);
        }
    }

    /** The gravest first. */
    List<Finding> kept() {
        return Stream.of(Severity.VIOLATION, Severity.SUSPICION, Severity.NOTICE)
                .flatMap(severity -> Stream.of(first, more).map(kept -> kept.get(severity)))
                .flatMap(List::stream).limit(KEPT_MAX).toList();
    }

    /** The first of each check, in the order of the logs. */
    List<Finding> first(Severity severity) {
        return first.get(severity);
    }

    List<Finding> first(String check, Severity severity) {
        return first.get(severity).stream()
                .filter(finding -> finding.check().text().equals(check)).toList();
    }

    /** Findings that the forms have no room for. */
    long left() {
        long all = 0;
        for (Severity severity : Severity.values()) {
            all += count(severity);
        }
        return Math.max(0, all - KEPT_MAX);
    }

    /** Findings that follow from others of the same hand. */
    long followers() {
        return followers;
    }

    long hands() {
        return hands;
    }

    long count(Severity severity) {
        return counts.values().stream().mapToLong(of -> of[severity.ordinal()]).sum();
    }

    long count(String check, Severity severity) {
        return counts.containsKey(check) ? counts.get(check)[severity.ordinal()] : 0;
    }

    long count(String check, Verdict.Kind kind) {
        return verdicts.get(check)[kind.ordinal()];
    }

    String verdict() {
        return count(Severity.VIOLATION) > 0 ? "BROKEN"
                : count(Severity.SUSPICION) > 0 ? "SUSPICIOUS" : hands == 0 ? "EMPTY" : "CLEAN";
    }
}
