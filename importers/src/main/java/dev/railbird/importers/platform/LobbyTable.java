package dev.railbird.importers.platform;

import dev.railbird.core.ledger.Entry;
import dev.railbird.importers.json.JsonNode.Member;
import dev.railbird.importers.platform.Message.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** A lobby as its messages tell it: who sits where, and one round after the other. */
final class LobbyTable {
    private final String lobby;
    private final int capacity;
    private final Report report;
    private final List<Entry> entries;
    private final Consumer<Round> rounds;
    private final Optional<String> hero;
    private final Set<String> gone = new LinkedHashSet<>();
    private final Contact contact;
    private final Echoes echoes;
    private final Arrivals arrivals;
    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private final Map<String, Long> won = new LinkedHashMap<>();
    private Round round;
    private int number;

    LobbyTable(String lobby, int capacity, Settings settings, Report report, List<Entry> entries,
            Consumer<Round> rounds) {
        this.lobby = lobby;
        this.capacity = capacity;
        this.report = report;
        this.entries = entries;
        this.rounds = rounds;
        hero = settings.hero();
        contact = new Contact(settings, report);
        echoes = new Echoes(settings, report);
        arrivals = new Arrivals(settings, report);
    }

    void take(Message message) {
        contact.heard(message);
        switch (message.name()) {
            case HEARTBEAT -> {
                // Nothing moves.
            }
            case JOIN_ACK -> arrivals.acknowledged(message);
            case PLAYER_JOINED -> sit(message);
            case PLAYER_LEFT -> stand(message);
            case LEAVE -> {
                ghost(message, message.user());
                arrivals.leaves(message);
            }
            case PLAYER_CARD -> card(message);
            case TABLE_CARD -> {
                begin(message);
                round.add(message);
            }
            case ACTION -> {
                ghost(message, message.user());
                echoes.asked(message);
            }
            case BROADCAST -> broadcast(message);
            case RESULT -> result(message);
        }
    }

    /** The log is over; a round that has begun stays without a result. */
    void close() {
        arrivals.close();
        if (round != null) {
            echoes.close();
            rounds.accept(round);
            round = null;
        }
    }

    private void begin(Message message) {
        if (round == null) {
            number++;
            round = new Round(lobby, number, message, new LinkedHashMap<>(seats),
                    new LinkedHashMap<>(won), hero);
        }
    }

    private void sit(Message message) {
        arrivals.joined(message);
        int seat = (int) Math.max(0, Math.min(1 << 20, message.payload().wholeOf("seat")
                .orElse(0)));
        boolean isTaken = seats.containsValue(seat) && !Integer.valueOf(seat).equals(
                seats.get(message.about()));
        if (isTaken || seat < 1 || capacity > 0 && seat > capacity) {
            report.violation("LEDG-04", message.at(), isTaken ? "S2-SEAT: two players have one"
                    + " seat" : "S2-SEAT: a seat that the lobby does not have",
                    capacity > 0 ? "a free seat from 1 to " + capacity : "a free seat",
                    "seat " + seat, "Compare the joins and leaves before.");
        }
        seats.put(message.about(), seat);
        gone.remove(message.about());
        won.put(message.about(), 0L);
    }

    private void stand(Message message) {
        arrivals.left(message);
        ghost(message, message.about());
        seats.remove(message.about());
        gone.add(message.about());
        entries.add(new Entry.WentAway(message.about(), lobby, message.time(), message.at()));
    }

    /** A player's view does not tell who sat there before: only who went away is a ghost. */
    private void ghost(Message message, String user) {
        if (user.isEmpty() || seats.containsKey(user) || round != null && round.knows(user)
                || hero.isPresent() && !gone.contains(user)) {
            return;
        }
        report.violation("RULE-04", message.at(), "S2-GHOST: a message for or by somebody who is"
                + " not at the table", "a seated player", user,
                "Compare player-joined and player-left before this line.");
    }

    private void card(Message message) {
        if (message.direction() == Direction.TO_ALL) {
            report.violation("LOG-15", message.at(), "S2-PRIVATE-CARD: a hole card goes to"
                    + " everybody", "s2c to its owner", "s2all",
                    "Every client of the lobby saw this card.");
        }
        ghost(message, message.user());
        begin(message);
        round.add(message);
    }

    private void broadcast(Message message) {
        echoes.told(message);
        if (round == null && hero.isEmpty()) {
            report.violation("RULE-08", message.at(), "S2-AFTER-END: an action outside of a round",
                    "a new deal first", message.payload().textOf("action").orElse(""),
                    "The round before has its result already.");
            return;
        }
        ghost(message, message.about());
        begin(message);
        round.add(message);
    }

    private void result(Message message) {
        begin(message);
        echoes.close();
        List<Entry.Result> results = new ArrayList<>();
        for (Member member : message.payload().get("results").orElseThrow().members()) {
            OptionalLong chips = member.value().whole();
            if (chips.isEmpty()) {
                report.violation("LOG-06", message.at(), "S2-PAYLOAD: a result that is no whole"
                        + " number", "a whole number", member.value().shown(),
                        "The ledger of this user stops here.");
                continue;
            }
            results.add(new Entry.Result(member.name(), chips.getAsLong()));
            won.merge(member.name(), chips.getAsLong(), Long::sum);
        }
        round.end(message, results);
        entries.add(new Entry.Round(lobby, number, results, round.isCardsOfAll()
                ? round.dealtIn() : List.of(), message.time(), message.at()));
        rounds.accept(round);
        round = null;
    }
}
