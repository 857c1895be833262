package dev.railbird.core.replay;

import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.RecordedEvent;

/** What one event did: the fold accepts it with a new state, or refuses it and says why. */
public sealed interface Step {
    /** The event with its location; derived events carry the place of the event they follow. */
    RecordedEvent recorded();

    /** The state after the step; for a refusal the unchanged state before it. */
    HandState state();

    /** @param settled the event with every amount filled in */
    record Accepted(RecordedEvent recorded, PokerEvent settled, HandState state)
            implements Step {
    }

    record Refused(RecordedEvent recorded, Refusal refusal, HandState state) implements Step {
    }
}
