/** Exact statistics against numbers that were published or counted. */
package dev.railbird.core.chance;
