package dev.railbird.cli.golden;

import dev.railbird.core.audit.GameAudit;
import dev.railbird.importers.dealr.CommandTimes;
import dev.railbird.importers.dealr.StoreContents;
import dev.railbird.importers.dealr.StoreContents.Command;
import dev.railbird.importers.dealr.StoreContents.Stored;
import dev.railbird.importers.json.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Events that commands say they emitted, held against those that the store has, each with its whole
 * payload and in its place; and its actions decided again.
 */
public final class EmittedEvents {
    private final Map<String, List<Emitted>> emitted = new TreeMap<>();
    private final Map<String, List<Stored>> stored = new TreeMap<>();
    private final List<RecordedDifference> differences = new ArrayList<>();
    private final List<RecordedDifference> late = new ArrayList<>();
    private final CommandTimes times = new CommandTimes(this::late);
    private final DecidedActions decided = new DecidedActions();
    private int commands;
    private int same;

    private record Emitted(Command command, int number, JsonNode payload) {
        String words() {
            return "event " + number + " of command " + command.key();
        }
    }

    /** Commands of one second stand in any order; their events have the exact time. */
    public void commands(StoreContents contents) {
        List<Command> byTime = new ArrayList<>(contents.commands());
        byTime.sort(Comparator.comparing(EmittedEvents::time));
        commands += byTime.size();
        contents.commands().forEach(command -> command.times().ifPresent(times::add));
        for (Command command : byTime) {
            List<Emitted> stream = emitted.computeIfAbsent(command.stream(),
                    name -> new ArrayList<>());
            int number = 0;
            for (JsonNode payload : command.emitted()) {
                stream.add(new Emitted(command, ++number, payload));
            }
        }
    }

    private static BigDecimal time(Command command) {
        return command.emitted().stream().findFirst().flatMap(event -> event.get("timestamp"))
                .flatMap(JsonNode::decimal).orElse(BigDecimal.ZERO);
    }

    public void events(StoreContents contents) {
        contents.events().forEach(event -> stored.computeIfAbsent(event.stream(),
                name -> new ArrayList<>()).add(event));
    }

    private void late(CommandTimes.Fault fault) {
        CommandTimes.Times of = fault.times();
        late.add(new RecordedDifference(of.at().toString(), of.stream(), "command " + of.key()
                + ": " + fault.sentence(), "", List.of(new Divergence.Field("/" + fault.field(),
                        fault.expected(), fault.found()))));
    }

    /** When all commands and all events are there. */
    public void compare() {
        times.finish();
        for (Map.Entry<String, List<Emitted>> stream : emitted.entrySet()) {
            List<Stored> rows = new ArrayList<>(stored.getOrDefault(stream.getKey(), List.of()));
            rows.sort(Comparator.comparingLong(Stored::version));
            between(stream.getKey(), stream.getValue(), rows);
        }
        stored.forEach((stream, rows) -> {
            if (!emitted.containsKey(stream)) {
                between(stream, List.of(), rows);
            }
        });
    }

    private void between(String stream, List<Emitted> made, List<Stored> rows) {
        String hand = stream;
        for (int k = 0; k < Math.min(made.size(), rows.size()); k++) {
            hand = made.get(k).payload().textOf("hand_id").orElse(hand);
            List<Divergence.Field> fields = fields(made, rows, k);
            if (!fields.isEmpty()) {
                differences.add(new RecordedDifference(made.get(k).command().at().toString(),
                        hand, made.get(k).words(), rows.get(k).at().toString(), fields));
                return;
            }
            same++;
            decided.expect(rows.get(k));
        }
        if (made.size() > rows.size()) {
            Emitted next = made.get(rows.size());
            differences.add(new RecordedDifference(next.command().at().toString(), hand,
                    next.words(), "", List.of(type(type(next.payload()),
                            RecordedDifference.NOTHING))));
        } else if (rows.size() > made.size()) {
            Stored next = rows.get(made.size());
            differences.add(new RecordedDifference("no command", hand,
                    "version " + next.version(), next.at().toString(),
                    List.of(type(RecordedDifference.NOTHING, type(next.payload())))));
        }
    }

    /** What is wrong with the event of this number, of which only its type is told if that is it. */
    private static List<Divergence.Field> fields(List<Emitted> made, List<Stored> rows, int k) {
        JsonNode one = made.get(k).payload();
        JsonNode row = rows.get(k).payload();
        List<Divergence.Field> fields = JsonDifference.between(one, row);
        if (fields.isEmpty()) {
            return fields;
        }
        if (k + 1 < made.size() && isSame(made.get(k + 1).payload(), row)) {
            return List.of(type(type(one), RecordedDifference.NOTHING));
        }
        if (k + 1 < rows.size() && isSame(one, rows.get(k + 1).payload())) {
            return List.of(type(RecordedDifference.NOTHING, type(row)));
        }
        return type(one).equals(type(row)) ? fields : List.of(type(type(one), type(row)));
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return JsonDifference.between(one, other).isEmpty();
    }

    private static Divergence.Field type(String made, String stored) {
        return new Divergence.Field("/type", made, stored);
    }

    private static String type(JsonNode payload) {
        return payload.textOf("type").orElse("an event without type");
    }

    /** Decides the actions of this hand again; only after {@link #compare}. */
    public void add(GameAudit audit) {
        audit.told(hand -> decided.add(hand), game -> false);
    }

    /** The first of each stream. */
    public List<RecordedDifference> differences() {
        return List.copyOf(differences);
    }

    /** Commands whose times do not go with those of their events. */
    public List<RecordedDifference> late() {
        return List.copyOf(late);
    }

    public DecidedActions decided() {
        return decided;
    }

    public int commands() {
        return commands;
    }

    /** Events that were emitted and are stored alike, up to the first difference of a stream. */
    public int same() {
        return same;
    }
}
