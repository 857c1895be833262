package dev.railbird.core.replay;

/** The table at one moment. Immutable; the fold owns its content. */
public final class HandState {
    HandState() {
    }
}
