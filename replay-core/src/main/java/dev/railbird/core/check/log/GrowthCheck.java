package dev.railbird.core.check.log;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.RecordsCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim.Checkpoint;
import dev.railbird.core.note.SignedNote;
import dev.railbird.core.replay.HandReplay;
import java.util.List;

/**
 * LOG-11; what was published once is the beginning of what is there now. One hand cannot show it:
 * {@code audit.RecordsBook} holds checkpoints against the hands before them, and
 * {@code railbird compare} one export against another.
 */
public final class GrowthCheck extends RecordsCheck<Checkpoint> {
    public GrowthCheck() {
        super("LOG-11", "logs-only-grow",
                "what was published or exported before is the beginning of the log",
                Checkpoint.class);
    }

    @Override
    protected Verdict judge(HandReplay replay, List<Said<Checkpoint>> said, Findings findings) {
        boolean broken = false;
        for (Said<Checkpoint> checkpoint : said) {
            if (SignedNote.of(checkpoint.claim().note()).isEmpty()) {
                broken = true;
                findings.violation(id(), checkpoint.recorded().location(), 0,
                        "a checkpoint cannot be read", "origin, size, root and signatures",
                        checkpoint.claim().note(), "", "See docs/reference/digests.md.");
            }
        }
        return broken ? Verdict.BROKEN
                : Verdict.notCheckable("the stream is not followed from its first hand");
    }
}
