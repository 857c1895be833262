package dev.railbird.core.check.log;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.RecordsCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim.MadeBy;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.replay.HandReplay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * LOG-05; a command has its effect once, on the stream that it knew. Commands that stand apart
 * from the events are judged where the source is read, keys of several hands in
 * {@code audit.RecordsBook}.
 */
public final class CommandCheck extends RecordsCheck<MadeBy> {
    public CommandCheck() {
        super("LOG-05", "commands-act-once",
                "each command has its effect once, on the stream that it knew", MadeBy.class);
    }

    @Override
    protected Verdict judge(HandReplay replay, List<Said<MadeBy>> said, Findings findings) {
        Set<String> keys = new TreeSet<>();
        boolean broken = false;
        for (Said<MadeBy> made : said) {
            if (!keys.add(made.claim().key())) {
                broken = true;
                findings.violation(id(), made.recorded().location(), made.recorded().afterEvent(),
                        "a command has its effect a second time", "one effect of "
                                + made.claim().key(), "another one", "",
                        "A retry was not recognised, or an event was copied.");
            }
            broken |= made.claim().expected() > 0 && isOther(replay, made, findings);
        }
        return broken ? Verdict.BROKEN : Verdict.HOLDS;
    }

    private boolean isOther(HandReplay replay, Said<MadeBy> made, Findings findings) {
        long first = made.recorded().afterEvent();
        long before = 0;
        for (RecordedEvent event : replay.hand().events()) {
            before = event.number() < first ? event.number() : before;
        }
        if (before == 0 || before == made.claim().expected()) {
            return false;
        }
        findings.violation(id(), made.recorded().location(), first,
                "a command was accepted on another version of the stream than it knew",
                Long.toString(made.claim().expected()), Long.toString(before),
                Long.toString(before - made.claim().expected()),
                "An event was put in before it, or two writers were let in.");
        return true;
    }
}
