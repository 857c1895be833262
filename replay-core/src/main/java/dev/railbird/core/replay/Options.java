package dev.railbird.core.replay;

import dev.railbird.core.chips.Chips;
import java.util.Optional;

/**
 * What the seat to act may do.
 *
 * @param callPays chips that a call costs; zero means that it is a check
 * @param raise the range of street totals that a bet or raise may reach; empty when none may
 */
public record Options(Chips callPays, Optional<Range> raise) {

    /** From the smallest to the largest street total; equal ends in fixed-limit games. */
    public record Range(Chips from, Chips to) {
    }
}
