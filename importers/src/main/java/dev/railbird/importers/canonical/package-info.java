/**
 * The canonical form: one hand a line of JSON, everything that a {@code PokerHand} holds and
 * nothing else, written and read back without loss. One table of forms says how each event and
 * claim is written and read. A line stands for itself: files may be cut and joined at any line
 * end. A bad line is a finding with its column and costs nobody else; nothing here judges play.
 */
package dev.railbird.importers.canonical;
