package dev.railbird.importers.pokerforbots;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
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
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.importers.phh.PhhFields;
import dev.railbird.importers.phh.PhhRecord;
import dev.railbird.importers.toml.TomlJson;
import dev.railbird.importers.toml.TomlValue;
import dev.railbird.importers.toml.TomlValue.Array;
import dev.railbird.importers.toml.TomlValue.Entry;
import dev.railbird.importers.toml.TomlValue.Num;
import dev.railbird.importers.toml.TomlValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a hand of a section: the server writes stacks after the blinds, p1 is the small blind. */
final class SessionHand {
    private static final String[] ARRAYS = {"seats", "antes", "blinds_or_straddles",
        "starting_stacks", "finishing_stacks", "winnings", "players"};
    private final PhhRecord record;
    private final PhhFields fields;
    private final String run;
    private int players;
    private List<Num> stacks;
    private List<Num> blinds;
    private List<Num> finishing;
    private List<Num> winnings;
    /** The fold refused an event that could not be put right. */
    private boolean isSound;
    private boolean hasPutBack;

    /** @param run what to add to the table's name to tell processes that share a file apart */
    SessionHand(PhhRecord record, String run) {
        this.record = record;
        this.fields = new PhhFields(record);
        this.run = run;
    }

    boolean isSound() {
        return isSound;
    }

    Optional<PokerHand> make() {
        if (!hasAll()) {
            return Optional.empty();
        }
        Optional<Chips> bigBlind = fields.number("min_bet").flatMap(SessionHand::chips);
        if (bigBlind.isEmpty() || bigBlind.get().isZero()) {
            fields.wrong("min_bet", "the big blind, a whole amount above zero",
                    record.field("min_bet").map(PhhFields::text).orElse("nothing"));
            return Optional.empty();
        }
        SessionShape.check(record, fields, players, bigBlind.get().units());
        WrittenOrder.check(record, players);
        long[] posted = new long[players];
        long[] open = new long[players];
        for (int i = 0; i < players; i++) {
            posted[i] = blinds.get(i).unscaled();
            open[i] = stacks.get(i).unscaled() == 0 ? posted[i] : 0;
        }
        return Optional.of(new BrokePosters(record, this::hand).settle(posted, open));
    }

    private boolean hasAll() {
        boolean isNoLimit = record.field("variant").isPresent()
                && record.field("variant").get() instanceof Text text && text.text().equals("NT");
        if (!isNoLimit) {
            fields.wrong("variant", "NT, the only game of the server",
                    record.field("variant").map(PhhFields::text).orElse("nothing"));
        }
        if (!record.hasActions) {
            fields.missing("actions", "an array of action strings");
        }
        stacks = fields.numbers("starting_stacks", true);
        blinds = fields.numbers("blinds_or_straddles", true);
        finishing = fields.numbers("finishing_stacks", true);
        winnings = fields.numbers("winnings", true);
        players = stacks.size();
        boolean isTable = players >= 2 && players <= SeatNumber.MAX;
        if (!isTable) {
            fields.wrong("starting_stacks", "2 to " + SeatNumber.MAX + " values, one a player",
                    record.field("starting_stacks").map(PhhFields::text).orElse("nothing"));
        }
        if (!isTable || !isNoLimit || !record.hasActions) {
            return false;
        }
        boolean isWhole = isText("hand") & isText("table");
        for (String key : ARRAYS) {
            Optional<TomlValue> value = record.field(key);
            boolean fits = value.isPresent() && value.get() instanceof Array array
                    && array.items().size() == players;
            if (!fits) {
                fields.wrong(key, players + " values, one a player",
                        value.map(PhhFields::text).orElse("nothing"));
            }
            isWhole &= fits;
        }
        // Arrays that hold something else than numbers were told already.
        boolean areNumbers = blinds.size() == players && finishing.size() == players
                && winnings.size() == players;
        return isWhole && areNumbers && areAmounts(stacks, "starting_stacks")
                && areAmounts(blinds, "blinds_or_straddles");
    }

    private boolean isText(String key) {
        Optional<TomlValue> value = record.field(key);
        boolean fits = value.isPresent() && value.get() instanceof Text;
        if (!fits) {
            fields.wrong(key, "a string", value.map(PhhFields::text).orElse("nothing"));
        }
        return fits;
    }

    private boolean areAmounts(List<Num> values, String key) {
        for (Num value : values) {
            if (chips(value).isEmpty()) {
                fields.wrongAt(value, key, "whole amounts of zero or more",
                        PhhFields.text(value));
                return false;
            }
        }
        return true;
    }

    static Optional<Chips> chips(Num value) {
        return value.isFinite() ? PhhFields.chips(ChipScale.WHOLE, value) : Optional.empty();
    }

    /** What the money of the hand agrees with: an all-in, else a raise that closed the betting. */
    private PokerHand hand(long[] posted) {
        PokerHand allIn = hand(posted, false);
        if (!hasPutBack || BrokePosters.agrees(allIn)) {
            return allIn;
        }
        PokerHand raise = hand(posted, true);
        return BrokePosters.agrees(raise) ? raise : hand(posted, false);
    }

    /** @param posted what each seat paid as its blind; less than the blind when that broke it */
    private PokerHand hand(long[] posted, boolean raisesShort) {
        Chips bigBlind = fields.number("min_bet").flatMap(SessionHand::chips).orElseThrow();
        List<TomlValue> names = ((Array) record.field("players").orElseThrow()).items();
        List<TomlValue> labels = ((Array) record.field("seats").orElseThrow()).items();
        List<SeatSetup> seats = new ArrayList<>(players);
        for (int i = 0; i < players; i++) {
            long blind = blinds.get(i).unscaled();
            String name = names.get(i) instanceof Text text ? text.text()
                    : PhhFields.text(names.get(i));
            seats.add(new SeatSetup(name, PhhFields.text(labels.get(i)),
                    StartingStack.of(Chips.of(stacks.get(i).unscaled() + posted[i])),
                    blind == 0 ? ForcedBets.NONE
                            : new ForcedBets(Chips.ZERO, Chips.of(blind), false, Chips.ZERO),
                    true));
        }
        HandSetup setup = new HandSetup(Variant.NO_LIMIT_HOLDEM, ChipScale.WHOLE,
                new BetSizes(bigBlind, bigBlind, Chips.ZERO), seats,
                Optional.of(SeatNumber.of(players == 2 ? 1 : players)), false, RakeRule.NONE);
        ActionRepair repair = new ActionRepair(record, setup, raisesShort);
        List<RecordedEvent> events = repair.events();
        isSound = repair.isSound();
        hasPutBack = repair.hasPutBack();
        List<Note> notes = new ArrayList<>(record.notes);
        notes.addAll(repair.notes());
        SessionClaims claims = new SessionClaims(record, stacks, posted);
        List<RecordedClaim> claimed = claims.of(finishing, winnings);
        notes.addAll(claims.notes());
        return new PokerHand(handId(), new StreamId(tableName() + run), record.name,
                record.location(), PokerForBotsImporter.FORMAT, RuleProfile.POKERFORBOTS.name(),
                setup, PokerHand.Implied.ALL, events, claimed, attributes(), notes, true);
    }

    private HandId handId() {
        return new HandId(record.field("hand").orElseThrow() instanceof Text text ? text.text()
                : record.name);
    }

    private String tableName() {
        return record.field("table").orElseThrow() instanceof Text text ? text.text() : "";
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        for (Entry field : record.fields) {
            switch (field.key()) {
                case "seat_count", "time", "time_zone", "day", "month", "year" ->
                        attributes.add(new Attribute(field.key(), TomlJson.text(field.value())));
                default -> {
                    // Part of the hand itself, or noted as unknown.
                }
            }
        }
        return attributes;
    }
}
