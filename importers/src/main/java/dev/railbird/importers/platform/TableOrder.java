package dev.railbird.importers.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is small blind, big blind, button: never told by the protocol. Cards are dealt from the left
 * of the button (heads-up: from the button), so the first card says it; without the cards of
 * others, the first actor does.
 */
final class TableOrder {
    private TableOrder() {
    }

    /** The players clockwise, the button last; empty when nothing tells where it is. */
    static Optional<List<String>> of(Round round) {
        List<String> players = new ArrayList<>(round.dealtIn());
        if (players.size() < 2 || !round.seats.keySet().containsAll(players)) {
            return Optional.empty();
        }
        Optional<String> marker = round.isCardsOfAll() ? Optional.of(players.get(0))
                : round.firstActor();
        players.sort(Comparator.comparing(round.seats::get));
        if (marker.isEmpty()) {
            return Optional.empty();
        }
        int at = players.indexOf(marker.get());
        int smallBlind = round.isCardsOfAll() || players.size() == 2 ? at : at - 2;
        // Heads-up the marker is the button, and the button comes last.
        int start = players.size() == 2 ? smallBlind + 1 : smallBlind;
        Collections.rotate(players, -start);
        return Optional.of(players);
    }
}
