/**
 * TOML for readers of hand histories: a file cut into its tables with memory bounded by one of
 * them, and values with their places. Numbers are exact decimals; depth is bounded. Knows nothing
 * of any format that is written in TOML.
 */
package dev.railbird.importers.toml;
