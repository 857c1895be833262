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
            TreeMap<String, GoldenHand> now) {
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

    public boolean isSame() {
        return changed.isEmpty() && added.isEmpty() && gone.isEmpty();
    }
}
