package dev.railbird.core.chips;

/** A gain or loss in smallest units; the only amount that may be negative. */
public record ChipDelta(long units) {
}
