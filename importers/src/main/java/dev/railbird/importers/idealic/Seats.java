package dev.railbird.importers.idealic;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Note;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.importers.idealic.JsonValue.Items;
import dev.railbird.importers.idealic.JsonValue.Num;
import dev.railbird.importers.idealic.JsonValue.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who sits where with what; arrays are in the order of the players and never turned round. */
final class Seats {
    private static final int SEATS_MAX = 9;
    private static final int STATES_MAX = 2;
    private final IdealicRecord record;
    private final HandFields fields;
    private final ChipScale scale;
    private final List<Text> names;
    private final boolean[] isActive;

    Seats(IdealicRecord record, HandFields fields, ChipScale scale, List<Text> names) {
        this.record = record;
        this.fields = fields;
        this.scale = scale;
        this.names = names;
        isActive = active();
    }

    private boolean[] active() {
        boolean[] active = new boolean[names.size()];
        List<Num> states = fields.numbers("_inactive", names.size()).orElse(List.of());
        for (int i = 0; i < active.length; i++) {
            active[i] = states.isEmpty()
                    || fields.whole(states.get(i), 0, STATES_MAX).orElse(0L) == 0;
        }
        return active;
    }

    SeatPlan plan(List<Num> blinds) {
        return new SeatPlan(blinds, isActive);
    }

    /** Empty when a stack or forced bet is no amount; the record says which. */
    Optional<List<SeatSetup>> setups(List<Num> stacks, List<Num> blinds) {
        List<Num> antes = antes();
        List<Num> dead = fields.numbers("_deadBlinds", names.size()).orElse(List.of());
        List<Num> labels = labels();
        checkNames();
        List<SeatSetup> seats = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Optional<Chips> stack = fields.chips(scale, stacks.get(i));
            Optional<Chips> blind = forced(blinds, i, "blind");
            Optional<Chips> ante = forced(antes, i, "ante");
            Optional<Chips> owed = i >= dead.size() || !isActive[i] ? Optional.of(Chips.ZERO)
                    : fields.chips(scale, dead.get(i));
            if (stack.isEmpty() || blind.isEmpty() || ante.isEmpty() || owed.isEmpty()) {
                return Optional.empty();
            }
            String label = labels.isEmpty() ? "" : labels.get(i).written();
            ForcedBets bets = new ForcedBets(ante.get(), blind.get(), false, owed.get());
            seats.add(new SeatSetup(names.get(i).text(), label, StartingStack.of(stack.get()),
                    bets, isActive[i]));
        }
        return Optional.of(seats);
    }

    /** The engine takes an empty or short array; what is not there is zero. */
    private List<Num> antes() {
        if (!(record.value("antes").orElse(null) instanceof Items)) {
            record.missing("antes", "an array of numbers, it may be empty");
            return List.of();
        }
        List<Num> antes = fields.numbers("antes").orElse(List.of());
        if (antes.size() > names.size()) {
            fields.otherLength("antes", names.size(), antes.size());
        }
        return antes;
    }

    /** Who sits out posts nothing; the engine refuses the hand, here the post is left out. */
    private Optional<Chips> forced(List<Num> amounts, int seat, String what) {
        if (seat >= amounts.size()) {
            return Optional.of(Chips.ZERO);
        }
        Num amount = amounts.get(seat);
        if (!isActive[seat] && amount.number().signum() != 0) {
            record.fault("LOG-06", "p" + (seat + 1) + " sits out and has a " + what, "0",
                    amount);
            return Optional.of(Chips.ZERO);
        }
        return fields.chips(scale, amount);
    }

    private void checkNames() {
        for (int i = 0; i < names.size(); i++) {
            boolean isTaken = names.get(i).text().isEmpty();
            for (int other = 0; other < i; other++) {
                isTaken |= names.get(other).text().equals(names.get(i).text());
            }
            if (isTaken) {
                record.fault("LOG-06", "a player without a name of its own",
                        "a name that nobody else has", names.get(i));
            }
        }
    }

    private List<Num> labels() {
        List<Num> labels = fields.numbers("seats", names.size()).orElse(List.of());
        for (int i = 0; i < labels.size(); i++) {
            fields.whole(labels.get(i), 1, SEATS_MAX);
            for (int other = 0; other < i; other++) {
                if (labels.get(other).number().compareTo(labels.get(i).number()) == 0) {
                    record.fault("LOG-06", "two players have the same seat", "distinct seats",
                            labels.get(i));
                }
            }
        }
        inOrder(labels);
        return labels;
    }

    /** The engine sorts players by seat before each deal; who joins later waits at the end. */
    private void inOrder(List<Num> labels) {
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < labels.size(); i++) {
            BigDecimal seat = labels.get(i).number();
            if (isActive[i] && seat.compareTo(before) < 0) {
                record.note(Note.Kind.SUSPICION, "LOG-06", "players do not sit in the order of"
                        + " their seats", "above " + before.toPlainString(), seat.toPlainString(),
                        "Two seats were exchanged, or the players were.", labels.get(i).line(),
                        labels.get(i).column());
            }
            before = isActive[i] ? seat : before;
        }
    }
}
