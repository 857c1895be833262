package dev.railbird.importers.dealr;

import dev.railbird.importers.json.JsonNode;
import java.util.List;
import java.util.Optional;

/** The commands of the store, and what each makes: which events, in which order. */
enum CommandKind {
    SIT_DOWN("SitDown", EventKind.PLAYER_SAT_DOWN, "seat_id", "player_id", "stack"),
    STAND_UP("StandUp", EventKind.PLAYER_STOOD_UP, "seat_id"),
    START_HAND("StartHand", EventKind.HAND_STARTED, "hand_id", "seed_commit"),
    REVEAL_SEED("RevealSeed", EventKind.SEED_REVEALED, "seed_reveal"),
    ACT("Act", EventKind.ACTION_APPLIED, "seat_id", "action_type", "amount");

    private final String word;
    private final EventKind first;
    /** Fields that the first event repeats from the command. */
    private final List<String> repeated;

    CommandKind(String word, EventKind first, String... repeated) {
        this.word = word;
        this.first = first;
        this.repeated = List.of(repeated);
    }

    static Optional<CommandKind> named(String word) {
        for (CommandKind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What is wrong with what a command is said to have made: sentence, expected, found. */
    record Fault(String sentence, String expected, String found) {
    }

    /**
     * Decides the command again as far as the command itself decides it, and holds the recorded
     * events against that.
     */
    Optional<Fault> held(JsonNode fields, List<JsonNode> events) {
        List<String> types = events.stream().map(event -> text(event, "type")).toList();
        if (!makes(types)) {
            return Optional.of(new Fault("a command is stored with events that it does not make",
                    "the events of " + word + ", " + first.word() + " first",
                    String.join(", ", types)));
        }
        for (String field : repeated) {
            String asked = json(fields, field);
            String made = json(events.get(0), field);
            if (!asked.equals(made)) {
                return Optional.of(new Fault("a command makes another " + field
                        + " than it asks for", asked, made));
            }
        }
        String time = text(events.get(0), "timestamp");
        for (JsonNode event : events) {
            if (!text(event, "timestamp").equals(time)) {
                return Optional.of(new Fault("the events of one command have different times",
                        time, text(event, "timestamp")));
            }
        }
        return this == ACT ? chips(events.get(0)) : Optional.empty();
    }

    private static Optional<Fault> chips(JsonNode action) {
        String committed = text(action, "chips_committed");
        String asked = switch (text(action, "action_type")) {
            case "FOLD", "CHECK" -> "0";
            case "BET", "RAISE" -> text(action, "amount");
            default -> committed;
        };
        return asked.equals(committed) ? Optional.empty() : Optional.of(new Fault(
                "a command commits other chips than it asks for", asked, committed));
    }

    /** Fields that a command of this kind does not have. */
    List<String> unknown(JsonNode fields) {
        return fields.members().stream().map(JsonNode.Member::name)
                .filter(name -> !name.equals(CommandLog.KEY)
                        && !name.equals(Columns.TIMESTAMP) && !repeated.contains(name)).toList();
    }

    /** A number is another thing than its digits in a text. */
    private static String json(JsonNode object, String field) {
        return object.get(field).map(JsonNode::json).orElse("nothing");
    }

    private static String text(JsonNode object, String field) {
        return object.get(field).map(JsonNode::json).map(json -> json.startsWith("\"")
                ? object.get(field).orElseThrow().text() : json).orElse("nothing");
    }

    private boolean makes(List<String> types) {
        if (types.isEmpty() || !types.get(0).equals(first.word())) {
            return false;
        }
        List<String> rest = types.subList(1, types.size());
        return switch (this) {
            case SIT_DOWN, STAND_UP, REVEAL_SEED -> rest.isEmpty();
            case START_HAND -> isDeal(rest);
            case ACT -> rest.isEmpty() || isEndOfRound(rest);
        };
    }

    /** Cards for two seats at least, then the two blinds. */
    private static boolean isDeal(List<String> types) {
        int dealt = run(types, 0, EventKind.CARDS_DEALT);
        return dealt >= 2 && dealt + 2 == types.size()
                && run(types, dealt, EventKind.BLIND_POSTED) == 2;
    }

    /** The round is over: then streets, and at most one end of the hand. */
    private static boolean isEndOfRound(List<String> types) {
        int at = run(types, 0, EventKind.BETTING_ROUND_COMPLETE);
        if (at != 1) {
            return false;
        }
        at += run(types, at, EventKind.STREET_DEALT);
        if (at == types.size()) {
            return true;
        }
        at += run(types, at, EventKind.POT_CREATED);
        int paid = run(types, at, EventKind.SHOWDOWN_RESOLVED);
        int told = run(types, at + paid, EventKind.SEED_REVEALED);
        int over = run(types, at + paid + told, EventKind.HAND_ENDED);
        return paid == 1 && told <= 1 && over == 1 && at + paid + told + over == types.size();
    }

    private static int run(List<String> types, int from, EventKind kind) {
        int to = from;
        while (to < types.size() && types.get(to).equals(kind.word())) {
            to++;
        }
        return to - from;
    }
}
