package dev.railbird.core.check;

import dev.railbird.core.event.Note;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what the checks find in one hand; after the first fault the rest follows from it. */
public final class Findings {
    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::followsFrom)
                    .thenComparing(Finding::severity, Comparator.reverseOrder())
                    .thenComparingLong(finding ->
                            finding.event() == 0 ? Long.MAX_VALUE : finding.event());
    private final HandId hand;
    private final List<Finding> found = new ArrayList<>(0);
    /** Where in the list the faults stand that came after the first. */
    private final List<Integer> later = new ArrayList<>(0);
    private boolean hasFault;

    public Findings(HandId hand) {
        this.hand = hand;
    }

    public void violation(CheckId check, SourceLocation location, long event, String sentence,
            String expected, String actual, String difference, String hint) {
        if (hasFault) {
            later.add(found.size());
        }
        found.add(new Finding(check, Severity.VIOLATION, location, Optional.of(hand), event,
                sentence, expected, actual, difference, hasFault, hint));
        hasFault = true;
    }

    public void notice(CheckId check, SourceLocation location, long event, String sentence,
            String expected, String actual, String difference, String hint) {
        found.add(new Finding(check, Severity.NOTICE, location, Optional.of(hand), event, sentence,
                expected, actual, difference, false, hint));
    }

    public void suspicion(CheckId check, SourceLocation location, long event, String sentence,
            String expected, String actual, String difference, String hint) {
        found.add(new Finding(check, Severity.SUSPICION, location, Optional.of(hand), event,
                sentence, expected, actual, difference, hasFault, hint));
    }

    /** A fault that would not be there without an earlier one of the same hand. */
    public void consequence(CheckId check, SourceLocation location, long event, String sentence,
            String expected, String actual, String difference, String hint) {
        found.add(new Finding(check, Severity.VIOLATION, location, Optional.of(hand), event,
                sentence, expected, actual, difference, true, hint));
    }

    /** Makes a finding of an importer's note; true when it is a violation. */
    public boolean note(CheckId check, Note note) {
        switch (note.kind()) {
            case VIOLATION:
                violation(check, note.location(), 0, note.sentence(), note.expected(),
                        note.found(), "", note.hint());
                return true;
            case SUSPICION:
                suspicion(check, note.location(), 0, note.sentence(), note.expected(),
                        note.found(), "", note.hint());
                return false;
            case NOTICE:
                notice(check, note.location(), 0, note.sentence(), note.expected(), note.found(),
                        "", note.hint());
                return false;
            case REPAIRED:
            case INFERRED:
            case KEPT:
                return false;
        }
        return false;
    }

    /** True when something is broken already: later findings follow from it. */
    public boolean hasFault() {
        return hasFault;
    }

    /** Findings of a hand and one more, in the order of {@link #list}. */
    public static List<Finding> with(List<Finding> found, Optional<Finding> more) {
        if (more.isEmpty()) {
            return found;
        }
        List<Finding> all = new ArrayList<>(found);
        all.add(more.get());
        all.sort(WORST_FIRST);
        return all;
    }

    /** The worst first, and what follows from it last; among equals in the order of events. */
    public List<Finding> list() {
        if (!later.isEmpty()) {
            headTheEarliest();
        }
        if (found.size() > 1) {
            found.sort(WORST_FIRST);
        }
        return found;
    }

    /** By the events; what is about none, such as a result, stands where the log has it. */
    private static boolean isBefore(Finding one, Finding other) {
        if (one.event() > 0 && other.event() > 0) {
            return one.event() < other.event();
        }
        return one.location().at() instanceof SourceLocation.Line line
                && other.location().at() instanceof SourceLocation.Line otherLine
                && one.location().source().equals(other.location().source())
                && line.line() < otherLine.line();
    }

    /** Checks are asked in their own order, which says nothing of what follows from what. */
    private void headTheEarliest() {
        int first = 0;
        while (found.get(first).severity() != Severity.VIOLATION
                || found.get(first).followsFrom()) {
            first++;
        }
        int earliest = first;
        for (int k : later) {
            earliest = isBefore(found.get(k), found.get(earliest)) ? k : earliest;
        }
        found.set(first, found.get(first).following(earliest != first));
        found.set(earliest, found.get(earliest).following(false));
        later.clear();
    }
}
