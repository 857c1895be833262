/**
 * Six-card golf: its cards, options, events, claims, the fold, scores, the deck that a seed gives,
 * and the digest of a replayed game. A sibling of the poker packages behind the same checks and
 * reports, not a case of them. Scores and winners are computed, never copied from a log; a deck is
 * derived from a seed only to be held against the cards that the log shows.
 */
package dev.railbird.core.golf;
