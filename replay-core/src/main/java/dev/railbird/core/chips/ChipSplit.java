package dev.railbird.core.chips;

/** The outcome of a division: what each share gets and what could not be divided. */
public record ChipSplit(Chips each, Chips odd) {
}
