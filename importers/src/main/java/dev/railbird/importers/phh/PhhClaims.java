package dev.railbird.importers.phh;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.Claim.WinningsBasis;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.importers.toml.TomlJson;
import dev.railbird.importers.toml.TomlValue.Entry;
import dev.railbird.importers.toml.TomlValue.Num;
import dev.railbird.importers.toml.TomlValue.NumKind;
import dev.railbird.importers.toml.TomlValue.Temporal;
import dev.railbird.importers.toml.TomlValue.TemporalKind;
import dev.railbird.importers.toml.TomlValue.Text;
import dev.railbird.importers.toml.TomlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a hand claims of its outcome, and the fields that only describe it. */
final class PhhClaims {
    private final PhhRecord record;
    private final PhhFields fields;
    private final ChipScale scale;
    private final int players;

    PhhClaims(PhhRecord record, PhhFields fields, ChipScale scale, int players) {
        this.record = record;
        this.fields = fields;
        this.scale = scale;
        this.players = players;
    }

    List<RecordedClaim> claims() {
        List<RecordedClaim> claims = new ArrayList<>();
        add(claims, "finishing_stacks");
        add(claims, "winnings");
        new PhhSeeds(record, fields).add(claims);
        return claims;
    }

    private void add(List<RecordedClaim> claims, String key) {
        List<Num> values = fields.numbers(key, false);
        if (values.isEmpty()) {
            return;
        }
        if (values.size() != players) {
            fields.wrong(key, players + " numbers, one a player",
                    Integer.toString(values.size()));
            return;
        }
        for (int i = 0; i < players; i++) {
            Num value = values.get(i);
            if (value.kind() == NumKind.INFINITE) {
                continue;
            }
            Optional<Chips> chips = PhhFields.chips(scale, value);
            if (chips.isEmpty()) {
                fields.wrongAt(value, key, "amounts of zero or more", PhhFields.text(value));
                continue;
            }
            SeatNumber seat = SeatNumber.of(i + 1);
            Claim claim = key.equals("winnings")
                    ? new Claim.Winnings(seat, chips.get(), WinningsBasis.UNSPECIFIED)
                    : new Claim.FinalStack(seat, chips.get());
            claims.add(new RecordedClaim(0, claim, record.at(value)));
        }
    }

    List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        for (int k = 0; k < record.fields.size(); k++) {
            Entry field = record.fields.get(k);
            int place = record.placeOf(k);
            if (PhhKeys.isModelled(place)) {
                continue;
            }
            checkType(field, place);
            attributes.add(new Attribute(field.key(), TomlJson.text(field.value())));
        }
        return attributes;
    }

    private void checkType(Entry field, int place) {
        TomlValue value = field.value();
        boolean sound = isOfItsType(place, value);
        if (!sound) {
            fields.wrongAt(value, field.key(), "the type of the standard", TomlJson.text(value));
        } else if (place == PhhKeys.UNKNOWN && !field.key().startsWith("_")) {
            record.note(Note.Kind.KEPT, "LOG-06", "a field that the standard does not know",
                    "a name with a leading underscore", field.key(), "It is kept as it is.",
                    record.at(value));
        }
    }

    private static boolean isOfItsType(int place, TomlValue value) {
        return switch (PhhKeys.kind(place)) {
            case TEXT -> value instanceof Text;
            case TIME_OF_DAY -> value instanceof Temporal time
                    && time.kind() == TemporalKind.LOCAL_TIME;
            case INTEGER -> value instanceof Num number && number.kind() == NumKind.INTEGER;
            case TEXT_OR_NUMBER -> value instanceof Text || value instanceof Num number
                    && number.kind() != NumKind.NOT_A_NUMBER;
            case NUMBER -> value instanceof Num;
            case ARRAY -> value instanceof TomlValue.Array;
            case ANY -> true;
        };
    }
}
