package dev.railbird.cli.golden;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.Decision;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Intention;
import dev.railbird.core.replay.Step;
import dev.railbird.importers.dealr.StoreContents.Stored;
import dev.railbird.importers.json.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What players asked for, decided again by the fold on the table that they saw, and held against
 * the payload that the command emitted.
 */
public final class DecidedActions {
    private final Map<String, JsonNode> payloads = new TreeMap<>();
    private final List<RecordedDifference> differences = new ArrayList<>();
    private int same;
    private int refused;

    /** An event of a command that the store has as it was emitted. */
    void expect(Stored event) {
        if (event.payload().textOf("type").orElse("").equals("ActionApplied")) {
            payloads.put(event.at().toString(), event.payload());
        }
    }

    /** @return whether anything of it was decided */
    boolean add(HandAudit audit) {
        HandState before = audit.replay().start();
        int decided = 0;
        for (Step step : audit.replay().steps()) {
            String at = step.recorded().location().toString();
            Optional<JsonNode> payload = Optional.ofNullable(payloads.get(at));
            Optional<SeatNumber> seat = actor(step);
            if (payload.isPresent() && seat.isPresent()) {
                payloads.remove(at);
                decided++;
                decide(audit, before, seat.get(), payload.get(), at);
            }
            before = step.state();
        }
        return decided > 0;
    }

    /** Who acts in this step; a step that follows from it has its place too. */
    private static Optional<SeatNumber> actor(Step step) {
        PokerEvent event = step instanceof Step.Accepted accepted ? accepted.settled()
                : step.recorded().event();
        if (event instanceof PokerEvent.Folded fold) {
            return Optional.of(fold.seat());
        }
        if (event instanceof PokerEvent.Checked check) {
            return Optional.of(check.seat());
        }
        if (event instanceof PokerEvent.Called call) {
            return Optional.of(call.seat());
        }
        if (event instanceof PokerEvent.BetOrRaisedBy raise) {
            return Optional.of(raise.seat());
        }
        return event instanceof PokerEvent.BetOrRaised raise ? Optional.of(raise.seat())
                : Optional.empty();
    }

    private void decide(HandAudit audit, HandState before, SeatNumber seat, JsonNode payload,
            String at) {
        ChipScale scale = audit.replay().hand().setup().scale();
        Optional<PokerEvent> event = Decision.asked(before, seat, intention(before, seat, payload));
        if (event.isEmpty()) {
            refused++;
            return;
        }
        Chips paid = paid(before, seat, event.get());
        Map<String, String> ours = new LinkedHashMap<>();
        ours.put("/chips_committed", scale.text(paid));
        ours.put("/new_stack", scale.text(before.stackOf(seat).units() - paid.units()));
        Map<String, String> theirs = new LinkedHashMap<>();
        for (String field : List.of("chips_committed", "new_stack")) {
            payload.get(field).ifPresent(value -> theirs.put("/" + field, value.text()));
        }
        List<Divergence.Field> fields = Divergence.fields(theirs, ours);
        if (fields.isEmpty()) {
            same++;
        } else {
            differences.add(new RecordedDifference("decided again", audit.id().text(),
                    payload.textOf("action_type").orElse("") + " of seat " + seat, at, fields));
        }
    }

    /** The amount of a bet or raise is what is put in now. */
    private static Intention intention(HandState before, SeatNumber seat, JsonNode payload) {
        return switch (payload.textOf("action_type").orElse("")) {
            case "FOLD" -> new Intention.Fold();
            case "BET", "RAISE" -> payload.get("amount").flatMap(JsonNode::decimal)
                    .flatMap(before.setup().scale()::chips)
                    .<Intention>map(put -> new Intention.RaiseTo(
                            Chips.of(before.streetBetOf(seat).units() + put.units())))
                    .orElse(new Intention.CheckOrCall());
            default -> new Intention.CheckOrCall();
        };
    }

    private static Chips paid(HandState before, SeatNumber seat, PokerEvent event) {
        if (event instanceof PokerEvent.Called call) {
            return call.paid();
        }
        return event instanceof PokerEvent.BetOrRaised raise
                ? Chips.of(raise.streetTotal().units() - before.streetBetOf(seat).units())
                : Chips.of(0);
    }

    public List<RecordedDifference> differences() {
        return List.copyOf(differences);
    }

    /** Actions that were decided again to the same. */
    public int same() {
        return same;
    }

    /** Actions that the rules do not have at all: the audit tells of them. */
    public int refused() {
        return refused;
    }
}
