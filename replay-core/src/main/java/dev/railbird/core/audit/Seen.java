package dev.railbird.core.audit;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import java.util.Optional;

/** A hand that earlier or later hands are held against, and where the log has what is held. */
record Seen(HandId hand, String stream, SourceLocation at) {
    static Seen of(PokerHand hand) {
        return new Seen(hand.id(), hand.stream().text(), hand.location());
    }

    static Seen of(PokerHand hand, RecordedClaim recorded) {
        return new Seen(hand.id(), hand.stream().text(), recorded.location());
    }

    /**
     * The same hand from another file, where streams may have other names, or told twice: no
     * second deal.
     */
    boolean isCopyOf(Seen other) {
        return hand.equals(other.hand) && (stream.equals(other.stream)
                || !at.source().equals(other.at.source()));
    }

    boolean isBeside(Seen other) {
        return stream.equals(other.stream) && at.source().equals(other.at.source());
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
