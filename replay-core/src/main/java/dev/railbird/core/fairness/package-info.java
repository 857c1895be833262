/**
 * From a seed to a deck to what everybody was dealt: named, versioned derivations, bit for bit
 * those of the systems that use them, and the forms in which seeds are committed to and revealed.
 * Nothing here judges; the checks do. A derivation that is not in the registry is unknown, never
 * guessed.
 */
package dev.railbird.core.fairness;
