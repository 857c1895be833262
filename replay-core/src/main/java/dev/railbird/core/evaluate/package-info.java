/**
 * Fast hand evaluators: the numbers of {@code outcome.HandRanks}, found by tables instead of by
 * trying every choice of five cards.
 *
 * <p>Every table is computed from the definition of the hand kind when it is first needed; nothing
 * is read from a resource. The two packages share numbers but no code for them, so that each can
 * be held against the other: in tests on every five-card hand, and in check RULE-12 on every
 * showdown. Inputs that no table covers (more than seven cards) go to {@code HandRanks}.
 */
package dev.railbird.core.evaluate;
