package dev.railbird.core.check;

import dev.railbird.core.replay.HandReplay;

/**
 * A promise about a whole source: its ledger, or two of its logs. It is judged where the source is
 * read; a single hand can neither keep nor break it, unless the importer says so.
 */
public abstract class SourceCheck extends NamedCheck {
    protected SourceCheck(String id, String slug, String title) {
        super(id, slug, title);
    }

    @Override
    public final boolean needsClaims() {
        return true;
    }

    @Override
    public final Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        return notes(replay, findings) ? Verdict.BROKEN : Verdict.NOT_APPLICABLE;
    }
}
