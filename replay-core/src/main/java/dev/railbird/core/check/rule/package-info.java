/** Rules of play: cards, turns, amounts, streets, pots, winners. One class a check. */
package dev.railbird.core.check.rule;
