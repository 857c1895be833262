package dev.railbird.importers.dealr;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Note;
import dev.railbird.importers.dealr.HandRows.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whether the rows that end a hand agree among themselves: pots, payout and winner. */
final class HandEnd {
    private HandEnd() {
    }

    static void check(HandRows hand, Entry ended, DealrProfile profile, List<Note> notes) {
        String reason = ended.payload().text("reason");
        if (!reason.equals("SHOWDOWN") && !reason.equals("FOLD")) {
            notes.add(note("LOG-06", "a hand ends for a reason that the store does not have",
                    "SHOWDOWN or FOLD", reason, ended));
        }
        Optional<Entry> payout = hand.all(EventKind.SHOWDOWN_RESOLVED).stream().findFirst();
        if (payout.isEmpty()) {
            notes.add(note("LOG-12", "a hand ends without a payout", "ShowdownResolved",
                    "HandEnded", ended));
            return;
        }
        TreeMap<Integer, Chips> winners = payout.get().payload().winners();
        Optional<Integer> winner = winners.size() == 1 ? Optional.of(winners.firstKey())
                : Optional.empty();
        Optional<Integer> named = ended.payload().optionalSeat("winner_seat");
        if (!winner.equals(named)) {
            notes.add(note("RULE-14", "the hand ends with another winner than the payout has",
                    winner.map(seat -> "seat " + seat).orElse("null"),
                    named.map(seat -> "seat " + seat).orElse("null"), ended));
        }
        pots(hand, payout.get(), winners, notes);
        if (profile == DealrProfile.DOCUMENTED && !hand.has(EventKind.POT_CREATED)) {
            notes.add(note("RULE-10", "a hand is paid and its pots are not written", "PotCreated",
                    "none", payout.get()));
        }
        PotRows.check(hand, notes);
    }

    /** The pots hold what is paid; whether they hold what was put in see {@link PotRows}. */
    private static void pots(HandRows hand, Entry payout, TreeMap<Integer, Chips> winners,
            List<Note> notes) {
        List<Entry> pots = hand.all(EventKind.POT_CREATED);
        Chips inPots = Chips.ZERO;
        for (int k = 0; k < pots.size(); k++) {
            inPots = inPots.plus(pots.get(k).payload().chips("amount"));
        }
        Chips paid = Chips.ZERO;
        for (Map.Entry<Integer, Chips> winner : winners.entrySet()) {
            paid = paid.plus(winner.getValue());
        }
        if (!pots.isEmpty() && !paid.equals(inPots) && committed(hand).equals(inPots)) {
            notes.add(note("RULE-10", "the pots do not hold what is paid",
                    Long.toString(inPots.units()), Long.toString(paid.units()), payout));
        }
    }

    private static Chips committed(HandRows hand) {
        Chips sum = Chips.ZERO;
        for (Entry blind : hand.all(EventKind.BLIND_POSTED)) {
            sum = sum.plus(blind.payload().chips("amount"));
        }
        for (Entry action : hand.all(EventKind.ACTION_APPLIED)) {
            sum = sum.plus(action.payload().chips("chips_committed"));
        }
        return sum;
    }

    private static Note note(String check, String sentence, String expected, String found,
            Entry entry) {
        return new Note(Note.Kind.VIOLATION, check, sentence, expected, found,
                "One of the rows that end the hand was changed.", entry.row().at());
    }
}
