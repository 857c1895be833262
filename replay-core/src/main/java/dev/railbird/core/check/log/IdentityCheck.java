package dev.railbird.core.check.log;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfRules;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;

/**
 * LOG-03; the same id means the same hand. What one hand alone can say of it is the importer's
 * note; {@code audit.HandBook} holds each hand against the ones before it.
 */
public final class IdentityCheck extends NamedCheck {
    public IdentityCheck() {
        super("LOG-03", "same-id-same-hand",
                "hands with the same id in one stream have the same content");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        return notes(replay, findings) ? Verdict.BROKEN : Verdict.HOLDS;
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfRules.notes(id(), replay, findings) ? Verdict.BROKEN : Verdict.HOLDS;
    }
}
