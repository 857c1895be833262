package dev.railbird.core.event;

import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import java.util.List;

/**
 * A hand as imported: happenings in order, claims apart, nothing judged yet.
 *
 * @param record section, line or row where the hand starts, as text for programs
 * @param profile name of the rule profile that the source system plays by
 * @param leavesOut mechanical steps that this format never writes, so that the fold derives them
 * @param isWhole false when the importer knows that the source stops before the hand ends
 */
public record PokerHand(HandId id, StreamId stream, String record, SourceLocation location,
        String format, String profile, HandSetup setup, Implied leavesOut,
        List<RecordedEvent> events, List<RecordedClaim> claims, List<Attribute> attributes,
        List<Note> notes, boolean isWhole) {
    public PokerHand {
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        attributes = List.copyOf(attributes);
        notes = List.copyOf(notes);
    }

    /** The same log read as a hand of another variant, for sources that name the wrong one. */
    public PokerHand playedAs(Variant variant) {
        return new PokerHand(id, stream, record, location, format, profile,
                setup.playedAs(variant), leavesOut, events, claims, attributes, notes, isWhole);
    }

    /** The same hand with other claims. */
    public PokerHand claiming(List<RecordedClaim> others) {
        return new PokerHand(id, stream, record, location, format, profile, setup, leavesOut,
                events, others, attributes, notes, isWhole);
    }

    /**
     * Which steps a format leaves to the rules. What is not listed here must be in the events.
     *
     * @param posts antes, blinds, straddles and dead blinds
     * @param burns burnt cards
     * @param returns uncalled bets
     * @param awards pots and rake
     */
    public record Implied(boolean posts, boolean burns, boolean returns, boolean awards) {
        public static final Implied ALL = new Implied(true, true, true, true);
    }
}
