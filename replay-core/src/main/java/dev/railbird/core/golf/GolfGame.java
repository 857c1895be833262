package dev.railbird.core.golf;

import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.StreamId;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A game as imported: happenings by number, claims apart, nothing judged yet.
 *
 * @param id the game's id in the event store
 * @param record line or row where the game starts, as text for programs
 * @param events sorted by number; numbers may have gaps and repeats
 */
public record GolfGame(HandId id, StreamId stream, String record, SourceLocation location,
        String format, List<Recorded> events, List<Claimed> claims, List<Attribute> attributes,
        List<Note> notes) {
    public GolfGame {
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        attributes = List.copyOf(attributes);
        notes = List.copyOf(notes);
    }

    /** The seed of the round that this event starts: the one told from outside, else its own. */
    public Optional<BigInteger> seedOf(Recorded recorded) {
        for (Claimed claimed : claims) {
            if (claimed.event() == recorded.number()
                    && claimed.claim() instanceof GolfClaim.ToldSeed told) {
                return Optional.of(told.seed());
            }
        }
        return recorded.event() instanceof GolfEvent.RoundStarted start ? start.seed()
                : Optional.empty();
    }

    /**
     * An event as a log holds it.
     *
     * @param number the store's sequence number; order comes from this alone
     * @param playedAt time of storing, data and not a clock; exports count from their first event
     */
    public record Recorded(long number, GolfEvent event, Provenance provenance,
            SourceLocation location, Optional<Instant> playedAt) {
    }

    /** @param event number of the event that carries the claim; 0 for the game as a whole */
    public record Claimed(long event, GolfClaim claim, SourceLocation location) {
    }
}
