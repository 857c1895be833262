package dev.railbird.importers.phh;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.hand.BetSizes;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import dev.railbird.importers.toml.TomlValue.Array;
import dev.railbird.importers.toml.TomlValue.Bool;
import dev.railbird.importers.toml.TomlValue.Num;
import dev.railbird.importers.toml.TomlValue.NumKind;
import dev.railbird.importers.toml.TomlValue.Text;
import dev.railbird.importers.toml.TomlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a canonical hand of a record whose fields are sound enough; says why when they are not. */
final class HandBuilder {
    private final PhhRecord record;
    private final PhhFields fields;
    private final int index;
    private int players;
    private ChipScale scale;

    HandBuilder(PhhRecord record, int index) {
        this.record = record;
        this.fields = new PhhFields(record);
        this.index = index;
    }

    /** Empty when a required field is missing or wrong; the notes of the record say which. */
    Optional<PokerHand> build() {
        Optional<Variant> variant = fields.variant();
        List<Num> stacks = fields.numbers("starting_stacks", true);
        List<Num> antes = fields.numbers("antes", true);
        if (variant.isEmpty() || stacks.isEmpty() || antes.isEmpty() || !record.hasActions) {
            if (!record.hasActions) {
                fields.missing("actions", "an array of action strings");
            }
            return Optional.empty();
        }
        players = stacks.size();
        boolean stud = variant.get().isStud();
        List<Num> blinds = stud ? List.of() : fields.numbers("blinds_or_straddles", true);
        if (players < 2 || players > SeatNumber.MAX) {
            fields.wrong("starting_stacks", "2 to " + SeatNumber.MAX + " players",
                    Integer.toString(players));
            return Optional.empty();
        }
        if (isOtherLength("antes", antes)
                || !stud && isOtherLength("blinds_or_straddles", blinds)) {
            return Optional.empty();
        }
        scale = fields.scale(record.actions);
        noteLoneAnte(antes);
        new TableSeats(record, fields, players).check();
        Optional<BetSizes> sizes = new PhhStakes(fields, scale).sizes(variant.get());
        List<SeatSetup> seats = seats(stacks, antes, blinds);
        if (sizes.isEmpty() || seats.size() != players) {
            return Optional.empty();
        }
        Optional<SeatNumber> button = stud ? Optional.empty()
                : Optional.of(SeatNumber.of(players));
        HandSetup setup = new HandSetup(variant.get(), scale, sizes.get(), seats, button,
                fields.isTrue("ante_trimming_status"), RakeRule.NONE);
        PhhClaims claims = new PhhClaims(record, fields, scale, players);
        return Optional.of(new PokerHand(handId(), stream(), record.name, record.location(), "phh",
                "standard", setup, PokerHand.Implied.ALL, new PhhEvents(record, scale).events(),
                claims.claims(), claims.attributes(), record.notes, true));
    }

    /** The standard says not to trim a big-blind ante; real files do and keep it in the pot. */
    private void noteLoneAnte(List<Num> antes) {
        Optional<TomlValue> trims = record.field("ante_trimming_status");
        if (trims.isPresent() && isTrue(trims.get()) && paying(antes) == 1) {
            record.note(Note.Kind.NOTICE, "RULE-07", "a single ante is not trimmed away",
                    "ante_trimming_status = false", "true",
                    "Trimming would hand the ante back; it stays in the pot as dead money.",
                    record.at(trims.get()));
        }
    }

    private static int paying(List<Num> antes) {
        int paying = 0;
        for (int k = 0; k < antes.size(); k++) {
            paying += antes.get(k).unscaled() != 0 ? 1 : 0;
        }
        return paying;
    }

    private boolean isOtherLength(String key, List<Num> values) {
        if (values.size() == players) {
            return false;
        }
        if (!values.isEmpty() || record.field(key).isPresent()) {
            fields.wrong(key, players + " numbers, one a player",
                    Integer.toString(values.size()));
        }
        return true;
    }

    /** Heads-up antes and blinds are written small blind first but p1 is the big blind. */
    private List<SeatSetup> seats(List<Num> stacks, List<Num> antes, List<Num> blinds) {
        List<SeatSetup> seats = new ArrayList<>(players);
        Optional<Array> names = fields.strings("players", players);
        Optional<Array> labels = fields.integers("seats", players);
        boolean reversed = players == 2 && !blinds.isEmpty();
        for (int i = 0; i < players; i++) {
            int from = reversed ? 1 - i : i;
            Optional<StartingStack> stack = stack(stacks.get(i));
            Optional<Chips> ante = amount("antes", antes.get(from), false);
            Optional<Chips> blind = blinds.isEmpty() ? Optional.of(Chips.ZERO)
                    : amount("blinds_or_straddles", blinds.get(from), true);
            if (stack.isEmpty() || ante.isEmpty() || blind.isEmpty()) {
                return seats;
            }
            boolean late = !blinds.isEmpty() && blinds.get(from).unscaled() < 0;
            String name = names.isPresent() ? ((Text) names.get().items().get(i)).text() : "";
            String label = labels.isPresent()
                    ? ((Num) labels.get().items().get(i)).plainText() : "";
            boolean forced = !ante.get().isZero() || !blind.get().isZero();
            seats.add(new SeatSetup(name, label, stack.get(), forced
                    ? new ForcedBets(ante.get(), blind.get(), late, Chips.ZERO)
                    : ForcedBets.NONE, true));
        }
        return seats;
    }

    private Optional<StartingStack> stack(Num value) {
        if (value.kind() == NumKind.INFINITE && value.unscaled() > 0) {
            return Optional.of(StartingStack.UNKNOWN);
        }
        Optional<Chips> chips = value.isFinite() ? PhhFields.chips(scale, value)
                : Optional.empty();
        if (chips.isEmpty() || chips.get().isZero()) {
            fields.wrongAt(value, "starting_stacks", "stacks above zero, or inf",
                    PhhFields.text(value));
            return Optional.empty();
        }
        return Optional.of(StartingStack.of(chips.get()));
    }

    private Optional<Chips> amount(String key, Num value, boolean mayBeNegative) {
        if (mayBeNegative && value.isFinite() && value.unscaled() < 0) {
            record.note(Note.Kind.NOTICE, "RULE-07", "a negative blind is read as a late post",
                    "amounts of zero or more", PhhFields.text(value),
                    "It is live but does not move the opener; a dead part posted with it is lost.",
                    record.at(value));
            return PhhFields.chips(scale, new Num(value.kind(), -value.unscaled(), value.scale(),
                    "", value.line(), value.column()));
        }
        Optional<Chips> chips = value.isFinite() ? PhhFields.chips(scale, value)
                : Optional.empty();
        if (chips.isEmpty()) {
            fields.wrongAt(value, key, "amounts of zero or more", PhhFields.text(value));
        }
        return chips;
    }

    private HandId handId() {
        Optional<TomlValue> hand = record.field("hand");
        if (hand.isPresent() && hand.get() instanceof Text text && !text.text().isEmpty()) {
            return new HandId(text.text());
        }
        if (hand.isPresent() && hand.get() instanceof Num number && number.isFinite()) {
            return new HandId(number.plainText());
        }
        return new HandId(baseName() + "#" + (record.name.isEmpty()
                ? Integer.toString(index + 1) : record.name));
    }

    /** Without a name of its own a hand is called by its file, wherever that lies. */
    private String baseName() {
        return record.source.substring(record.source.lastIndexOf('/') + 1);
    }

    private StreamId stream() {
        Optional<TomlValue> table = record.field("table");
        if (table.isPresent() && table.get() instanceof Text text) {
            return new StreamId(text.text());
        }
        if (table.isPresent() && table.get() instanceof Num number && number.isFinite()) {
            return new StreamId(number.plainText());
        }
        return StreamId.NONE;
    }

    static boolean isTrue(TomlValue value) {
        return value instanceof Bool bool && bool.value();
    }
}
