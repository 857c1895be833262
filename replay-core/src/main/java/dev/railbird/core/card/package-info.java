/**
 * Cards and places where cards lie. Knows nothing about games.
 * Invariant: an unknown card is {@link dev.railbird.core.card.CardSlot.Hidden}, never a null and
 * never a fake card.
 */
package dev.railbird.core.card;
