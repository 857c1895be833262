package dev.railbird.cli.mutation;

import dev.railbird.core.generate.SplitMix64;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** All cuts that can be made in a log, and a fair choice of them that is always the same. */
final class Surgeon {
    private static final long SEED = 20261121;

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
        return chosen(cuts, each, seed, Cut::name);
    }

    /** A place for each value and operation. */
    static List<Cut> ofSample(List<Cut> cuts) {
        return chosen(cuts, 1, SEED);
    }

    /**
     * Of another form of the same hands: a place for each value, for each kind of change of rows,
     * and the loss of each column.
     *
     * @param eachField true where fields have names of their own, so that the loss of each is tried
     */
    static List<Cut> ofForm(List<Cut> cuts, boolean eachField) {
        return chosen(cuts, 1, SEED, cut -> switch (cut.subject()) {
            case CELL -> cut.name();
            case FIELD -> eachField ? cut.name() : cut.kind().toString();
            case ELEMENT, EVENT, HAND, RECORD -> cut.kind().toString();
            default -> cut.subject().toString();
        });
    }

    private static List<Cut> chosen(List<Cut> cuts, int each, long seed,
            Function<Cut, String> kind) {
        Map<String, List<Cut>> byPath = new TreeMap<>();
        for (Cut cut : cuts) {
            byPath.computeIfAbsent(kind.apply(cut), name -> new ArrayList<>()).add(cut);
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
