/**
 * Chips outside the hand: accounts, sessions at tables, what comes back when a player leaves. A
 * {@link dev.railbird.core.ledger.Ledger} is what a source recorded; {@code LedgerAudit} replays
 * it and compares. No engine, no cards: hands are judged elsewhere.
 */
package dev.railbird.core.ledger;
