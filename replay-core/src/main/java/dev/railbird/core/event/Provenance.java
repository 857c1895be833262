package dev.railbird.core.event;

/** Where a fact comes from; every canonical event says which. */
public enum Provenance {
    /** The source states it. */
    RECORDED,
    /** The source leaves it out and the rules leave no choice: blinds in PHH, returned bets. */
    DERIVED,
    /**
     * The source leaves it out or garbles it and an importer concluded it; listed in the report.
     */
    INFERRED
}
