package dev.railbird.cli.golden;

import dev.railbird.core.audit.GameAudit;
import dev.railbird.importers.Source;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Member;
import dev.railbird.importers.json.JsonTree;
import dev.railbird.importers.json.TextLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * States that a system wrote down while it ran, each after so many events of a hand, held against
 * what the log replays to. A line is an object: {@code hand} or {@code game_id},
 * {@code events_applied}, and any members of the state.
 */
public final class RecordedStates {
    /** What tells such a file from any other. */
    public static final String APPLIED = "events_applied";
    private static final Set<String> BESIDE = new TreeSet<>(List.of("hand", "game_id", APPLIED,
            "seq"));
    /** Characters of all states together: they are held in memory until their hands come. */
    private static final long LENGTH_MAX = 1L << 28;
    private final String file;
    private final Map<String, List<Line>> hands = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();
    /** The first of each hand, by line. */
    private final Map<Integer, RecordedDifference> differences = new TreeMap<>();
    private int same;
    private int other;
    private int untold;

    private record Line(int number, String text) {
    }

    private RecordedStates(String file) {
        this.file = file;
    }

    public static RecordedStates read(Source source) throws IOException {
        RecordedStates states = new RecordedStates(source.name());
        try (InputStream in = source.open()) {
            TextLines lines = new TextLines(in);
            long length = 0;
            for (Optional<String> text = lines.next(); text.isPresent(); text = lines.next()) {
                length += text.get().length();
                if (lines.wasTooLong() || length > LENGTH_MAX) {
                    throw new WrongFile(states.file + ":" + lines.number() + ": " + (length
                            > LENGTH_MAX ? "more states than are held at a time: divide the file"
                            : "a line of more than a million characters"));
                }
                if (!text.get().isBlank()) {
                    states.hands.computeIfAbsent(states.hand(text.get(), lines.number()),
                            hand -> new ArrayList<>()).add(new Line(lines.number(), text.get()));
                }
            }
        }
        return states;
    }

    private String hand(String text, int number) throws IOException {
        try {
            JsonNode line = JsonTree.read(text, number);
            Optional<String> hand = line.get("hand", "game_id").map(JsonNode::text);
            if (hand.isPresent() && line.wholeOf(APPLIED).isPresent()) {
                return hand.get();
            }
        } catch (JsonFault broken) {
            throw new WrongFile(file + ":" + number + ": " + broken.getMessage());
        }
        throw new WrongFile(file + ":" + number + ": a recorded state has hand or game_id, and "
                + APPLIED);
    }

    /** Holds the states of this hand, if there are any, against it. */
    public void add(GameAudit audit) {
        List<Line> lines = hands.getOrDefault(audit.id().text(), List.of());
        untold += lines.isEmpty() ? 1 : 0;
        seen.add(audit.id().text());
        if (lines.isEmpty()) {
            return;
        }
        // The words of all steps are made once a hand, and not once a recorded state.
        List<String> steps = GoldenStates.of(audit);
        boolean isFirst = true;
        for (Line line : lines) {
            JsonNode recorded = tree(line);
            long events = recorded.wholeOf(APPLIED).orElse(0);
            List<Divergence.Field> fields = fields(audit, steps, events, recorded);
            if (fields.isEmpty()) {
                same++;
                continue;
            }
            other++;
            if (isFirst) {
                differences.put(line.number(), difference(audit, steps, line.number(), events,
                        fields));
            }
            isFirst = false;
        }
    }

    private static JsonNode tree(Line line) {
        try {
            return JsonTree.read(line.text(), line.number());
        } catch (JsonFault broken) {
            throw new IllegalStateException("was read before", broken);
        }
    }

    private List<Divergence.Field> fields(GameAudit audit, List<String> steps, long events,
            JsonNode recorded) {
        Optional<StateFields> ours = StateFields.after(audit, steps, events);
        if (ours.isEmpty()) {
            return List.of(new Divergence.Field("/" + APPLIED, Long.toString(events),
                    Integer.toString(steps.size())));
        }
        for (Member member : recorded.members()) {
            if (!BESIDE.contains(member.name()) && !ours.get().names().contains(member.name())) {
                unknown.add(member.name());
            }
        }
        List<Divergence.Field> fields = ours.get().differences(recorded);
        Optional<StateFields> next = fields.isEmpty() ? Optional.empty()
                : StateFields.unwritten(audit, events);
        return next.isPresent() && next.get().differences(recorded).isEmpty() ? List.of() : fields;
    }

    private RecordedDifference difference(GameAudit audit, List<String> steps, int line,
            long events, List<Divergence.Field> fields) {
        int step = StateFields.stepOf(audit, events);
        String words = step < 0 ? "" : ": " + Divergence.words(steps.get(step));
        return new RecordedDifference(file + ":" + line, audit.id().text(),
                "after event " + events + words,
                step < 0 ? "" : GoldenStates.places(audit).get(step), fields);
    }

    public int same() {
        return same;
    }

    /** States that are not as replayed. */
    public int other() {
        return other;
    }

    /** Hands of the log of which no state was recorded. */
    public int untold() {
        return untold;
    }

    /** The first of each hand, in the order of the file. */
    public List<RecordedDifference> differences() {
        return List.copyOf(differences.values());
    }

    /** Hands of the file that no log has. */
    public List<String> gone() {
        return hands.keySet().stream().filter(hand -> !seen.contains(hand)).toList();
    }

    /** Members that a replay has no name for. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }
}
