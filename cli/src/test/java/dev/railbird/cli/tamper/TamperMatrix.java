package dev.railbird.cli.tamper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What auditors made of all forgeries. */
final class TamperMatrix {
    private final Map<Tampering, Map<Knowledge, Cell>> cells = new EnumMap<>(Tampering.class);
    private final Map<String, Integer> hands = new TreeMap<>();
    private final List<String> silences = new ArrayList<>();

    /** How many forgeries of a kind one auditor told of, and why not of the others. */
    static final class Cell {
        private final Map<String, Integer> checks = new TreeMap<>();
        private final TreeSet<Reason> reasons = new TreeSet<>();
        private int made;
        private int told;

        int made() {
            return made;
        }

        int told() {
            return told;
        }

        TreeSet<Reason> reasons() {
            return reasons;
        }

        /** The most frequent first. */
        List<String> checks() {
            return checks.keySet().stream().sorted((a, b) -> checks.get(a).equals(checks.get(b))
                    ? a.compareTo(b) : checks.get(b) - checks.get(a)).toList();
        }
    }

    /** Every kind of tampering with one hand of a log, before every auditor. */
    void add(String system, Window log, Bench bench) {
        hands.merge(system, 1, Integer::sum);
        Window linked = Knowledge.linked(log);
        for (Tampering tampering : Tampering.values()) {
            Window before = tampering.before(log);
            Window clean = before == log ? linked : Knowledge.linked(before);
            tampering.after(clean, log).filter(forged -> bench.isForged(clean, forged))
                    .ifPresent(forged -> {
                for (Knowledge knowledge : Knowledge.values()) {
                    bench.outcome(tampering, clean, forged, knowledge).ifPresent(outcome ->
                            add(system + " " + log.hand().location() + " " + tampering + " "
                                    + knowledge, tampering, knowledge, outcome));
                }
            });
        }
    }

    private void add(String place, Tampering tampering, Knowledge knowledge,
            Bench.Outcome outcome) {
        Cell cell = cells.computeIfAbsent(tampering, any -> new EnumMap<>(Knowledge.class))
                .computeIfAbsent(knowledge, any -> new Cell());
        cell.made++;
        if (!outcome.checks().isEmpty()) {
            cell.told++;
            outcome.checks().forEach(check -> cell.checks.merge(check, 1, Integer::sum));
        }
        cell.reasons.addAll(outcome.reasons());
        boolean isKnown = !outcome.checks().isEmpty()
                || outcome.reasons().contains(Reason.NOTICED);
        if (!isKnown && knowledge.compareTo(tampering.surelyToldWith()) >= 0) {
            silences.add(place);
        }
    }

    Map<Tampering, Map<Knowledge, Cell>> cells() {
        return cells;
    }

    /** By system, how many hands were forged. */
    Map<String, Integer> hands() {
        return hands;
    }

    /** Forgeries that nobody told of who knew enough. */
    List<String> silences() {
        return silences;
    }
}
