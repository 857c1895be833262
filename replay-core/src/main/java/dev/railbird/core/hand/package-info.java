/**
 * What a hand is before it is played: its names, seats, stakes and variant. Holds no state of play.
 */
package dev.railbird.core.hand;
