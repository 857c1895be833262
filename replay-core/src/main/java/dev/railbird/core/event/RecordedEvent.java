package dev.railbird.core.event;

import java.util.Optional;

/**
 * An event as a log holds it.
 *
 * @param number the source's own number, or the position that the importer gave, from 1; order
 *     comes from this alone
 * @param provenance never DERIVED for what an importer hands over unless the source marks it so
 * @param playedAt time of play as the source writes it, data and not a clock
 */
public record RecordedEvent(long number, PokerEvent event, Provenance provenance,
        SourceLocation location, Optional<String> playedAt) {
}
