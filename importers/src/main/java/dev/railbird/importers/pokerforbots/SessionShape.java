package dev.railbird.importers.pokerforbots;

import dev.railbird.core.event.Note;
import dev.railbird.importers.phh.PhhFields;
import dev.railbird.importers.phh.PhhRecord;
import dev.railbird.importers.toml.TomlValue;
import dev.railbird.importers.toml.TomlValue.Array;
import dev.railbird.importers.toml.TomlValue.Entry;
import dev.railbird.importers.toml.TomlValue.Num;
import dev.railbird.importers.toml.TomlValue.Text;
import java.util.Optional;
import java.util.TreeSet;

/** Fields that the server writes in one way only; another way was not written by the server. */
final class SessionShape {
    private final PhhRecord record;
    private final PhhFields fields;
    private final int players;

    private SessionShape(PhhRecord record, PhhFields fields, int players) {
        this.record = record;
        this.fields = fields;
        this.players = players;
    }

    static void check(PhhRecord record, PhhFields fields, int players, long bigBlind) {
        SessionShape shape = new SessionShape(record, fields, players);
        shape.seats();
        shape.blinds(bigBlind);
        shape.bots();
        shape.number("seat_count", players, players);
        shape.number("day", 1, 31);
        shape.number("month", 1, 12);
        shape.number("year", 1, 9999);
        shape.clock();
        shape.unknown();
    }

    private void number(String key, long least, long most) {
        Optional<TomlValue> value = record.field(key);
        boolean fits = value.isPresent() && value.get() instanceof Num number
                && number.isFinite() && number.scale() == 0 && number.unscaled() >= least
                && number.unscaled() <= most;
        if (!fits) {
            fields.wrong(key, least == most ? Long.toString(least) : least + " to " + most,
                    value.map(PhhFields::text).orElse("nothing"));
        }
    }

    /** The button is seat 1 and comes last, with two players first. */
    private void seats() {
        Array seats = (Array) record.field("seats").orElseThrow();
        for (int i = 0; i < players; i++) {
            long due = players == 2 ? i + 1 : (i + 1) % players + 1;
            if (!(seats.items().get(i) instanceof Num seat) || seat.unscaled() != due) {
                fields.wrongAt(seats.items().get(i), "seats", Long.toString(due),
                        PhhFields.text(seats.items().get(i)));
            }
        }
    }

    private void blinds(long bigBlind) {
        Array blinds = (Array) record.field("blinds_or_straddles").orElseThrow();
        Array antes = (Array) record.field("antes").orElseThrow();
        for (int i = 0; i < players; i++) {
            long blind = ((Num) blinds.items().get(i)).unscaled();
            boolean fits = i == 0 ? blind > 0 && blind <= bigBlind : blind == (i == 1 ? bigBlind
                    : 0);
            if (!fits) {
                forced(blinds.items().get(i), i == 0 ? "a small blind up to " + bigBlind
                        : i == 1 ? Long.toString(bigBlind) : "0");
            }
            if (!(antes.items().get(i) instanceof Num ante) || ante.unscaled() != 0) {
                forced(antes.items().get(i), "0");
            }
        }
    }

    private void forced(TomlValue value, String expected) {
        record.note(Note.Kind.VIOLATION, "RULE-07", "a forced bet that the server does not have",
                expected, PhhFields.text(value), "The server has a small blind, a big blind equal"
                        + " to min_bet, and no antes.", record.at(value));
    }

    private void bots() {
        TreeSet<String> seen = new TreeSet<>();
        for (TomlValue value : ((Array) record.field("players").orElseThrow()).items()) {
            boolean isName = value instanceof Text text && !text.text().isEmpty()
                    && seen.add(text.text());
            if (!isName) {
                fields.wrongAt(value, "players", "a bot that sits once", PhhFields.text(value));
            }
        }
    }

    private void clock() {
        Optional<TomlValue> time = record.field("time");
        if (time.isEmpty() || !(time.get() instanceof Text text) || !isClock(text.text())) {
            fields.wrong("time", "\"HH:MM:SS\"", time.map(PhhFields::text).orElse("nothing"));
        }
        Optional<TomlValue> zone = record.field("time_zone");
        if (zone.isEmpty() || !(zone.get() instanceof Text text && text.text().equals("UTC"))) {
            fields.wrong("time_zone", "\"UTC\"", zone.map(PhhFields::text).orElse("nothing"));
        }
    }

    private static boolean isClock(String text) {
        if (text.length() != 8) {
            return false;
        }
        for (int k = 0; k < 8; k++) {
            char c = text.charAt(k);
            if (k % 3 == 2 ? c != ':' : c < '0' || c > '9') {
                return false;
            }
        }
        return text.compareTo("24") < 0 && text.charAt(3) < '6' && text.charAt(6) <= '6';
    }

    private void unknown() {
        for (Entry field : record.fields) {
            switch (field.key()) {
                case "variant", "table", "seat_count", "seats", "antes", "blinds_or_straddles",
                        "min_bet", "starting_stacks", "finishing_stacks", "winnings", "players",
                        "hand", "time", "time_zone", "day", "month", "year" -> {
                    // Written by the server.
                }
                default -> record.note(Note.Kind.VIOLATION, "LOG-06", "a field that the server"
                        + " does not write", "the fields of a section", field.key(),
                        "It is kept out of the replay.", record.at(field.value()));
            }
        }
    }
}
