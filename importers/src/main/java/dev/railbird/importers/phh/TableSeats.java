package dev.railbird.importers.phh;

import dev.railbird.core.event.Note;
import dev.railbird.importers.toml.TomlValue;
import dev.railbird.importers.toml.TomlValue.Array;
import dev.railbird.importers.toml.TomlValue.Num;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code seats} and {@code seat_count} say of a table: every player has a chair of their own,
 * and who acts later sits further round.
 */
final class TableSeats {
    private final PhhRecord record;
    private final PhhFields fields;
    private final int players;

    TableSeats(PhhRecord record, PhhFields fields, int players) {
        this.record = record;
        this.fields = fields;
        this.players = players;
    }

    void check() {
        Optional<Num> count = record.field("seat_count").isPresent()
                ? fields.number("seat_count").filter(TableSeats::isWhole) : Optional.empty();
        if (count.isPresent() && count.get().unscaled() < players) {
            fields.wrongAt(count.get(), "seat_count", "at least " + players + ", the players",
                    PhhFields.text(count.get()));
        } else {
            chairs(count);
        }
    }

    private void chairs(Optional<Num> count) {
        if (!(record.field("seats").orElse(null) instanceof Array seats)
                || seats.items().size() != players) {
            return;
        }
        List<Long> taken = new ArrayList<>(players);
        int timesRound = 0;
        for (TomlValue item : seats.items()) {
            if (!(item instanceof Num seat) || !isWhole(seat)) {
                return;
            }
            long chair = seat.unscaled();
            if (taken.contains(chair)) {
                fields.wrongAt(item, "seats", "a seat of its own for each player",
                        Long.toString(chair));
                return;
            }
            if (count.isPresent() && chair > count.get().unscaled()) {
                fields.wrongAt(item, "seats", "at most " + count.get().unscaled()
                        + ", the seats of the table", Long.toString(chair));
                return;
            }
            timesRound += !taken.isEmpty() && chair < taken.get(taken.size() - 1) ? 1 : 0;
            taken.add(chair);
        }
        noteOrder(taken, timesRound, seats);
    }

    /** Real sites have such hands, one in a thousand. */
    private void noteOrder(List<Long> taken, int timesRound, Array seats) {
        boolean isOnceRound = timesRound == 0
                || timesRound == 1 && taken.get(players - 1) < taken.get(0);
        if (!isOnceRound) {
            record.note(Note.Kind.NOTICE, "LOG-06",
                    "the players do not sit in the order in which they act",
                    "seats that run once round the table", PhhFields.text(seats),
                    "Two seats may have been exchanged.", record.at(seats));
        }
    }

    private static boolean isWhole(Num number) {
        return number.isFinite() && number.scale() == 0;
    }
}
