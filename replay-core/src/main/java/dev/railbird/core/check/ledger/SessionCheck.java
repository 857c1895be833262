package dev.railbird.core.check.ledger;

import dev.railbird.core.check.SourceCheck;

/** LEDG-03; a join and a leave belong together, retries apart. */
public final class SessionCheck extends SourceCheck {
    public SessionCheck() {
        super("LEDG-03", "one-leave-a-session",
                "chips come back once for each stay at a table");
    }
}
