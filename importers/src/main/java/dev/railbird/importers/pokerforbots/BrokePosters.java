package dev.railbird.importers.pokerforbots;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.importers.phh.PhhRecord;
import java.util.function.Function;

/**
 * A stack of zero after the blind leaves open what the blind took. The whole blind is assumed; when
 * the money of the hand does not agree with that, the largest smaller amount that makes it agree.
 */
final class BrokePosters {
    private static final int TRIES_MAX = 2_000;
    private final PhhRecord record;
    private final Function<long[], PokerHand> hands;

    BrokePosters(PhhRecord record, Function<long[], PokerHand> hands) {
        this.record = record;
        this.hands = hands;
    }

    /** @param open what an open seat can have paid at most, zero for the others */
    PokerHand settle(long[] posted, long[] open) {
        PokerHand whole = hands.apply(posted);
        int first = next(open, 0);
        if (first < 0 || agrees(whole)) {
            return first < 0 ? whole : noted(posted, first);
        }
        int second = next(open, first + 1);
        int tries = 0;
        for (long a = open[first]; a >= 1; a--) {
            for (long b = second < 0 ? 1 : open[second]; b >= 1; b--) {
                long[] other = posted.clone();
                other[first] = a;
                if (second >= 0) {
                    other[second] = b;
                }
                if (agrees(hands.apply(other))) {
                    return noted(other, first);
                }
                if (++tries == TRIES_MAX) {
                    return noted(posted, first);
                }
            }
        }
        return noted(posted, first);
    }

    private PokerHand noted(long[] posted, int seat) {
        record.note(Note.Kind.INFERRED, "RULE-07", "the blind of a player whom it broke is not in"
                + " the file", "", "p" + (seat + 1) + " paid " + posted[seat],
                "The amount is the one that the money of the hand agrees with.",
                record.location());
        return hands.apply(posted);
    }

    private static int next(long[] open, int from) {
        for (int i = from; i < open.length; i++) {
            if (open[i] > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the stacks that the hand states follow from its events. */
    static boolean agrees(PokerHand hand) {
        HandReplay replay = Replayer.replay(hand, RuleProfile.POKERFORBOTS);
        for (RecordedClaim recorded : hand.claims()) {
            if (recorded.claim() instanceof Claim.FinalStack claim
                    && !replay.end().stackOf(claim.seat()).equals(claim.stack())) {
                return false;
            }
        }
        return true;
    }
}
