/**
 * The event store of deal-r, an event-sourced poker engine: exports of its {@code events} table as
 * CSV or JSON Lines, and the SQLite file itself. Rows are put into order by id, followed table by
 * table, and cut into hands from {@code HandStarted} to {@code HandEnded}, whatever stream they
 * were stored in. Hole cards are in no event; they are dealt from the deck that the seed makes, as
 * far as there is a seed, and are marked as inferred. Nothing here judges a game; what does not fit
 * the schema of the store becomes a note with its row.
 */
package dev.railbird.importers.dealr;
