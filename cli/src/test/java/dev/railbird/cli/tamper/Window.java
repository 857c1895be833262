package dev.railbird.cli.tamper;

import dev.railbird.core.event.PokerHand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some hands of a log in their order, and the one of them that is tampered with. */
record Window(List<PokerHand> hands, int at) {
    Window {
        hands = List.copyOf(hands);
    }

    PokerHand hand() {
        return hands.get(at);
    }

    boolean hasNext() {
        return at + 1 < hands.size();
    }

    PokerHand next() {
        return hands.get(at + 1);
    }

    Window with(PokerHand forged) {
        return with(at, forged);
    }

    Window with(int place, PokerHand forged) {
        List<PokerHand> changed = new ArrayList<>(hands);
        changed.set(place, forged);
        return new Window(changed, at);
    }

    /** One of so many places, another one in another hand and always the same in this. */
    <T> Optional<T> pick(List<T> choices) {
        int sum = hand().id().text().chars().sum() + hand().events().size();
        return choices.isEmpty() ? Optional.empty()
                : Optional.of(choices.get(sum % choices.size()));
    }

    /** The hand alone, as the only one of its log. */
    Window alone() {
        return new Window(List.of(hand()), 0);
    }
}
