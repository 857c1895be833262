package dev.railbird.cli.mutation;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** A clean log in a folder, and what an audit of it tells more after each cut. */
final class Trial {
    private final Path folder;
    private final Log clean;
    private final Told before;

    /** How loud a cut is told. */
    enum Degree { VIOLATION, SUSPICION, NOTICE, SILENCE }

    /** How far from the cut the nearest finding stands. */
    enum Distance { THERE, NEXT, HAND, AWAY }

    /** @param checks of the headlines that were not there before */
    record Outcome(Cut cut, Degree degree, Distance distance, TreeSet<String> checks, Told told,
            List<Finding> more) {
    }

    Trial(Log clean, Path folder) {
        this.folder = folder;
        this.clean = clean;
        clean.writeTo(folder);
        before = Told.of(folder);
    }

    Told before() {
        return before;
    }

    /** True when the log holds hands that are audited. */
    boolean isAudited() {
        return before.failures().isEmpty() && !before.games().isEmpty();
    }

    /** Removes the files of the log. */
    void clear() {
        clean.removeFrom(folder);
    }

    Outcome after(Cut cut) {
        Log changed = cut.log().get();
        changed.other(clean).writeTo(folder);
        Told told = Told.of(folder);
        clean.other(changed).writeTo(folder);
        List<Finding> more = told.more(before);
        TreeSet<String> checks = new TreeSet<>();
        Degree degree = told.failures().size() > before.failures().size() ? Degree.VIOLATION
                : Degree.SILENCE;
        if (degree == Degree.VIOLATION) {
            checks.add("unreadable");
        }
        for (Finding finding : more) {
            Degree its = degree(finding.severity());
            degree = its.compareTo(degree) < 0 ? its : degree;
            if (!finding.followsFrom() && its != Degree.NOTICE) {
                checks.add(finding.check().text());
            }
        }
        return new Outcome(cut, degree, distance(cut, more), checks, told, more);
    }

    private static Degree degree(Severity severity) {
        return switch (severity) {
            case VIOLATION -> Degree.VIOLATION;
            case SUSPICION -> Degree.SUSPICION;
            case NOTICE -> Degree.NOTICE;
        };
    }

    private Distance distance(Cut cut, List<Finding> more) {
        return more.stream().filter(finding -> finding.severity() != Severity.NOTICE)
                .map(finding -> distance(cut, finding)).min(Comparator.naturalOrder())
                .orElse(Distance.AWAY);
    }

    private Distance distance(Cut cut, Finding finding) {
        SourceLocation place = finding.location();
        if (place.source().equals(folder.resolve(cut.file()).toString())
                && place.at() instanceof SourceLocation.Line line) {
            int far = Math.abs(line.line() - cut.line());
            if (far <= 1) {
                return far == 0 ? Distance.THERE : Distance.NEXT;
            }
        }
        boolean isHand = finding.hand().isPresent()
                && (finding.hand().get().text().equals(cut.hand())
                || finding.hand().get().toString().contains(cut.hand()) && !cut.hand().isEmpty());
        return isHand ? Distance.HAND : Distance.AWAY;
    }
}
