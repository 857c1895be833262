package dev.railbird.core.ledger;

import dev.railbird.core.event.SourceLocation;

/** A user's row in a table of accounts. */
public record Account(String user, String name, long chips, boolean inLobby, SourceLocation at) {
}
