/**
 * The Poker Hand History standard: one hand as a TOML document ({@code .phh}), or one table a hand
 * ({@code .phhs}). TOML is read by a package of our own, because amounts are decimals by their
 * text, findings need a line and column for each action, and one broken section must not cost its
 * neighbours. Nothing here judges play; the fold does.
 */
package dev.railbird.importers.phh;
