package dev.railbird.core.check.log;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.RecordsCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim.Checkpoint;
import dev.railbird.core.note.SignedNote;
import dev.railbird.core.replay.HandReplay;
import java.util.List;

/**
 * LOG-13; signatures are by keys that the reader trusts. Whoever audits knows the keys, so that
 * {@code audit.RecordsBook} verifies them.
 */
public final class SignatureCheck extends RecordsCheck<Checkpoint> {
    public SignatureCheck() {
        super("LOG-13", "signatures-are-trusted",
                "what is signed is signed by a key that the reader trusts", Checkpoint.class);
    }

    @Override
    protected Verdict judge(HandReplay replay, List<Said<Checkpoint>> said, Findings findings) {
        StringBuilder signers = new StringBuilder();
        said.forEach(checkpoint -> SignedNote.of(checkpoint.claim().note()).ifPresent(note ->
                note.signatures().forEach(line -> signers.append(signers.isEmpty() ? "" : ", ")
                        .append(line.name()).append('+').append(line.id()))));
        return Verdict.notCheckable(signers.isEmpty() ? "a checkpoint that cannot be read"
                : "no --trust names the key of " + signers);
    }
}
