/**
 * Exports of the golf game's event store: CSV and text of {@code COPY}, JSON rows in lines or
 * arrays, the app's own exports, and dumps. Rows come in any order and are sorted by game and
 * sequence number. Times are kept and never order anything. What cannot be read stays in its place
 * in the game as an unreadable event.
 */
package dev.railbird.importers.golf;
