package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.core.event.Note;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the server says more than once to one connection: who sits where, the pot, chips, who
 * folded, the street. The first contradiction of a hand is told, for the others may follow from it.
 */
final class ViewFacts {
    private static final String CHECK = "LOG-14";
    private static final int HOLE_CARDS = 2;
    private static final List<String> STREETS =
            List.of("preflop", "flop", "turn", "river", "showdown");
    private final View view;
    private final List<String> names;
    private final Map<Integer, Long> chips = new LinkedHashMap<>();
    private final TreeSet<Integer> folded = new TreeSet<>();
    private final TreeSet<Integer> broken = new TreeSet<>();
    private Optional<Long> pot = Optional.empty();
    private String street = "preflop";
    /** An action that ends a round is told with the street that comes next. */
    private String due = "";
    private boolean isOver;
    private final List<Note> notes = new ArrayList<>(0);

    private ViewFacts(View view, Fields start) {
        this.view = view;
        names = start.tables("players").stream().map(player -> player.text("name")).toList();
        for (Fields player : start.tables("players")) {
            chips.put(chips.size(), player.whole("chips"));
        }
    }

    /** Empty, or the first thing that is said in two ways. */
    static List<Note> of(View view) {
        Optional<Frame> start = view.start();
        if (start.isEmpty()) {
            return List.of();
        }
        ViewFacts facts = new ViewFacts(view, start.get().message());
        facts.read();
        return facts.notes.subList(0, Math.min(1, facts.notes.size()));
    }

    private void read() {
        for (Frame frame : view.frames()) {
            Fields message = frame.message();
            switch (frame.type()) {
                case "hand_start" -> start(frame, message);
                case "player_action" -> action(frame, message);
                case "game_update" -> update(frame, message);
                case "action_request" -> same(frame, "the pot", pot, message.whole("pot"));
                case "street_change" -> street(frame, message);
                default -> result(frame, message);
            }
            if (isOver && !frame.type().equals("hand_result")) {
                note(frame, "nothing after the result of the hand", frame.type());
            }
        }
    }

    private void start(Frame frame, Fields message) {
        List<Fields> players = message.tables("players");
        for (int seat = 0; seat < players.size(); seat++) {
            same(frame, "the seat of " + names.get(seat), Optional.of((long) seat),
                    players.get(seat).whole("seat"));
        }
        same(frame, "the seat of the button", Optional.of(0L), message.whole("button"));
        same(frame, "the number of own cards", Optional.of((long) HOLE_CARDS),
                message.items("hole_cards").size());
        same(frame, "the number of different players", Optional.of((long) names.size()),
                new TreeSet<>(names).size());
        if (view.frames().get(0) != frame) {
            note(frame, "hand_start first", "hand_start after other messages of its hand");
        }
    }

    /** What was won is held against the replay; own cards are known from the start. */
    private void result(Frame frame, Fields message) {
        if (isOver) {
            note(frame, "one result of the hand", "another one");
        }
        isOver = true;
        List<String> own = view.start().orElseThrow().message().texts("hole_cards");
        for (String list : List.of("winners", "showdown")) {
            for (Fields player : message.tables(list)) {
                boolean isOwn = player.text("name").equals(view.bot());
                if (isOwn && !new TreeSet<>(own).equals(
                        new TreeSet<>(player.texts("hole_cards")))) {
                    note(frame, "own cards: " + own, player.texts("hole_cards").toString());
                }
                if (!names.contains(player.text("name"))) {
                    note(frame, "a player of the hand", player.text("name"));
                }
            }
        }
    }

    private void action(Frame frame, Fields message) {
        int seat = (int) message.whole("seat");
        String name = message.text("player_name");
        same(frame, "the seat of " + name, Optional.of((long) names.indexOf(name)),
                message.whole("seat"));
        if (!due.isEmpty()) {
            note(frame, "street_change to " + due, "player_action");
        }
        String told = message.text("street");
        if (!STREETS.contains(told)) {
            note(frame, STREETS.toString(), told);
        }
        due = told.equals(street) ? "" : told;
        pot(frame, message);
        pot = Optional.of(message.whole("pot"));
        chips.put(seat, message.whole("player_chips"));
        if (message.text("action").startsWith("post_") && message.whole("player_chips") == 0) {
            broken.add(seat);
        }
        if (message.text("action").endsWith("fold")) {
            folded.add(seat);
        }
    }

    /** Both blinds are told when both are in the pot; at the end of a round bets move into it. */
    private void pot(Frame frame, Fields message) {
        long before = pot.orElse(message.whole("pot"));
        if (message.text("action").equals("post_big_blind")) {
            same(frame, "the pot", pot, message.whole("pot"));
        } else if (due.isEmpty() && pot.isPresent()) {
            same(frame, "the pot", Optional.of(before + message.whole("amount_paid")),
                    message.whole("pot"));
        } else if (message.whole("pot") < before) {
            note(frame, "a pot of " + before + " or more", Long.toString(message.whole("pot")));
        }
    }

    private void update(Frame frame, Fields message) {
        same(frame, "the pot", pot, message.whole("pot"));
        List<Fields> players = message.tables("players");
        same(frame, "the number of players", Optional.of((long) names.size()), players.size());
        for (int seat = 0; seat < Math.min(players.size(), names.size()); seat++) {
            Fields player = players.get(seat);
            String name = names.get(seat);
            if (!player.text("name").equals(name)) {
                note(frame, name + " in the order of seats", player.text("name"));
            }
            long left = chips.get(seat);
            same(frame, "the chips of " + name, Optional.of(left), player.whole("chips"));
            said(frame, name + " has folded", folded.contains(seat), player.flag("folded"));
            // Whom a blind broke is asked to act all the same, and not called all-in.
            if (!broken.contains(seat)) {
                said(frame, name + " is all-in", left == 0, player.flag("all_in"));
            }
            // The server never fills it in.
            same(frame, "the seat beside the name", Optional.of(0L), player.whole("seat"));
        }
    }

    private void street(Frame frame, Fields message) {
        String now = message.text("street");
        int cards = message.items("board").size();
        int full = switch (now) {
            case "flop" -> 3;
            case "turn" -> 4;
            case "river" -> 5;
            default -> cards;
        };
        same(frame, "the board of the " + now, Optional.of((long) full), cards);
        if (!now.equals(due)) {
            note(frame, due.isEmpty() ? "no further street" : "street_change to " + due,
                    "street_change to " + now);
        }
        street = now;
        due = "";
    }

    private void said(Frame frame, String what, boolean known, boolean told) {
        if (known != told) {
            note(frame, what + ": " + known, Boolean.toString(told));
        }
    }

    private void same(Frame frame, String what, Optional<Long> known, long told) {
        if (known.isPresent() && known.get() != told) {
            note(frame, what + ": " + known.get(), Long.toString(told));
        }
    }

    private void note(Frame frame, String expected, String found) {
        notes.add(new Note(Note.Kind.VIOLATION, CHECK, "a " + frame.type() + " contradicts what the"
                + " connection was told before", expected, found,
                "One of the messages was changed, removed or added.", frame.location()));
    }
}
