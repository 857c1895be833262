package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;

/** Honest hands of another log of the same system, in the place of those that were played. */
final class Transplants {
    private final Part part;
    private final Part other;

    Transplants(Part part, Part other) {
        this.part = part;
        this.other = other;
    }

    List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        List<String> donors = hands(other);
        List<String> hands = hands(part);
        for (int k = 0; k < hands.size(); k++) {
            String hand = hands.get(k);
            String donor = donors.get(k % donors.size());
            int first = first(hand);
            List<Entry> foreign = other.entries().stream()
                    .filter(entry -> other.dialect().hand(entry).equals(donor)).toList();
            cuts.add(cut(hand, Operation.GRAFTED, rows(first, hand, foreign.stream()
                    .map(entry -> HandCuts.renamed(entry, donor, hand)).toList(), true)));
            cuts.add(cut(hand, Operation.JOINED, rows(first, hand, foreign, false)));
        }
        return cuts;
    }

    private static List<String> hands(Part part) {
        return part.entries().stream().map(part.dialect()::hand).distinct()
                .filter(hand -> !hand.isEmpty()).toList();
    }

    private int first(String hand) {
        int first = 0;
        while (!part.hand(first).equals(hand)) {
            first++;
        }
        return first;
    }

    private List<Entry> rows(int first, String hand, List<Entry> foreign, boolean isInstead) {
        List<Entry> rows = new ArrayList<>(part.entries().subList(0, first));
        rows.addAll(foreign);
        for (Entry entry : part.entries().subList(first, part.entries().size())) {
            if (!isInstead || !part.dialect().hand(entry).equals(hand)) {
                rows.add(entry);
            }
        }
        return part.dialect().counted(rows);
    }

    private Cut cut(String hand, Operation operation, List<Entry> rows) {
        return new Cut(Subject.HAND, operation, "", hand, part.file(),
                part.line(first(hand), 0, 0), () -> part.with(rows));
    }
}
