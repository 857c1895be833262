/** Seeds and the decks that they give. One class a check. */
package dev.railbird.core.check.seed;
