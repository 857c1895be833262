package dev.railbird.importers.dealr;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Note;
import dev.railbird.importers.dealr.HandRows.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the rows that begin a hand agree among themselves: positions, who posts what, and the
 * stacks that first actions leave.
 */
final class HandStart {
    private final HandRows hand;
    private final DealrProfile profile;
    private final List<Note> notes;

    HandStart(HandRows hand, DealrProfile profile, List<Note> notes) {
        this.hand = hand;
        this.profile = profile;
        this.notes = notes;
    }

    void check() {
        boolean arePlaced = positionsFit();
        for (Entry blind : hand.all(EventKind.BLIND_POSTED)) {
            boolean isSmall = blind.payload().text("blind_type").equals("SB");
            if (!isSmall && !blind.payload().text("blind_type").equals("BB")) {
                note(blind, "a blind of a kind that does not exist", "SB or BB",
                        blind.payload().text("blind_type"));
                continue;
            }
            int due = hand.started.seat(isSmall ? "sb_seat" : "bb_seat");
            int seat = blind.payload().seat("seat_id");
            if (seat != due && arePlaced) {
                note(blind, "the " + blind.payload().text("blind_type") + " is posted by another"
                        + " seat than the hand started with", Integer.toString(due),
                        Integer.toString(seat));
            } else if (isOtherThanPaid(blind)) {
                note(blind, "a blind is not what the stack of the seat says was paid",
                        paid(blind).map(chips -> Long.toString(chips)).orElse(""),
                        blind.payload().text("amount"));
            }
        }
    }

    /** The small blind sits next to the button, the big blind next to the small. */
    private boolean positionsFit() {
        List<Integer> dealt = new ArrayList<>();
        hand.all(EventKind.CARDS_DEALT).forEach(entry ->
                dealt.add(entry.payload().seat("seat_id")));
        dealt.sort(null);
        int button = dealt.indexOf(hand.started.seat("button_seat"));
        int count = dealt.size();
        if (count < 2 || button < 0) {
            return true;
        }
        boolean isFairPair = count == 2 && profile == DealrProfile.DOCUMENTED;
        int small = dealt.get((button + (isFairPair ? 0 : 1)) % count);
        int big = dealt.get((button + (isFairPair ? 1 : 2)) % count);
        if (small == hand.started.seat("sb_seat") && big == hand.started.seat("bb_seat")) {
            return true;
        }
        notes.add(new Note(Note.Kind.VIOLATION, "RULE-07",
                "button and blinds do not sit next to each other",
                "small blind " + small + ", big blind " + big, "small blind "
                        + hand.started.text("sb_seat") + ", big blind "
                        + hand.started.text("bb_seat"),
                "Compare the seats that are dealt cards.", hand.start.at()));
        return false;
    }

    /** What the first action of the seat leaves and takes says what the blind took before. */
    private boolean isOtherThanPaid(Entry blind) {
        Optional<Long> paid = paid(blind);
        if (hand.followsDoubt || paid.isEmpty() || paid.get() == nominallyPaid(blind)) {
            return false;
        }
        List<Entry> actions = actionsOf(blind.payload().seat("seat_id"));
        if (actions.size() > 1) {
            // The second action tells whether the first one's stack is true.
            return stack(actions.get(0)) - chips(actions.get(1)) == stack(actions.get(1));
        }
        return !isUsual(blind);
    }

    private Optional<Long> paid(Entry blind) {
        int seat = blind.payload().seat("seat_id");
        List<Entry> actions = actionsOf(seat);
        Optional<SeatAt> before = hand.before.stream().filter(at -> at.seat() == seat).findFirst();
        return actions.isEmpty() ? Optional.empty() : before.map(at -> at.stack().units()
                - chips(actions.get(0)) - stack(actions.get(0)));
    }

    private long nominallyPaid(Entry blind) {
        Chips nominal = blind.payload().chips("amount");
        return hand.before.stream()
                .filter(at -> at.seat() == blind.payload().seat("seat_id")).findFirst()
                .map(at -> DealrProfile.paid(nominal, at.stack()).units())
                .orElse(nominal.units());
    }

    /** The big blind is twice the small one. */
    private boolean isUsual(Entry blind) {
        boolean isSmall = blind.payload().text("blind_type").equals("SB");
        long amount = blind.payload().chips("amount").units();
        return hand.all(EventKind.BLIND_POSTED).stream().filter(other -> other != blind)
                .map(other -> other.payload().chips("amount").units())
                .allMatch(other -> isSmall ? other == 2 * amount : amount == 2 * other);
    }

    private List<Entry> actionsOf(int seat) {
        return hand.all(EventKind.ACTION_APPLIED).stream()
                .filter(action -> action.payload().seat("seat_id") == seat).toList();
    }

    private static long chips(Entry action) {
        return action.payload().chips("chips_committed").units();
    }

    private static long stack(Entry action) {
        return action.payload().chips("new_stack").units();
    }

    private void note(Entry entry, String sentence, String expected, String found) {
        notes.add(new Note(Note.Kind.VIOLATION, "RULE-07", sentence, expected, found,
                "Compare HandStarted, the blinds and the first actions.", entry.row().at()));
    }
}
