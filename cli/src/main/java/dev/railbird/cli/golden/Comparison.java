package dev.railbird.cli.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A replay held against a golden file. */
public record Comparison(int same, List<Change> changed, List<GoldenHand> added,
        List<GoldenHand> gone) {
    public Comparison {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** A hand that is in both and not the same. */
    public record Change(GoldenHand golden, GoldenHand now) {
    }

    public static Comparison of(TreeMap<String, GoldenHand> golden,
            TreeMap<String, GoldenHand> replayed) {
        int same = 0;
        List<Change> changed = new ArrayList<>();
        List<GoldenHand> added = new ArrayList<>();
        List<GoldenHand> gone = new ArrayList<>();
        for (Namesakes group : Namesakes.of(golden, renamed(golden, replayed)).values()) {
            for (Map.Entry<String, GoldenHand> pair : group.pairs().entrySet()) {
                GoldenHand hand = golden.get(pair.getKey());
                if (pair.getValue().isAs(hand)) {
                    same++;
                } else {
                    changed.add(new Change(hand, pair.getValue()));
                }
            }
            added.addAll(group.added());
            gone.addAll(group.gone());
        }
        return new Comparison(same, changed, added, gone);
    }

    /** What logs hold beside their hands; one hand by itself has no log any more. */
    public static Comparison ofLogs(GoldenFile golden, Replays now) {
        boolean isAlone = now.hands().size() == 1 && golden.hands().size() > 1;
        return isAlone ? new Comparison(0, List.of(), List.of(), List.of())
                : of(golden.logs(), now.logs());
    }

    /** One hand by itself may stand in a file of any name: it is found by its id. */
    private static TreeMap<String, GoldenHand> renamed(TreeMap<String, GoldenHand> golden,
            TreeMap<String, GoldenHand> now) {
        if (now.size() != 1 || golden.containsKey(now.firstKey())) {
            return now;
        }
        GoldenHand hand = now.firstEntry().getValue();
        TreeMap<String, GoldenHand> renamed = new TreeMap<>();
        GoldenHand named = golden.values().stream().filter(hand::hasIdOf)
                .max(Comparator.comparingInt(hand::likeness))
                .map(most -> hand.named(most.unnumbered())).orElse(hand);
        renamed.put(named.name(), named);
        return renamed;
    }

    public boolean isSame() {
        return changed.isEmpty() && added.isEmpty() && gone.isEmpty();
    }
}
