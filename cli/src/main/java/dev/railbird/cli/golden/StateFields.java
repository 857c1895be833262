package dev.railbird.cli.golden;

import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.golf.GolfCard;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.golf.PlayerId;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A state as values by JSON Pointer: of poker in the words of a golden file, of golf in those of
 * its engine, a card of a hand with {@code ^} when it is up and {@code _} when it is not.
 *
 * @param names of the members that a state has, also when they are empty
 */
record StateFields(Set<String> names, Map<String, String> values) {
    /** Order means nothing in these. */
    private static final List<String> SETS = List.of("/flips_done", "/final_turn");

    /**
     * The state after so many events; empty when there are fewer.
     *
     * @param steps of the hand, as golden files have them
     */
    static Optional<StateFields> after(GameAudit audit, List<String> steps, long events) {
        return audit.told(hand -> poker(steps, events), game -> golf(game, events));
    }

    /**
     * The state of the next step when the log has no event for that: what a system did and wrote
     * nothing of stands in its next state all the same.
     */
    static Optional<StateFields> unwritten(GameAudit audit, long events) {
        return audit.told(hand -> Optional.empty(), game -> unwritten(game, events));
    }

    private static Optional<StateFields> unwritten(GolfAudit audit, long events) {
        long recorded = 0;
        for (GolfStep step : audit.replay().steps()) {
            if (recorded == events && !isRecorded(step)) {
                return Optional.of(of(step.state()));
            }
            recorded += isRecorded(step) ? 1 : 0;
        }
        return Optional.empty();
    }

    /** Which step the last of so many events is, from 0; -1 when there are fewer, or none. */
    static int stepOf(GameAudit audit, long events) {
        List<Boolean> counted = audit.told(
                hand -> hand.replay().steps().stream().map(step -> true).toList(),
                game -> game.replay().steps().stream().map(StateFields::isRecorded).toList());
        long left = events;
        for (int k = 0; k < counted.size(); k++) {
            left -= counted.get(k) ? 1 : 0;
            if (left == 0 && counted.get(k)) {
                return k;
            }
        }
        return -1;
    }

    private static boolean isRecorded(GolfStep step) {
        return step.recorded().provenance() == Provenance.RECORDED;
    }

    private static Optional<StateFields> poker(List<String> steps, long events) {
        if (events < 1 || events > steps.size()) {
            return Optional.empty();
        }
        Map<String, String> values = Deltas.fields(steps.get((int) events - 1));
        Set<String> names = new LinkedHashSet<>(List.of("refused"));
        values.keySet().forEach(pointer -> names.add(pointer.split("/")[1]));
        return Optional.of(new StateFields(names, values));
    }

    private static Optional<StateFields> golf(GolfAudit audit, long events) {
        return events < 0 || events > audit.replay().game().events().size() ? Optional.empty()
                : Optional.of(of(audit.replay().after((int) events)));
    }

    private static StateFields of(GolfState table) {
        StateFields fields = new StateFields(new LinkedHashSet<>(), new LinkedHashMap<>());
        fields.value("phase", table.phase().word());
        fields.value("round", Integer.toString(table.round()));
        fields.value("total_rounds", Integer.toString(table.totalRounds()));
        fields.value("current", name(table.currentPlayer()));
        fields.list("order", table.seats().stream().map(seat -> seat.player().text()).toList());
        fields.value("drawn", table.held().map(GolfCard::toString).orElse("null"));
        fields.value("from_discard", Boolean.toString(table.isFromDiscard()));
        fields.value("deck_remaining", Integer.toString(table.deckLeft()));
        fields.list("discard", table.discard().stream().map(GolfCard::toString).toList());
        fields.names.add("hands");
        table.seats().forEach(seat -> fields.list("hands/" + escaped(seat.player().text()),
                cards(seat)));
        fields.bySeat("score", table, GolfSeat::score);
        fields.bySeat("total", table, GolfSeat::total);
        fields.bySeat("rounds_won", table, GolfSeat::roundsWon);
        fields.value("finisher", name(table.finisher()));
        fields.value("dealer_idx", Integer.toString(table.dealerIndex()));
        fields.list("flips_done", sorted(table.flipsDone()));
        fields.list("final_turn", sorted(table.finalTurns()));
        return fields;
    }

    private void value(String name, String value) {
        names.add(name);
        values.put("/" + name, value);
    }

    private void list(String name, List<String> each) {
        names.add(name);
        for (int k = 0; k < each.size(); k++) {
            values.put("/" + name + "/" + k, each.get(k));
        }
    }

    private void bySeat(String name, GolfState table, Function<GolfSeat, Integer> number) {
        names.add(name);
        table.seats().forEach(seat -> values.put("/" + name + "/"
                + escaped(seat.player().text()), number.apply(seat).toString()));
    }

    private static List<String> cards(GolfSeat seat) {
        List<String> cards = new ArrayList<>();
        for (int k = 0; k < seat.cards().size(); k++) {
            cards.add(seat.cards().get(k) + (seat.isFaceUp(k) ? "^" : "_"));
        }
        return cards;
    }

    private static String name(Optional<PlayerId> player) {
        return player.map(PlayerId::text).orElse("null");
    }

    private static List<String> sorted(List<PlayerId> players) {
        return players.stream().map(PlayerId::text).sorted().toList();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Fields of a state that was written down: members that it does not have are not asked for,
     * lists are whole.
     */
    List<Divergence.Field> differences(JsonNode recorded) {
        Map<String, String> theirs = new LinkedHashMap<>();
        Set<String> lists = new LinkedHashSet<>();
        for (Member member : recorded.members()) {
            if (names.contains(member.name())) {
                flatten("/" + escaped(member.name()), member.value(), theirs, lists);
            }
        }
        Map<String, String> ours = new LinkedHashMap<>();
        values.forEach((pointer, value) -> {
            if (theirs.containsKey(pointer)
                    || lists.contains(pointer.substring(0, pointer.lastIndexOf('/')))) {
                ours.put(pointer, value);
            }
        });
        return Divergence.fields(theirs, ours);
    }

    private static void flatten(String pointer, JsonNode value, Map<String, String> into,
            Set<String> lists) {
        if (value.isScalar()) {
            into.put(pointer, value.text());
        } else if (value.isObject()) {
            value.members().forEach(member -> flatten(pointer + "/" + escaped(member.name()),
                    member.value(), into, lists));
        } else {
            lists.add(pointer);
            List<JsonNode> items = new ArrayList<>(value.items());
            if (SETS.contains(pointer)) {
                items.sort(Comparator.comparing(JsonNode::text));
            }
            for (int k = 0; k < items.size(); k++) {
                flatten(pointer + "/" + k, items.get(k), into, lists);
            }
        }
    }
}
