package dev.railbird.core.check.log;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.RecordsCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfRules;
import dev.railbird.core.event.Claim.StoredAt;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfClaim;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;
import java.util.ArrayList;
import java.util.List;

/** LOG-02; a later event of a stream was stored later. Holes in the order are no fault. */
public final class PositionCheck extends RecordsCheck<StoredAt> {
    public PositionCheck() {
        super("LOG-02", "events-are-stored-in-order",
                "a later event of a stream stands later in the store", StoredAt.class);
    }

    private record Stored(long position, long event, SourceLocation at) {
    }

    @Override
    protected Verdict judge(HandReplay replay, List<Said<StoredAt>> said, Findings findings) {
        return judge(said.stream().map(stored -> new Stored(stored.claim().position(),
                stored.recorded().afterEvent(), stored.recorded().location())).toList(), findings);
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        boolean broken = GolfRules.notes(id(), replay, findings);
        List<Stored> rows = new ArrayList<>();
        replay.game().claims().forEach(claimed -> {
            if (claimed.claim() instanceof GolfClaim.StoredAt stored) {
                rows.add(new Stored(stored.position(), claimed.event(), claimed.location()));
            }
        });
        return broken ? Verdict.BROKEN : judge(rows, findings);
    }

    private Verdict judge(List<Stored> rows, Findings findings) {
        for (int k = 1; k < rows.size(); k++) {
            if (rows.get(k).position() < rows.get(k - 1).position()) {
                tell(rows, k, findings);
                return Verdict.BROKEN;
            }
        }
        boolean rises = rows.size() > 1
                && rows.get(0).position() < rows.get(rows.size() - 1).position();
        return rises ? Verdict.HOLDS : Verdict.NOT_APPLICABLE;
    }

    /** Of two that contradict each other, the one that the event before contradicts as well. */
    private void tell(List<Stored> rows, int k, Findings findings) {
        boolean isEarlierTooLate = k > 1
                && rows.get(k).position() > rows.get(k - 2).position();
        Stored odd = rows.get(isEarlierTooLate ? k - 1 : k);
        Stored other = rows.get(isEarlierTooLate ? k : k - 1);
        findings.suspicion(id(), odd.at(), odd.event(), isEarlierTooLate
                ? "an event was stored after its successor"
                : "an event was stored before its predecessor",
                "a position " + (isEarlierTooLate ? "before " : "after ") + other.position(),
                Long.toString(odd.position()), Long.toString(odd.position() - other.position()),
                "Events changed places, or one was taken out and put in again; writers that"
                        + " reserve positions in blocks may do so too.");
    }
}
