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
            new FieldCuts(part, cuts).add();
            if (part.dialect().hasEvents()) {
                new RowCuts(part, cuts).add();
            } else if (part.dialect().hasActions()) {
                new ActionCuts(part, cuts).add();
            }
            new HandCuts(part, cuts).add();
        }
        return cuts;
    }

    /** With hands of another log of the system put into those files that hold hands. */
    static List<Cut> cuts(Systems.Sample sample, Systems.Sample other, Fields fields) {
        List<Cut> cuts = new ArrayList<>(cuts(sample.parts(), fields));
        Part one = sample.parts().get(0);
        Part two = other.parts().get(0);
        if (sample != other && one.dialect().equals(two.dialect())) {
            cuts.addAll(new Transplants(one, two).cuts());
        }
        return cuts;
    }

    /** At most so many cuts for each value and operation, at places that only the seed decides. */
    static List<Cut> chosen(List<Cut> cuts, int each, long seed) {
        Map<String, List<Cut>> byPath = new TreeMap<>();
        for (Cut cut : cuts) {
            byPath.computeIfAbsent(cut.name(), name -> new ArrayList<>()).add(cut);
        }
        List<Cut> chosen = new ArrayList<>();
        byPath.forEach((name, all) -> {
            SplitMix64 random = new SplitMix64(seed + name.hashCode());
            for (int k = 0; k < each && !all.isEmpty(); k++) {
                chosen.add(all.remove(random.below(all.size())));
            }
        });
        return chosen;
    }
}
