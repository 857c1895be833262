package dev.railbird.core.ledger;

import dev.railbird.core.event.SourceLocation;

/** A row that says who sits in which lobby. */
public record Seating(String lobby, String user, SourceLocation at) {
}
