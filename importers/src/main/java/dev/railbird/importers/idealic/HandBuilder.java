package dev.railbird.importers.idealic;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.BetSizes;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import dev.railbird.importers.idealic.JsonValue.Items;
import dev.railbird.importers.idealic.JsonValue.Num;
import dev.railbird.importers.idealic.JsonValue.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a canonical hand of an object whose fields are sound enough; says why when not. */
final class HandBuilder {
    static final String FORMAT = "idealic";
    private static final int PLAYERS_MAX = 9;
    /** The engine rounds every change of a stack to four decimals. */
    private static final int DECIMALS = 4;
    private final IdealicRecord record;
    private final HandFields fields;
    private List<String> players = List.of();
    private ChipScale scale = ChipScale.WHOLE;

    HandBuilder(IdealicRecord record) {
        this.record = record;
        fields = new HandFields(record);
    }

    Optional<PokerHand> build() {
        Optional<Variant> variant = variant();
        Optional<List<Text>> names = fields.texts("players");
        if (names.isEmpty() && !fields.has("players")) {
            record.missing("players", "an array of names");
        }
        Optional<List<Num>> stacks = perPlayer("startingStacks", names);
        Optional<List<Num>> blinds = perPlayer("blindsOrStraddles", names);
        if (variant.isEmpty() || names.isEmpty() || stacks.isEmpty() || blinds.isEmpty()) {
            return Optional.empty();
        }
        players = names.get().stream().map(Text::text).toList();
        if (players.size() < 2 || players.size() > PLAYERS_MAX) {
            record.fault("LOG-06", "a hand of " + players.size() + " players",
                    "2 to " + PLAYERS_MAX, record.value("players").orElse(record.fields));
            return Optional.empty();
        }
        List<IdealicAction> actions = actions();
        scale = scale(actions);
        Seats seats = new Seats(record, fields, scale, names.get());
        Optional<List<SeatSetup>> setups = seats.setups(stacks.get(), blinds.get());
        Stakes stakes = new Stakes(record, fields, scale);
        Optional<BetSizes> sizes = stakes.sizes(variant.get(), blinds.get());
        if (setups.isEmpty() || sizes.isEmpty()) {
            return Optional.empty();
        }
        SeatPlan plan = seats.plan(blinds.get());
        if (!variant.get().isStud()) {
            stakes.checkDead(sizes.get());
            stakes.checkBlinds(sizes.get(), blinds.get(), plan.activeCount());
        }
        HandSetup setup = new HandSetup(variant.get(), scale, sizes.get(), setups.get(),
                variant.get().isStud() ? Optional.empty() : plan.button(), false, stakes.rake());
        return Optional.of(hand(setup, actions));
    }

    private PokerHand hand(HandSetup setup, List<IdealicAction> actions) {
        List<RecordedClaim> claims = new Results(record, fields, scale, players.size()).claims();
        List<RecordedEvent> events = new EventWriter(record, scale, claims).events(actions);
        new Descriptions(record, fields, players).check();
        new SeedClaims(record, fields).add(claims);
        new ViewCheck(record, fields, players).check(claims);
        new Results(record, fields, scale, players.size()).carried(claims);
        new Timing(record, fields).check(actions);
        new StatedTime(record, fields).check();
        return new PokerHand(handId(), stream(), Integer.toString(record.number),
                record.location(), FORMAT, FORMAT, setup, PokerHand.Implied.ALL, events, claims,
                Descriptions.attributes(record), record.notes, true);
    }

    private Optional<Variant> variant() {
        Optional<Text> code = fields.text("variant");
        if (code.isEmpty() && !fields.has("variant")) {
            record.missing("variant", "a code such as NT");
        }
        Optional<Variant> variant = code.flatMap(text -> Variant.ofCode(text.text()));
        if (code.isPresent() && variant.isEmpty()) {
            record.fault("LOG-06", "a variant that the engine does not know", "a code such as NT",
                    code.get());
        }
        return variant;
    }

    private Optional<List<Num>> perPlayer(String name, Optional<List<Text>> names) {
        Optional<List<Num>> numbers = fields.numbers(name);
        if (numbers.isEmpty() && !fields.has(name)) {
            record.missing(name, "one number a player");
        }
        if (numbers.isPresent() && names.isPresent()
                && numbers.get().size() != names.get().size()) {
            fields.otherLength(name, names.get().size(), numbers.get().size());
            return Optional.empty();
        }
        return numbers;
    }

    private List<IdealicAction> actions() {
        List<IdealicAction> actions = new ArrayList<>();
        Optional<JsonValue> value = record.value("actions");
        if (value.isEmpty() || !(value.get() instanceof Items array)) {
            record.fault("LOG-06", "a hand without actions", "an array of strings",
                    value.map(JsonText::of).orElse("nothing"),
                    value.orElse(record.fields).line(), value.orElse(record.fields).column());
            return actions;
        }
        ActionReader reader = new ActionReader(record, players);
        for (JsonValue item : array.items()) {
            if (item instanceof Text text) {
                reader.read(text).ifPresent(actions::add);
            } else {
                record.fault("LOG-06", "an action that is no string", "a string", item);
            }
        }
        return actions;
    }

    /** As many decimals as the engine keeps, or as the hand writes when it writes more. */
    private ChipScale scale(List<IdealicAction> actions) {
        int decimals = DECIMALS;
        for (String name : List.of("startingStacks", "blindsOrStraddles", "antes",
                "finishingStacks", "winnings", "_deadBlinds")) {
            if (record.value(name).orElse(null) instanceof Items array) {
                for (JsonValue item : array.items()) {
                    decimals = item instanceof Num number
                            ? Math.max(decimals, decimals(number.number())) : decimals;
                }
            }
        }
        for (IdealicAction action : actions) {
            decimals = Math.max(decimals, action.amount().map(HandBuilder::decimals).orElse(0));
        }
        decimals = Math.min(decimals, ChipScale.DECIMALS_MAX);
        String currency = fields.text("currency").map(Text::text).orElse("");
        // A pot is divided into whole units of currency, whatever its amounts are written in.
        return new ChipScale(currency, decimals,
                BigDecimal.ONE.movePointRight(decimals).longValueExact());
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.signum() == 0 ? 0 : number.stripTrailingZeros().scale());
    }

    private HandId handId() {
        if (record.value("hand").orElse(null) instanceof Num number) {
            return new HandId(number.number().toPlainString());
        }
        String file = record.source.substring(record.source.lastIndexOf('/') + 1);
        return new HandId(file + "#" + record.number);
    }

    private StreamId stream() {
        return record.value("table").orElse(null) instanceof Text table
                ? new StreamId(table.text()) : StreamId.NONE;
    }
}
