package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.batch.Item;
import dev.railbird.core.check.Finding;
import dev.railbird.core.words.Visible;

/** Counts what decides the exit code, and tells of sources that could not be read. */
final class Outcome {
    private final Session session;
    private final FailOn failOn;
    private boolean hasFailed;
    private boolean isIncomplete;
    private boolean hasRecognised;
    private boolean hasStrangers;

    Outcome(Session session, FailOn failOn) {
        this.session = session;
        this.failOn = failOn;
    }

    void missing(String reason) {
        isIncomplete = true;
        session.err().println("railbird: " + Visible.text(reason));
    }

    void count(Item item) {
        if (item instanceof Item.Audited hand) {
            hand.audit().findings().forEach(this::count);
        } else if (item instanceof Item.Unreadable hand) {
            hand.findings().forEach(this::count);
        } else if (item instanceof Item.Found found) {
            count(found.finding());
        } else if (item instanceof Item.Begins begins) {
            hasRecognised |= !begins.format().isEmpty();
            hasStrangers |= begins.format().isEmpty();
        } else if (item instanceof Item.Ends end && !end.failure().isEmpty()) {
            boolean isFault = end.isNamed() || !end.failure().startsWith("no importer");
            isIncomplete |= isFault;
            if (isFault) {
                session.err().println("railbird: " + Visible.text(end.source()) + ": "
                        + Visible.text(end.failure()));
            }
        }
    }

    private void count(Finding finding) {
        hasFailed |= failOn.fails(finding.severity());
    }

    /** A folder of nothing but strangers was not judged, so it cannot pass. */
    void done() {
        if (hasStrangers && !hasRecognised && !isIncomplete) {
            missing("no importer recognises any of these files");
        }
    }

    int exitCode() {
        return isIncomplete ? 3 : hasFailed ? 1 : 0;
    }
}
