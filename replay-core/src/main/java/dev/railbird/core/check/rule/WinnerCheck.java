package dev.railbird.core.check.rule;

import dev.railbird.core.check.Contributions;
import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.FoldCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Phase;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.core.replay.RuleProfile.Habit;
import java.util.Optional;

/**
 * RULE-12; the winners are found a second time, by asking for each layer of contributions who had
 * the best hand in it, and compared with what the fold paid up to odd chips.
 */
public final class WinnerCheck extends FoldCheck {
    public WinnerCheck() {
        super("RULE-12", "best-hands-win",
                "each pot goes to the best hand in it, odd chips by the profile");
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.awards();
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        Verdict verdict = super.judge(replay, evidence, findings);
        HandState end = replay.end();
        if (verdict.kind() == Verdict.Kind.BROKEN || evidence.isDiverged()) {
            return verdict;
        }
        if (!end.unknowable().isEmpty()) {
            return Verdict.notCheckable(end.unknowable());
        }
        if (end.phase() != Phase.OVER) {
            return Verdict.notCheckable("the log stops before the hand is over");
        }
        if (evidence.awards() == 0) {
            return verdict;
        }
        Optional<SeatNumber> veiled = evidence.shows() == 0 ? Optional.empty()
                : shownHidden(replay);
        if (veiled.isPresent()) {
            return Verdict.notCheckable("the log hides what " + veiled.get() + " showed");
        }
        if (evidence.fair().isPresent() && replay.profile().has(Habit.PAYS_AS_LOGGED)) {
            Verdict paid = PaidAsBuilt.judge(id(), replay, evidence.fair().get(), findings);
            if (paid.kind() != Verdict.Kind.HOLDS
                    || replay.profile().ranking() == RuleProfile.Ranking.REPEATED_CARDS) {
                return paid;
            }
        }
        if (evidence.fair().isPresent()) {
            HandReplay fair = evidence.fair().get().paidFairly();
            return compare(fair, Contributions.of(fair), findings);
        }
        return compare(replay, evidence.books(), findings);
    }

    /** Cards that were dealt open and shown only as hidden: which of them won, the log hides. */
    private static Optional<SeatNumber> shownHidden(HandReplay replay) {
        int hidden = 0;
        int open = 0;
        for (int k = 0; k < replay.steps().size(); k++) {
            if (replay.steps().get(k).recorded().event() instanceof PokerEvent.HandShown shown) {
                boolean isHidden = shown.cards().stream().anyMatch(card -> !card.isKnown());
                int bit = 1 << shown.seat().index();
                hidden |= isHidden ? bit : 0;
                open |= isHidden ? 0 : bit;
            }
        }
        int veiled = hidden & ~open;
        return veiled == 0 ? Optional.empty()
                : Optional.of(SeatNumber.of(Integer.numberOfTrailingZeros(veiled) + 1));
    }

    /** One hand is left and gets all that was put in: there is nothing to rank. */
    private static boolean isTakenUncontested(HandState end, Contributions books) {
        if (end.liveCount() != 1) {
            return false;
        }
        int winner = end.liveSeats().get(0).index();
        long put = books.dead() - end.rake().units();
        for (int seat = 0; seat < books.seats(); seat++) {
            put += books.liveOf(seat);
        }
        return books.wonBy(winner) == put;
    }

    private Verdict compare(HandReplay replay, Contributions books, Findings findings) {
        if (isTakenUncontested(replay.end(), books)) {
            return Verdict.HOLDS;
        }
        LayerWinners layers = new LayerWinners(replay.end(), books);
        long rake = replay.end().rake().units();
        for (int seat = 0; seat < books.seats(); seat++) {
            // The house takes from pots, not from seats: one seat may bear all of it, or nothing.
            long least = Math.max(0, layers.least(seat) - rake);
            long most = layers.most(seat);
            if (books.wonBy(seat) < least || books.wonBy(seat) > most) {
                var scale = replay.hand().setup().scale();
                findings.violation(id(), replay.hand().location(), 0, SeatNumber.of(seat + 1)
                        + " is paid another amount than its hand wins", least == most
                                ? scale.text(least) : scale.text(least) + " to " + scale.text(most),
                        scale.text(books.wonBy(seat)), "",
                        "Rank the hands that were shown; see the pots and who is in them.");
                return Verdict.BROKEN;
            }
        }
        return Verdict.HOLDS;
    }
}
