package dev.railbird.importers.dealr;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Note;
import dev.railbird.importers.dealr.HandRows.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pots that a log writes down, held against what its own rows put in: a pot for each level that
 * a player who has not folded reached, with the chips of everybody up to that level.
 */
final class PotRows {
    private final TreeMap<Integer, Long> committed = new TreeMap<>();
    private final List<Integer> contenders = new ArrayList<>();

    private PotRows(HandRows hand) {
        for (Entry entry : hand.entries) {
            if (entry.kind() == EventKind.CARDS_DEALT) {
                contenders.add(entry.payload().seat("seat_id"));
            } else if (entry.kind() == EventKind.BLIND_POSTED) {
                int seat = entry.payload().seat("seat_id");
                Chips stack = hand.before.stream()
                        .filter(at -> at.seat() == seat && !hand.followsDoubt)
                        .map(SeatAt::stack).findFirst().orElse(entry.payload().chips("amount"));
                add(seat, entry.payload().chips("amount").atMost(stack));
            } else if (entry.kind() == EventKind.ACTION_APPLIED) {
                add(entry.payload().seat("seat_id"), entry.payload().chips("chips_committed"));
                if (entry.payload().text("action_type").equals("FOLD")) {
                    contenders.remove((Integer) entry.payload().seat("seat_id"));
                }
            }
        }
    }

    private void add(int seat, Chips chips) {
        committed.merge(seat, chips.units(), Long::sum);
    }

    static void check(HandRows hand, List<Note> notes) {
        List<Entry> rows = hand.all(EventKind.POT_CREATED);
        if (rows.isEmpty() || hand.hasLoss) {
            return;
        }
        TreeMap<Long, List<Integer>> pots = new PotRows(hand).layers();
        long below = 0;
        int index = 0;
        PotRows books = new PotRows(hand);
        for (Map.Entry<Long, List<Integer>> pot : pots.entrySet()) {
            boolean isLast = pot.getKey().equals(pots.lastKey());
            long amount = books.between(below, isLast ? Long.MAX_VALUE : pot.getKey());
            below = pot.getKey();
            if (index < rows.size()) {
                compare(rows.get(index), index, amount, pot.getValue(), notes);
            }
            index++;
        }
        if (index != rows.size()) {
            note(rows.get(rows.size() - 1), "another number of pots is written than there are",
                    Integer.toString(index), Integer.toString(rows.size()), notes);
        }
    }

    private static void compare(Entry row, int index, long amount, List<Integer> eligible,
            List<Note> notes) {
        List<Integer> named = new ArrayList<>(row.payload().seats("eligible_seats"));
        named.sort(null);
        if (row.payload().chips("pot_index").units() != index) {
            note(row, "a pot is out of its order", Integer.toString(index),
                    row.payload().text("pot_index"), notes);
        } else if (row.payload().chips("amount").units() != amount) {
            note(row, "a pot does not hold what was put in", Long.toString(amount),
                    row.payload().text("amount"), notes);
        } else if (!named.equals(eligible)) {
            note(row, "a pot can be won by other seats than those that are in it",
                    eligible.toString(), named.toString(), notes);
        }
    }

    /** Who is in each layer, by its upper level. */
    private TreeMap<Long, List<Integer>> layers() {
        TreeMap<Long, List<Integer>> layers = new TreeMap<>();
        for (int seat : contenders) {
            long level = committed.getOrDefault(seat, 0L);
            if (level > 0) {
                layers.put(level, contenders.stream()
                        .filter(other -> committed.getOrDefault(other, 0L) >= level)
                        .sorted().toList());
            }
        }
        return layers;
    }

    private long between(long low, long high) {
        return committed.values().stream()
                .mapToLong(put -> Math.max(0, Math.min(put, high) - low)).sum();
    }

    private static void note(Entry row, String sentence, String expected, String found,
            List<Note> notes) {
        notes.add(new Note(Note.Kind.VIOLATION, "RULE-10", sentence, expected, found,
                "Add up what each seat put in, layer by layer.", row.row().at()));
    }
}
