package dev.railbird.core.replay;

import dev.railbird.core.event.PokerHand;
import java.util.List;

/** A hand with everything that the fold made of it under one rule profile. */
public record HandReplay(PokerHand hand, RuleProfile profile, List<Step> steps, HandStatus status) {
    public HandReplay {
        steps = List.copyOf(steps);
    }
}
