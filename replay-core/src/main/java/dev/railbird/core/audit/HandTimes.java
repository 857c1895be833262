package dev.railbird.core.audit;

import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * LOG-04 between the hands of a stream: none was played before the one that stands before it. A
 * stream that has never gone forward may be written newest first, and a hand may be written again
 * later, so nothing is said of these. Memory is bounded: hands beyond the bound are not looked at.
 */
final class HandTimes {
    private static final int HANDS_MAX = 250_000;
    private final TreeSet<String> hands = new TreeSet<>();
    private final TreeMap<String, Played> streams = new TreeMap<>();

    /** @param isForward a hand of the stream has followed an earlier one */
    private record Played(Seen hand, String end, boolean isForward) {
    }

    static boolean hasTimes(PokerHand hand) {
        return !hand.stream().text().isEmpty() && !hand.events().isEmpty()
                && hand.events().get(0).playedAt().isPresent();
    }

    void add(String key, PokerHand hand, Conclusions conclusions) {
        List<RecordedEvent> events = hand.events();
        String start = events.get(0).playedAt().orElse("");
        Optional<String> end = events.get(events.size() - 1).playedAt();
        Seen entry = Seen.of(hand);
        if (end.isEmpty() || hands.size() >= HANDS_MAX
                || !hands.add(key + "\0" + entry.hand().text())) {
            return;
        }
        Played before = streams.get(key);
        boolean isComparable = before != null && before.end().length() == start.length();
        boolean isBack = isComparable && start.compareTo(before.end()) < 0;
        boolean wasForward = before != null && before.isForward();
        if (isBack && wasForward) {
            conclusions.tell(entry.finding("LOG-04", Severity.SUSPICION,
                    "the hand was played before the one that stands before it",
                    "not before " + before.end() + ", when hand " + before.hand().hand()
                            + " ended", start,
                    "A clock was set back, or the hands are not in their order."));
        }
        streams.put(key, new Played(entry, end.get(), wasForward || isComparable && !isBack));
    }
}
