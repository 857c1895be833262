package dev.railbird.core.check;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.replay.HandReplay;
import java.util.ArrayList;
import java.util.List;

/** A promise that only those logs keep or break that say something of their own records. */
public abstract class RecordsCheck<C extends Claim.OfRecords> extends NamedCheck {
    private final Class<C> kind;

    protected RecordsCheck(String id, String slug, String title, Class<C> kind) {
        super(id, slug, title);
        this.kind = kind;
    }

    /** A claim of the kind that the check is about. */
    protected record Said<C>(RecordedClaim recorded, C claim) {
    }

    @Override
    public final boolean needsClaims() {
        return true;
    }

    @Override
    public final Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        boolean broken = notes(replay, findings);
        List<Said<C>> said = new ArrayList<>();
        for (RecordedClaim recorded : evidence.records()) {
            if (kind.isInstance(recorded.claim())) {
                said.add(new Said<>(recorded, kind.cast(recorded.claim())));
            }
        }
        Verdict verdict = said.isEmpty() ? Verdict.NOT_APPLICABLE : judge(replay, said, findings);
        return broken ? Verdict.BROKEN : verdict;
    }

    /** @param said at least one, in the order of the log */
    protected abstract Verdict judge(HandReplay replay, List<Said<C>> said, Findings findings);
}
