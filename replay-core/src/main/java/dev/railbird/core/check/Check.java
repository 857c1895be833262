package dev.railbird.core.check;

import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;

/** One promise about a hand: how it is named, and how it is judged. Checks keep no state. */
public interface Check {
    CheckId id();

    /** A name for people, in the positive: {@code players-act-in-turn}. */
    String slug();

    /** One line without a full stop. */
    String title();

    /**
     * True when it can only apply to hands with an importer's note, or with a word about seeds or
     * about the system's own records.
     */
    default boolean needsClaims() {
        return false;
    }

    /** Judges a replay; everything found goes into {@code findings}. */
    Verdict judge(HandReplay replay, Evidence evidence, Findings findings);

    /** Judges a game of golf, if the promise is about golf too. */
    default Verdict judge(GolfReplay replay, Findings findings) {
        return Verdict.NOT_APPLICABLE;
    }
}
