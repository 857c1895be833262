package dev.railbird.cli.tamper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What auditors made of all forgeries. */
final class TamperMatrix {
    private final Map<String, Map<Tampering, Map<Knowledge, Cell>>> cells = new LinkedHashMap<>();
    private final List<String> silences = new ArrayList<>();
    private final Path folder;
    private final Notary notary;

    /** How many forgeries of a kind one auditor told of, and why not of the others. */
    static final class Cell {
        private final Map<String, Integer> checks = new TreeMap<>();
        private final TreeSet<Reason> reasons = new TreeSet<>();
        private int made;
        private int told;

        private void add(Bench.Outcome outcome) {
            made++;
            told += outcome.checks().isEmpty() ? 0 : 1;
            outcome.checks().forEach(check -> checks.merge(check, 1, Integer::sum));
            reasons.addAll(outcome.reasons());
        }

        private void add(Cell other) {
            made += other.made;
            told += other.told;
            other.checks.forEach((check, count) -> checks.merge(check, count, Integer::sum));
            reasons.addAll(other.reasons);
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

        /** The most frequent first. */
        List<String> checks() {
            return checks.keySet().stream().sorted((a, b) -> checks.get(a).equals(checks.get(b))
                    ? a.compareTo(b) : checks.get(b) - checks.get(a)).toList();
        }
    }

    TamperMatrix(Path folder) {
        this.folder = folder;
        notary = new Notary(folder);
    }

    /** Every kind of tampering with these hands, before every auditor. */
    void add(String system, List<Window> logs) {
        logs.forEach(log -> add(system, log, new Bench(folder)));
    }

    /** What signed manifests say of the logs that were entrusted to the notary. */
    void verify() {
        notary.named().forEach((entrusted, isNamed) -> add(entrusted.system(), entrusted.system(),
                entrusted.tampering(), Knowledge.MANIFEST, new Bench.Outcome(
                        new TreeSet<>(isNamed ? Set.of("verify") : Set.of()), Set.of())));
    }

    private void add(String system, Window log, Bench bench) {
        Window linked = Knowledge.linked(log);
        for (Tampering tampering : Tampering.values()) {
            Window before = tampering.before(log);
            Window clean = before == log ? linked : Knowledge.linked(before);
            tampering.after(clean, log).filter(forged -> bench.isForged(clean, forged))
                    .ifPresent(forged -> {
                for (Knowledge knowledge : Knowledge.values()) {
                    bench.outcome(tampering, clean, forged, knowledge).ifPresent(outcome ->
                            add(system + " " + log.hand().location(), system, tampering,
                                    knowledge, outcome));
                }
                notary.entrust(new Notary.Entrusted(system, tampering),
                        bench.text(tampering.isOfLog() ? clean : clean.alone()),
                        bench.text(tampering.isOfLog() ? forged : forged.alone()));
            });
        }
    }

    private void add(String place, String system, Tampering tampering, Knowledge knowledge,
            Bench.Outcome outcome) {
        cells.computeIfAbsent(system, any -> new EnumMap<>(Tampering.class))
                .computeIfAbsent(tampering, any -> new EnumMap<>(Knowledge.class))
                .computeIfAbsent(knowledge, any -> new Cell()).add(outcome);
        boolean isKnown = !outcome.checks().isEmpty()
                || outcome.reasons().contains(Reason.NOTICED);
        if (!isKnown && knowledge.compareTo(tampering.surelyToldWith()) >= 0) {
            silences.add(place + " " + tampering + " " + knowledge);
        }
    }

    /** Of one system. */
    Map<Tampering, Map<Knowledge, Cell>> cells(String system) {
        return cells.get(system);
    }

    /** Of all systems together. */
    Map<Tampering, Map<Knowledge, Cell>> cells() {
        Map<Tampering, Map<Knowledge, Cell>> all = new EnumMap<>(Tampering.class);
        cells.values().forEach(rows -> rows.forEach((tampering, row) -> row.forEach(
                (knowledge, cell) -> all
                        .computeIfAbsent(tampering, any -> new EnumMap<>(Knowledge.class))
                        .computeIfAbsent(knowledge, any -> new Cell()).add(cell))));
        return all;
    }

    /** Forgeries that nobody told of who knew enough. */
    List<String> silences() {
        return silences;
    }
}
