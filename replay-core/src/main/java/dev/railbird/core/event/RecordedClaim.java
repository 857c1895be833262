package dev.railbird.core.event;

/**
 * A claim and where it stands.
 *
 * @param afterEvent number of the event that it describes the state after; 0 for the hand as a
 * whole
 */
public record RecordedClaim(long afterEvent, Claim claim, SourceLocation location) {
}
