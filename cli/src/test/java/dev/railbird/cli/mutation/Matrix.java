package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What became of all cuts, by kind and by system. */
final class Matrix {
    private final Silences silences;
    private final Map<Cut.Kind, Map<String, Cell>> cells = new TreeMap<>();
    private final Map<Cut.Kind, Map<String, Integer>> checks = new TreeMap<>();
    private final Map<String, Map<Trial.Distance, Integer>> distances = new TreeMap<>();
    private final List<String> unexplained = new ArrayList<>();

    /** How many cuts were told of, and why the others were not. */
    static final class Cell {
        private final TreeSet<Reason> reasons = new TreeSet<>();
        private int made;
        private int told;
        private int there;

        /** Told of at the line that was changed. */
        int there() {
            return there;
        }

        int made() {
            return made;
        }

        int told() {
            return told;
        }

        TreeSet<Reason> reasons() {
            return reasons;
        }
    }

    Matrix(Silences silences) {
        this.silences = silences;
    }

    void add(String system, List<Story> before, Trial.Outcome outcome) {
        Cut cut = outcome.cut();
        Cell cell = cells.computeIfAbsent(cut.kind(), kind -> new TreeMap<>())
                .computeIfAbsent(system, any -> new Cell());
        cell.made++;
        if (outcome.degree().compareTo(Trial.Degree.SUSPICION) <= 0) {
            cell.told++;
            cell.there += outcome.distance() == Trial.Distance.THERE ? 1 : 0;
            outcome.checks().forEach(check -> checks
                    .computeIfAbsent(cut.kind(), kind -> new TreeMap<>())
                    .merge(check, 1, Integer::sum));
            distances.computeIfAbsent(system, any -> new EnumMap<>(Trial.Distance.class))
                    .merge(outcome.distance(), 1, Integer::sum);
            return;
        }
        Optional<Reason> reason = silences.reason(system, before, outcome);
        reason.ifPresentOrElse(cell.reasons::add, () -> unexplained.add(system + ": " + cut.kind()
                + ", " + cut.path() + " at " + cut.place() + " in " + cut.hand() + ": "
                + outcome.degree() + ", where the audit would agree with "
                + Reason.holding(before, outcome)));
    }

    Map<Cut.Kind, Map<String, Cell>> cells() {
        return cells;
    }

    /** Which checks told of a kind, the most frequent first. */
    List<String> checks(Cut.Kind kind) {
        Map<String, Integer> counts = checks.getOrDefault(kind, Map.of());
        return counts.keySet().stream().sorted((a, b) -> counts.get(a).equals(counts.get(b))
                ? a.compareTo(b) : counts.get(b) - counts.get(a)).toList();
    }

    Map<Trial.Distance, Integer> distances(String system) {
        return distances.getOrDefault(system, Map.of());
    }

    /** Cuts that nobody told of without a reason from the list that holds. */
    List<String> unexplained() {
        return unexplained;
    }
}
