/**
 * Seeds that come from outside of the house: rounds of a beacon, blocks of a chain, and functions
 * that only the holder of a key can compute but everybody can check. What needs a network or a
 * pairing is not computed here, and is never called proven.
 */
package dev.railbird.core.fairness.source;
