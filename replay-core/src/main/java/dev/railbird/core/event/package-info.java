/**
 * The canonical vocabulary: what happened, what a system claims, where it stands in which source.
 * Invariants: claims are never events; locations ride beside events; nothing here is derived state.
 * The package is a contract (canonical JSON Lines): its public types change with a CHANGELOG entry.
 */
package dev.railbird.core.event;
