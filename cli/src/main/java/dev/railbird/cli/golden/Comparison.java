package dev.railbird.cli.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A replay held against a golden file. */
public record Comparison(int same, List<Change> changed, List<GoldenHand> added,
        List<GoldenHand> gone) {

    /** A hand that is in both and not the same. */
    public record Change(GoldenHand golden, GoldenHand now) {
    }

    public static Comparison of(TreeMap<String, GoldenHand> golden,
            TreeMap<String, GoldenHand> replayed) {
        TreeMap<String, GoldenHand> now = found(golden, replayed);
        int same = 0;
        List<Change> changed = new ArrayList<>();
        List<GoldenHand> added = new ArrayList<>();
        List<GoldenHand> gone = new ArrayList<>();
        for (GoldenHand hand : golden.values()) {
            Optional<GoldenHand> fresh = Optional.ofNullable(now.get(hand.name()));
            if (fresh.isEmpty()) {
                gone.add(hand);
            } else if (fresh.get().isAs(hand)) {
                same++;
            } else {
                changed.add(new Change(hand, fresh.get()));
            }
        }
        now.values().stream().filter(hand -> !golden.containsKey(hand.name()))
                .forEach(added::add);
        return new Comparison(same, changed, added, gone);
    }

    /** One hand by itself may stand in a file of any name: it is found by its id. */
    private static TreeMap<String, GoldenHand> found(TreeMap<String, GoldenHand> golden,
            TreeMap<String, GoldenHand> now) {
        if (now.size() != 1 || golden.containsKey(now.firstKey())) {
            return now;
        }
        GoldenHand hand = now.firstEntry().getValue();
        List<GoldenHand> same = golden.values().stream().filter(hand::hasIdOf).toList();
        TreeMap<String, GoldenHand> found = new TreeMap<>();
        found.put(same.size() == 1 ? same.get(0).name() : hand.name(), hand);
        return found;
    }

    public boolean isSame() {
        return changed.isEmpty() && added.isEmpty() && gone.isEmpty();
    }
}
