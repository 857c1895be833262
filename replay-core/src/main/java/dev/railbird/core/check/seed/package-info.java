/**
 * Seeds: promised, told, turned into decks and dealt. One class a check. A check says only what the
 * log proves: an unknown derivation, or a seed that is never told, is not checkable and never fine.
 */
package dev.railbird.core.check.seed;
