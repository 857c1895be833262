package dev.railbird.core.check;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import java.util.Optional;

/**
 * One fact about a log that somebody should look at, with everything needed to look.
 *
 * @param event number of the event, 0 when it concerns the hand or source as a whole
 * @param sentence one sentence without a full stop's worth of blame: what is the case
 * @param expected what the rules or the record demand; empty when there is nothing to compare
 * @param difference by how much; empty when that has no meaning
 * @param followsFrom true when an earlier fault of the same hand explains this one
 * @param hint what to look at next
 */
public record Finding(CheckId check, Severity severity, SourceLocation location,
        Optional<HandId> hand, long event, String sentence, String expected, String found,
        String difference, boolean followsFrom, String hint) {

    /** The same, told as a headline or as what follows from one. */
    Finding following(boolean follows) {
        return follows == followsFrom ? this : new Finding(check, severity, location, hand, event,
                sentence, expected, found, difference, follows, hint);
    }
}
