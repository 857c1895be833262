package dev.railbird.cli.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can happen to whole hands, and to the file. */
final class HandCuts {
    private final Part part;
    private final List<Cut> cuts;

    HandCuts(Part part, List<Cut> cuts) {
        this.part = part;
        this.cuts = cuts;
    }

    void add() {
        List<String> hands = part.entries().stream().map(part.dialect()::hand).distinct()
                .filter(hand -> !hand.isEmpty()).toList();
        for (int k = 0; k < hands.size(); k++) {
            hand(hands.get(k), k + 1 == hands.size());
            if (k + 1 < hands.size()) {
                exchange(hands.get(k), hands.get(k + 1));
            }
        }
        String text = part.log().files().get(part.file());
        for (int percent = 20; percent < 100; percent += 15) {
            int at = text.length() * percent / 100;
            int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
            cuts.add(new Cut(Subject.RECORD, Operation.CUT, Path.of(part.file()).getFileName()
                    .toString(), "", part.file(), line,
                    () -> part.log().with(part.file(), text.substring(0, at))));
        }
    }

    private void hand(String hand, boolean isLast) {
        cut(hand, isLast ? Operation.CUT : Operation.REMOVED, rows -> without(rows, hand));
        cut(hand, Operation.CLOSED_UP, rows -> part.dialect().counted(without(rows, hand)));
        cut(hand, Operation.DOUBLED, rows -> doubled(rows, hand));
    }

    private List<Entry> without(List<Entry> rows, String hand) {
        rows.removeIf(row -> part.dialect().hand(row).equals(hand));
        return rows;
    }

    private List<Entry> doubled(List<Entry> rows, String hand) {
        rows.addAll(last(rows, hand) + 1, of(rows, hand));
        return rows;
    }

    /** Each hand under the name of the other. */
    private void exchange(String one, String two) {
        cut(one, Operation.EXCHANGED, rows -> exchanged(rows, one, two));
    }

    private List<Entry> exchanged(List<Entry> rows, String one, String two) {
        for (int k = 0; k < rows.size(); k++) {
            String hand = part.dialect().hand(rows.get(k));
            if (hand.equals(one)) {
                rows.set(k, renamed(rows.get(k), one, two));
            } else if (hand.equals(two)) {
                rows.set(k, renamed(rows.get(k), two, one));
            }
        }
        return rows;
    }

    static Entry renamed(Entry entry, String from, String to) {
        List<String> cells = new ArrayList<>();
        entry.cells().forEach(cell -> cells.add(cell.replace(from, to)));
        return new Entry(entry.type(), entry.names(), cells);
    }

    private List<Entry> of(List<Entry> rows, String hand) {
        return rows.stream().filter(row -> part.dialect().hand(row).equals(hand)).toList();
    }

    private int last(List<Entry> rows, String hand) {
        int last = rows.size() - 1;
        while (!part.dialect().hand(rows.get(last)).equals(hand)) {
            last--;
        }
        return last;
    }

    private void cut(String hand, Operation operation, UnaryOperator<List<Entry>> edit) {
        int first = 0;
        while (!part.hand(first).equals(hand)) {
            first++;
        }
        cuts.add(new Cut(Subject.HAND, operation, "", hand, part.file(),
                part.line(first, 0, 0), () -> part.edited(edit)));
    }
}
