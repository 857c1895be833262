package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can happen to the rows of a log that has a row for each event. */
final class RowCuts {
    private final Part part;
    private final List<Cut> cuts;

    RowCuts(Part part, List<Cut> cuts) {
        this.part = part;
        this.cuts = cuts;
    }

    void add() {
        for (int row = 0; row < part.entries().size(); row++) {
            if (!part.hand(row).isEmpty()) {
                row(row);
            }
        }
    }

    private void row(int k) {
        Dialect dialect = part.dialect();
        cut(k, Operation.REMOVED, rows -> without(rows, k));
        cut(k, Operation.DOUBLED, rows -> with(rows, k, rows.get(k)));
        if (dialect.hasNumbers()) {
            numbers(k);
        }
        cut(k, Operation.CUT, rows -> dialect.counted(endedBefore(rows, k)));
        swap(k);
        move(k);
        contradict(k);
        insert(k);
        payload(k);
    }

    private void numbers(int k) {
        Dialect dialect = part.dialect();
        cut(k, Operation.CLOSED_UP, rows -> dialect.counted(
                shifted(without(rows, k), k, part.hand(k), -1)));
        cut(k, Operation.DOUBLED_IN_ORDER, rows -> dialect.counted(
                shifted(with(rows, k, rows.get(k)), k + 1, part.hand(k), 1)));
        cut(k, Operation.SKIPPED, rows -> shifted(rows, k, part.hand(k), 1));
    }

    private static List<Entry> without(List<Entry> rows, int k) {
        rows.remove(k);
        return rows;
    }

    private static List<Entry> with(List<Entry> rows, int k, Entry row) {
        rows.add(k, row);
        return rows;
    }

    private List<Entry> endedBefore(List<Entry> rows, int k) {
        for (int later = rows.size() - 1; later >= k; later--) {
            if (part.hand(later).equals(part.hand(k))) {
                rows.remove(later);
            }
        }
        return rows;
    }

    /** Two events of a hand change places; the numbers of the rows stay. */
    private void swap(int k) {
        for (int next = k + 1; next < part.entries().size(); next++) {
            Entry one = part.entries().get(k);
            Entry two = part.entries().get(next);
            if (part.hand(next).equals(part.hand(k)) && !one.text().equals(two.text())) {
                int later = next;
                cut(k, Operation.SWAPPED, rows -> swapped(rows, k, later));
                return;
            }
        }
    }

    private List<Entry> swapped(List<Entry> rows, int k, int later) {
        Entry one = rows.get(k);
        rows.set(k, part.dialect().numberedAs(rows.get(later), one));
        rows.set(later, part.dialect().numberedAs(one, part.entries().get(later)));
        return rows;
    }

    /** The rows keep their numbers, and what they tell moves up or down. */
    private void move(int k) {
        List<Integer> places = new ArrayList<>();
        for (int row = 0; row < part.entries().size(); row++) {
            if (part.hand(row).equals(part.hand(k))) {
                places.add(row);
            }
        }
        int at = places.indexOf(k);
        if (at > 1) {
            cut(k, Operation.MOVED_UP, rows -> moved(rows, places.subList(0, at + 1), 1));
        }
        if (at + 2 < places.size()) {
            cut(k, Operation.MOVED_DOWN,
                    rows -> moved(rows, places.subList(at, places.size()), -1));
        }
    }

    private List<Entry> moved(List<Entry> rows, List<Integer> places, int by) {
        List<Integer> from = new ArrayList<>(places);
        Collections.rotate(from, by);
        for (int k = 0; k < places.size(); k++) {
            rows.set(places.get(k), part.dialect().numberedAs(part.entries().get(from.get(k)),
                    part.entries().get(places.get(k))));
        }
        return rows;
    }

    /** The number of the event once more, with what another event of its type tells. */
    private void contradict(int k) {
        for (int other = part.entries().size() - 1; other >= 0; other--) {
            Entry entry = part.entries().get(other);
            if (part.hand(other).equals(part.hand(k)) && !entry.text().equals(
                    part.entries().get(k).text())
                    && entry.type().equals(part.entries().get(k).type())) {
                Entry second = part.dialect().numberedAs(entry, part.entries().get(k));
                cut(k, Operation.CONTRADICTED, rows -> with(rows, k + 1, second));
                return;
            }
        }
    }

    /** An event of the same type from another hand. */
    private void insert(int k) {
        for (int other = part.entries().size() - 1; other >= 0; other--) {
            Entry foreign = part.entries().get(other);
            if (!part.hand(other).equals(part.hand(k))
                    && foreign.type().equals(part.entries().get(k).type())) {
                Entry row = part.dialect().renumbered(
                        part.dialect().numberedAs(foreign, part.entries().get(k)), 1);
                cut(k, Operation.INSERTED, rows -> part.dialect().counted(
                        shifted(with(rows, k + 1, row), k + 2, part.hand(k), 1)));
                return;
            }
        }
    }

    private void payload(int k) {
        Entry row = part.entries().get(k);
        int cell = part.dialect().payload(row);
        if (cell < 0) {
            return;
        }
        String text = row.cells().get(cell);
        cut(k, Operation.DAMAGED, rows -> changed(rows, k,
                row.with(cell, text.substring(0, text.length() / 2))));
    }

    private static List<Entry> changed(List<Entry> rows, int k, Entry row) {
        rows.set(k, row);
        return rows;
    }

    /** The later rows of a hand with other numbers. */
    private List<Entry> shifted(List<Entry> rows, int from, String hand, int by) {
        for (int k = from; k < rows.size(); k++) {
            if (part.dialect().hand(rows.get(k)).equals(hand)) {
                rows.set(k, part.dialect().renumbered(rows.get(k), by));
            }
        }
        return rows;
    }

    private void cut(int k, Operation operation, UnaryOperator<List<Entry>> edit) {
        boolean isAfter = operation == Operation.DOUBLED || operation == Operation.INSERTED
                || operation == Operation.DOUBLED_IN_ORDER
                || operation == Operation.CONTRADICTED;
        cuts.add(new Cut(Subject.EVENT, operation, part.entries().get(k).type(), part.hand(k),
                part.file(), part.line(k, 0, 0) + (isAfter ? 1 : 0), () -> part.edited(edit)));
    }
}
