package dev.railbird.importers.platform;

import dev.railbird.core.ledger.Entry;
import dev.railbird.importers.platform.Message.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The messages of one round: from the first hole card to the result. */
final class Round {
    final String lobby;
    final int number;
    final Message first;
    /** Who sat where when the round began, and what each had won in its session by then. */
    final Map<String, Integer> seats;
    final Map<String, Long> wonBefore;
    final List<Message> messages = new ArrayList<>();
    private final Set<String> dealt = new LinkedHashSet<>();
    private final Set<String> acted = new LinkedHashSet<>();
    private List<Entry.Result> results = List.of();
    private Message end;
    /** A player's own view holds only that player's cards. */
    private final Optional<String> hero;

    Round(String lobby, int number, Message first, Map<String, Integer> seats,
            Map<String, Long> wonBefore, Optional<String> hero) {
        this.hero = hero;
        this.lobby = lobby;
        this.number = number;
        this.first = first;
        this.seats = seats;
        this.wonBefore = wonBefore;
    }

    void add(Message message) {
        messages.add(message);
        if (message.name() == Name.PLAYER_CARD && !message.user().isEmpty()) {
            dealt.add(message.user());
        } else if (message.name() == Name.BROADCAST) {
            acted.add(message.about());
        }
    }

    void end(Message message, List<Entry.Result> told) {
        end = message;
        results = told;
    }

    boolean isCardsOfAll() {
        return hero.isEmpty() && !dealt.isEmpty();
    }

    /** A player who is not dealt in may have come to the table when the round had begun. */
    boolean isSeenFromTheStart() {
        return hero.isEmpty() || first.name() == Name.PLAYER_CARD;
    }

    boolean knows(String user) {
        return dealt.contains(user) || acted.contains(user);
    }

    /** In the order of the first card; where cards of others are hidden, whoever is told of. */
    List<String> dealtIn() {
        if (isCardsOfAll()) {
            return List.copyOf(dealt);
        }
        Set<String> players = new LinkedHashSet<>();
        results.forEach(result -> players.add(result.user()));
        players.addAll(acted);
        players.addAll(dealt);
        return List.copyOf(players);
    }

    Optional<Message> end() {
        return Optional.ofNullable(end);
    }

    Map<String, Long> results() {
        Map<String, Long> byUser = new LinkedHashMap<>();
        results.forEach(result -> byUser.put(result.user(), result.chips()));
        return byUser;
    }

    Optional<String> firstActor() {
        return acted.stream().findFirst();
    }
}
