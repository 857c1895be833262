package dev.railbird.core.audit;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import java.util.Optional;

/** Where a hand says something of its log's records. */
record Seen(HandId hand, String stream, SourceLocation at) {
    static Seen of(PokerHand hand) {
        return new Seen(hand.id(), hand.stream().text(), hand.location());
    }

    static Seen of(PokerHand hand, RecordedClaim recorded) {
        return new Seen(hand.id(), hand.stream().text(), recorded.location());
    }

    Finding finding(String check, Severity severity, String sentence, String expected,
            String found, String hint) {
        return new Finding(new CheckId(check), severity, at, Optional.of(hand), 0, sentence,
                expected, found, "", false, hint);
    }

    Finding violation(String check, String sentence, String expected, String found, String hint) {
        return finding(check, Severity.VIOLATION, sentence, expected, found, hint);
    }
}
