package dev.railbird.core.golf;

import dev.railbird.core.replay.Refusal;
import dev.railbird.core.replay.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one event did.
 *
 * @param refusal why it breaks the rules; empty when it was accepted
 * @param remarks what was accepted although the rules do not have it
 * @param state the table afterwards: a refused move whose meaning is clear is carried out with the
 *     cards of the table, so that the rest can be told; any other leaves the table as it was
 */
public record GolfStep(GolfGame.Recorded recorded, Optional<Refusal> refusal,
        List<Remark> remarks, GolfState state) {
    public GolfStep {
        remarks = List.copyOf(remarks);
    }

    GolfStep with(Remark remark) {
        List<Remark> more = new ArrayList<>(remarks);
        more.add(remark);
        return new GolfStep(recorded, refusal, more, state);
    }

    public boolean isRefused() {
        return refusal.isPresent();
    }
}
