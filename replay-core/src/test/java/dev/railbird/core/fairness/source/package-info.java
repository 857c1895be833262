/** Derivations against decks that the original systems dealt. */
package dev.railbird.core.fairness.source;
