package dev.railbird.core.check;

import dev.railbird.core.event.Note;
import dev.railbird.core.replay.HandReplay;

/** A check with its names, and what every check does with importers' notes that name it. */
public abstract class NamedCheck implements Check {
    protected static final Verdict DIVERGED =
            Verdict.notCheckable("the replay diverged at an earlier fault");
    private final CheckId id;
    private final String slug;
    private final String title;

    protected NamedCheck(String id, String slug, String title) {
        this.id = new CheckId(id);
        this.slug = slug;
        this.title = title;
    }

    @Override
    public final CheckId id() {
        return id;
    }

    @Override
    public final String slug() {
        return slug;
    }

    @Override
    public final String title() {
        return title;
    }

    /** Reports what the system's own rules do to this promise; true when they break it. */
    protected final boolean houseRules(Evidence evidence, Findings findings) {
        return evidence.fair().isPresent() && evidence.fair().get().report(id, findings);
    }

    /** Reports the notes of the importer that name this check; true when one is a violation. */
    protected final boolean notes(HandReplay replay, Findings findings) {
        boolean broken = false;
        for (int k = 0; k < replay.hand().notes().size(); k++) {
            Note note = replay.hand().notes().get(k);
            if (note.check().equals(id.text())) {
                broken |= findings.note(id, note);
            }
        }
        return broken;
    }
}
