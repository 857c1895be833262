package dev.railbird.importers.dealr;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One table as its events make it: who sits where with what, and the hand that is running. The
 * arithmetic is the store's own: a stack is what the last event of the seat says it is.
 */
final class Table {
    final String name;
    private final TreeMap<Integer, SeatAt> seats = new TreeMap<>();
    private final TreeMap<Integer, SeatAt> departed = new TreeMap<>();
    private Optional<HandRows> running = Optional.empty();
    /** What earlier hands of this table were played by; empty before the first. */
    Optional<String> profile = Optional.empty();

    private final ServiceView service;

    Table(String name) {
        this.name = name;
        service = new ServiceView(TableBook.PREFIX + name);
    }

    Optional<HandRows> running() {
        return running;
    }

    List<SeatAt> seated() {
        return new ArrayList<>(seats.values());
    }

    boolean seats(int seat) {
        return seats.containsKey(seat);
    }

    /** The payout of the last hand does not add up. */
    boolean isDoubtful;

    void start(HandRows hand) {
        hand.followsDoubt = isDoubtful;
        isDoubtful = false;
        running = Optional.of(hand);
    }

    /** The hand is over, or given up: nothing more belongs to it. */
    Optional<HandRows> end() {
        Optional<HandRows> hand = running;
        running = Optional.empty();
        return hand;
    }

    /** Applies what an event does to the stacks; notes what cannot be. */
    void apply(EventKind kind, StoredRow row, Payload event, List<Note> notes) {
        if (service.isNewService(row.stream())) {
            forgetWhoCameLater();
        }
        switch (kind) {
            case PLAYER_SAT_DOWN -> sit(row, event, notes);
            case CARDS_DEALT -> {
                service.takes(row.stream(), event.seat("seat_id"));
                stayed(event.seat("seat_id"));
            }
            case PLAYER_STOOD_UP -> {
                boolean wasTaken = service.leaves(row.stream(), event.seat("seat_id"));
                SeatAt left = seats.remove(event.seat("seat_id"));
                if (left != null) {
                    departed.put(left.seat(), left);
                } else if (!wasTaken && !seats.isEmpty()) {
                    notes.add(PayloadSchema.note(row, "a player stands up from an empty seat",
                            "a seat that is taken", event.text("seat_id")));
                }
            }
            case BLIND_POSTED -> seats.computeIfPresent(event.seat("seat_id"),
                    (seat, at) -> at.paying(event.chips("amount")));
            case ACTION_APPLIED -> seats.computeIfPresent(event.seat("seat_id"),
                    (seat, at) -> at.with(event.chips("new_stack")));
            case SHOWDOWN_RESOLVED -> {
                boolean isFirst = running.isEmpty() || !running.get().isPaid;
                running.ifPresent(hand -> hand.isPaid = true);
                for (Map.Entry<Integer, Chips> paid : event.winners().entrySet()) {
                    seats.computeIfPresent(paid.getKey(), (seat, at) -> isFirst
                            ? at.with(at.stack().plus(paid.getValue())) : at);
                }
            }
            case HAND_STARTED, BETTING_ROUND_COMPLETE, STREET_DEALT, POT_CREATED,
                    SEED_REVEALED, HAND_ENDED -> {
            }
        }
    }

    /** Whom the stream of the table does not name, a service that starts has never heard of. */
    private void forgetWhoCameLater() {
        List<SeatAt> later = seats.values().stream()
                .filter(at -> !service.knowsAtStart(at.seat())).toList();
        for (SeatAt at : later) {
            seats.remove(at.seat());
            departed.put(at.seat(), at);
        }
    }

    /** A second service of the same table may have stood up players who play on in the first. */
    private void stayed(int seat) {
        SeatAt left = departed.get(seat);
        if (left != null && !seats.containsKey(seat) && running.isPresent()) {
            seats.put(seat, left);
            running.get().before.add(left);
        }
    }

    private void sit(StoredRow row, Payload event, List<Note> notes) {
        int seat = event.seat("seat_id");
        boolean wasFree = service.takes(row.stream(), seat);
        if (!wasFree && seats.containsKey(seat)) {
            notes.add(PayloadSchema.note(row, "a player sits down on a seat that is taken",
                    "an empty seat", seat + " of " + seats.get(seat).player()));
        }
        departed.remove(seat);
        seats.put(seat, new SeatAt(seat, event.text("player_id"), event.chips("stack")));
    }
}
