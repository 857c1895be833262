package dev.railbird.core.replay;

import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.replay.HandReplay.StepRemark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Folds a recorded hand: each recorded event in order, and between them the mechanical steps that
 * the format leaves to the rules. A refused event leaves the table as it was; the rest is tried.
 */
public final class Replayer {
    private static final PokerEvent NOTHING = new PokerEvent.Remarked(Optional.empty(), "");
    private final PokerHand hand;
    private final RuleProfile profile;
    private final List<Step> steps;
    private final List<StepRemark> remarks = new ArrayList<>(0);
    private final HandState start;
    private final Turn turn;
    private HandState state;
    private RecordedEvent last;
    private boolean isDiverged;

    private Replayer(PokerHand hand, RuleProfile profile) {
        this.hand = hand;
        this.profile = profile;
        steps = new ArrayList<>(hand.events().size() + hand.setup().seats().size() + 4);
        start = Posting.begin(new HandState(hand.setup(), profile));
        state = start;
        turn = new Turn(start, NOTHING);
        last = new RecordedEvent(0, NOTHING, Provenance.DERIVED, hand.location(), Optional.empty());
    }

    public static HandReplay replay(PokerHand hand, RuleProfile profile) {
        return new Replayer(hand, profile).run();
    }

    /** One event on one table: accepted with the next state, or refused with the reason. */
    public static Step apply(HandState state, RecordedEvent event) {
        Turn turn = PokerFold.play(state, event.event());
        return turn.refusal == null ? new Step.Accepted(event, turn.settled, turn.after)
                : new Step.Refused(event, turn.refusal, state);
    }

    /** The table before the first event of a hand with this setup. */
    public static HandState open(HandSetup setup, RuleProfile profile) {
        return Posting.begin(new HandState(setup, profile));
    }

    /**
     * Folds only the first events of a hand, and nothing of what its end would add.
     *
     * @param events how many; with all of them the log may still go on
     */
    public static Cut cut(PokerHand hand, RuleProfile profile, int events) {
        Replayer replayer = new Replayer(hand, profile);
        replayer.derive();
        replayer.play(0, events);
        return new Cut(replayer.steps, replayer.state);
    }

    /** The steps that follow when a hand goes on from a table that was cut after some events. */
    public static List<Step> resume(PokerHand hand, RuleProfile profile, HandState table,
            int events) {
        Replayer replayer = new Replayer(hand, profile);
        replayer.state = table;
        replayer.last = events == 0 ? replayer.last : hand.events().get(events - 1);
        replayer.play(events, hand.events().size());
        replayer.conclude(true);
        return List.copyOf(replayer.steps);
    }

    /** A hand that was folded part of the way. */
    public record Cut(List<Step> steps, HandState table) {
        public Cut {
            steps = List.copyOf(steps);
        }
    }

    private HandReplay run() {
        derive();
        play(0, hand.events().size());
        conclude(true);
        return new HandReplay(hand, profile, start, steps, remarks, status());
    }

    private void play(int from, int to) {
        List<RecordedEvent> events = hand.events();
        for (int k = from; k < to; k++) {
            RecordedEvent event = events.get(k);
            if (PokerFold.isAfterBetting(event.event()) && Betting.isOptional(state)) {
                closeOptional();
            }
            last = event;
            if (isClaimedPayout(event) && mayBePaid()) {
                conclude(false);
                steps.add(new Step.Accepted(event, remarked(event), state));
                continue;
            }
            Turn turn = PokerFold.play(this.turn.next(state, event.event()));
            if (turn.refusal == null) {
                accept(turn, event);
                derive();
            } else {
                isDiverged = true;
                steps.add(new Step.Refused(event, turn.refusal, state));
            }
        }
    }

    private void closeOptional() {
        state = Betting.withoutOptional(state);
        derive();
    }

    private void accept(Turn turn, RecordedEvent event) {
        state = turn.after;
        if (turn.remark != null) {
            remarks.add(new StepRemark(steps.size(), turn.remark));
        }
        steps.add(new Step.Accepted(event, turn.settled, state));
    }

    /** The mechanical steps that are due now and that this format leaves out. */
    private void derive() {
        Optional<PokerEvent> due = due();
        while (due.isPresent()) {
            Turn turn = PokerFold.play(this.turn.next(state, due.get()));
            if (turn.refusal != null) {
                throw new IllegalStateException("derived step refused: " + turn.refusal);
            }
            accept(turn, derived(due.get()));
            due = due();
        }
    }

    private Optional<PokerEvent> due() {
        PokerHand.Implied leavesOut = hand.leavesOut();
        if (state.phase == Phase.POSTING) {
            return leavesOut.posts() ? Posting.due(state) : Optional.empty();
        }
        if (state.phase == Phase.BETTING && leavesOut.returns()) {
            return Streets.dueReturn(state).map(event -> event);
        }
        if (state.phase == Phase.OVER && leavesOut.awards()) {
            return Awards.due(state);
        }
        return Optional.empty();
    }

    private RecordedEvent derived(PokerEvent event) {
        return new RecordedEvent(last.number(), event, Provenance.DERIVED, location(),
                Optional.empty());
    }

    private SourceLocation location() {
        return last.location();
    }

    /** A payout of a log whose payouts are left to the rules: the rules pay, the log claims. */
    private boolean isClaimedPayout(RecordedEvent event) {
        return event.event() instanceof PokerEvent.PotAwarded && hand.leavesOut().awards()
                && !profile.has(RuleProfile.Habit.PAYS_AS_LOGGED);
    }

    private PokerEvent remarked(RecordedEvent payout) {
        PokerEvent.PotAwarded award = (PokerEvent.PotAwarded) payout.event();
        return new PokerEvent.Remarked(Optional.of(award.seat()),
                "is paid " + hand.setup().scale().text(award.amount()) + " by the log");
    }

    private boolean mayBePaid() {
        if (LoggedFold.isFor(profile) && state.phase != Phase.OVER) {
            HandState draft = state.draft();
            draft.phase = Phase.SHOWDOWN;
            state = draft;
        }
        return state.phase == Phase.SHOWDOWN || state.phase == Phase.OVER
                || Betting.isOptional(state) && state.isLastStreet();
    }

    /**
     * The log has ended or pays: a showdown that waits for nobody's cards is over.
     *
     * @param mayShow hands could have been shown and were not, which is remarked
     */
    private void conclude(boolean mayShow) {
        if (Betting.isOptional(state)) {
            closeOptional();
        }
        if (state.phase != Phase.SHOWDOWN || !hand.leavesOut().awards()) {
            return;
        }
        HandState draft = state.draft();
        if (profile.has(RuleProfile.Habit.EVERYBODY_SPEAKS) && !everybodySpoke(draft)) {
            return;
        }
        Remark remark = Showing.conclude(draft);
        if (!draft.unknowable.isEmpty() && !everybodySpoke(draft)) {
            // The log stops inside the showdown: nothing more can be said.
            return;
        }
        if (remark != null && mayShow) {
            remarks.add(new StepRemark(Math.max(0, steps.size() - 1), remark));
        }
        state = draft;
        derive();
        if (!draft.unknowable.isEmpty()) {
            steps.add(new Step.Accepted(derived(last.event()),
                    new PokerEvent.Remarked(Optional.empty(), draft.unknowable), draft));
        }
    }

    private static boolean everybodySpoke(HandState state) {
        return (state.live & ~state.shown & ~state.mucked) == 0;
    }

    private HandStatus status() {
        if (isDiverged) {
            return HandStatus.DIVERGED;
        }
        return state.phase == Phase.OVER ? HandStatus.COMPLETE : HandStatus.PARTIAL;
    }
}
