package dev.railbird.cli.golden;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Hands of one name. A log may hold many, and their numbers change when one of them is dropped: so
 * each is found by what it replays to, and what is left by what it is most like.
 */
final class Namesakes {
    /** More than these are not held against each other one by one. */
    private static final int LEFT_MAX = 40;
    private List<GoldenHand> golden = new ArrayList<>();
    private List<GoldenHand> now = new ArrayList<>();

    /** All hands by the name without its number. */
    static TreeMap<String, Namesakes> of(TreeMap<String, GoldenHand> golden,
            TreeMap<String, GoldenHand> now) {
        TreeMap<String, Namesakes> groups = new TreeMap<>();
        golden.values().forEach(hand -> group(groups, hand).golden.add(hand));
        now.values().forEach(hand -> group(groups, hand).now.add(hand));
        groups.values().forEach(group -> {
            group.golden.sort(Comparator.comparingInt(GoldenHand::number));
            group.now.sort(Comparator.comparingInt(GoldenHand::number));
        });
        return groups;
    }

    private static Namesakes group(TreeMap<String, Namesakes> groups, GoldenHand hand) {
        return groups.computeIfAbsent(hand.unnumbered(), name -> new Namesakes());
    }

    /** Who is who: the hand of today by its golden name. The rest is new or gone. */
    Map<String, GoldenHand> pairs() {
        Map<String, GoldenHand> pairs = new TreeMap<>();
        pair(pairs, hand -> hand.name() + " " + hand.all());
        pair(pairs, GoldenHand::all);
        if (golden.size() + now.size() <= LEFT_MAX) {
            for (Optional<GoldenHand[]> two = best(); two.isPresent(); two = best()) {
                pairs.put(two.get()[0].name(), two.get()[1]);
                golden.remove(two.get()[0]);
                now.remove(two.get()[1]);
            }
        }
        pair(pairs, GoldenHand::name);
        pair(pairs, hand -> "");
        return pairs;
    }

    /** What has no counterpart after {@link #pairs}. */
    List<GoldenHand> added() {
        return now;
    }

    List<GoldenHand> gone() {
        return golden;
    }

    private void pair(Map<String, GoldenHand> pairs, Function<GoldenHand, String> key) {
        Map<String, ArrayDeque<GoldenHand>> fresh = new TreeMap<>();
        now.forEach(hand -> fresh.computeIfAbsent(key.apply(hand), same -> new ArrayDeque<>())
                .add(hand));
        List<GoldenHand> left = new ArrayList<>();
        for (GoldenHand hand : golden) {
            ArrayDeque<GoldenHand> same = fresh.getOrDefault(key.apply(hand), new ArrayDeque<>());
            if (same.isEmpty()) {
                left.add(hand);
            } else {
                pairs.put(hand.name(), same.poll());
            }
        }
        golden = left;
        now = fresh.values().stream().flatMap(ArrayDeque::stream)
                .sorted(Comparator.comparingInt(GoldenHand::number))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The two that are most alike, if anything speaks for them at all. */
    private Optional<GoldenHand[]> best() {
        Optional<GoldenHand[]> best = Optional.empty();
        int most = 0;
        for (GoldenHand hand : golden) {
            for (GoldenHand fresh : now) {
                int likeness = hand.likeness(fresh);
                if (likeness > most) {
                    most = likeness;
                    best = Optional.of(new GoldenHand[] {hand, fresh});
                }
            }
        }
        return best;
    }
}
