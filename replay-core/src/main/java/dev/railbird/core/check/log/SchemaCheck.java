package dev.railbird.core.check.log;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfRules;
import dev.railbird.core.golf.GolfReplay;
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

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        boolean broken = GolfRules.notes(id(), replay, findings)
                | GolfRules.refusals(id(), replay, findings);
        return broken ? Verdict.BROKEN : Verdict.HOLDS;
    }
}
