package dev.railbird.core.check;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a replay holds to judge by, gathered in one pass for all checks.
 *
 * @param firstRefusal index of the first refused step, -1 when none was
 * @param known cards that the log shows, as many as were dealt face up to it
 * @param actions folds, checks, calls and raises
 * @param awards shares of pots that were paid
 * @param books what each seat put in and got, by the events alone
 * @param fair the hand by fair rules, when the system's own are not
 * @param seeds what the log says of seeds, and the deck that follows
 * @param records what the system says of its own records
 */
public record Evidence(int firstRefusal, int deals, int known, int actions, int raises, int posts,
        int returns, int awards, int shows, Contributions books, Optional<FairReplay> fair,
        SeedCase seeds, List<RecordedClaim> records) {

    public static Evidence of(HandReplay replay, SeedCase seeds) {
        Tally tally = new Tally();
        int first = -1;
        List<Step> steps = replay.steps();
        for (int k = 0; k < steps.size(); k++) {
            if (steps.get(k) instanceof Step.Accepted accepted) {
                tally.count(accepted.settled());
            } else {
                first = first < 0 ? k : first;
            }
        }
        return new Evidence(first, tally.deals, tally.known, tally.actions, tally.raises,
                tally.posts, tally.returns, tally.awards, tally.shows,
                Contributions.of(replay), FairReplay.of(replay), seeds,
                records(replay.hand().claims()));
    }

    private static List<RecordedClaim> records(List<RecordedClaim> claims) {
        List<RecordedClaim> records = List.of();
        for (int k = 0; k < claims.size(); k++) {
            if (claims.get(k).claim().isOfRecords()) {
                records = records.isEmpty() ? new ArrayList<>() : records;
                records.add(claims.get(k));
            }
        }
        return records;
    }

    private static int knownIn(List<CardSlot> cards) {
        int known = 0;
        for (int k = 0; k < cards.size(); k++) {
            known += cards.get(k).isKnown() ? 1 : 0;
        }
        return known;
    }

    public boolean isDiverged() {
        return firstRefusal >= 0;
    }

    /** True when the step was written by the source and not derived. */
    public static boolean isRecorded(Step step) {
        return step.recorded().provenance() == Provenance.RECORDED;
    }

    public static boolean isOver(HandReplay replay) {
        return replay.status() == HandStatus.COMPLETE;
    }

    private static final class Tally {
        private int deals;
        private int known;
        private int actions;
        private int raises;
        private int posts;
        private int returns;
        private int awards;
        private int shows;

        void count(PokerEvent event) {
            if (event instanceof PokerEvent.HoleCardsDealt hole) {
                deals++;
                known += knownIn(hole.cards());
            } else if (event instanceof PokerEvent.BoardDealt board) {
                deals++;
                known += knownIn(board.cards());
            } else if (event instanceof PokerEvent.BetOrRaised) {
                raises++;
                actions++;
            } else if (event instanceof PokerEvent.Folded || event instanceof PokerEvent.Checked
                    || event instanceof PokerEvent.Called) {
                actions++;
            } else if (event instanceof PokerEvent.AntePosted
                    || event instanceof PokerEvent.BlindPosted
                    || event instanceof PokerEvent.DeadBlindPosted
                    || event instanceof PokerEvent.BringInPosted) {
                posts++;
            } else if (event instanceof PokerEvent.UncalledBetReturned) {
                returns++;
            } else if (event instanceof PokerEvent.PotAwarded) {
                awards++;
            } else if (event instanceof PokerEvent.HandShown
                    || event instanceof PokerEvent.HandMucked) {
                shows++;
            }
        }
    }
}
