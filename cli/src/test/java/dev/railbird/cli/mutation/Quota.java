package dev.railbird.cli.mutation;

import dev.railbird.core.generate.SplitMix64;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** So many changes of each kind and value over many logs, spread over them, and one of each log. */
final class Quota {
    private final int each;
    private final SplitMix64 random;
    private final Map<String, Integer> made = new TreeMap<>();

    Quota(int each, long seed) {
        this.each = each;
        random = new SplitMix64(seed);
    }

    /** One for each kind and value that too few logs had, or any one. */
    List<Cut> of(List<Cut> cuts) {
        Map<String, List<Cut>> open = new TreeMap<>();
        for (Cut cut : cuts) {
            String name = cut.name();
            if (made.getOrDefault(name, 0) < each) {
                open.computeIfAbsent(name, any -> new ArrayList<>()).add(cut);
            }
        }
        List<Cut> chosen = new ArrayList<>();
        open.values().forEach(all -> chosen.add(all.get(random.below(all.size()))));
        if (chosen.isEmpty() && !cuts.isEmpty()) {
            chosen.add(cuts.get(random.below(cuts.size())));
        }
        chosen.forEach(cut -> made.merge(cut.name(), 1, Integer::sum));
        return chosen;
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> left = new ArrayList<>(all);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.below(left.size())));
        }
        return shuffled;
    }
}
