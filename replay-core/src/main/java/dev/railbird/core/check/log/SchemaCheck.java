package dev.railbird.core.check.log;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.replay.HandReplay;

/** LOG-06; see {@code docs/checks/LOG-06.md}. */
public final class SchemaCheck extends NamedCheck {
    public SchemaCheck() {
        super("LOG-06", "records-fit-their-schema",
                "every record has known fields of the right type");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        return notes(replay, findings) ? Verdict.BROKEN : Verdict.HOLDS;
    }
}
