package dev.railbird.cli.mutation;

import dev.railbird.core.generate.SplitMix64;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All cuts that can be made in a log, and a fair choice of them that is always the same. */
final class Surgeon {
    private Surgeon() {
    }

    static List<Cut> cuts(List<Part> parts, Fields fields) {
        List<Cut> cuts = new ArrayList<>();
        for (Part part : parts) {
            new ValueCuts(part, fields, cuts).add();
            if (part.dialect().hasEvents()) {
                new RowCuts(part, cuts).add();
            } else if (part.dialect().hasActions()) {
                new ActionCuts(part, cuts).add();
            }
            new HandCuts(part, cuts).add();
        }
        return cuts;
    }

    /** At most so many cuts for each value and operation, at places that only the seed decides. */
    static List<Cut> chosen(List<Cut> cuts, int each, long seed) {
        Map<String, List<Cut>> byPath = new TreeMap<>();
        for (Cut cut : cuts) {
            byPath.computeIfAbsent(cut.kind() + " " + cut.path(), kind -> new ArrayList<>())
                    .add(cut);
        }
        SplitMix64 random = new SplitMix64(seed);
        List<Cut> chosen = new ArrayList<>();
        byPath.values().forEach(all -> {
            for (int k = 0; k < each && !all.isEmpty(); k++) {
                chosen.add(all.remove(random.below(all.size())));
            }
        });
        return chosen;
    }
}
