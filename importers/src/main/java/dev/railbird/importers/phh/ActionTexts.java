package dev.railbird.importers.phh;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.EventFold;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The actions of a replayed hand in the grammar of PHH; empty is what the grammar leaves to the
 * rules: posts, burns, returned bets, pots.
 */
final class ActionTexts implements EventFold<Optional<String>> {
    private final HandReplay replay;
    private final SeatOrder order;
    private final Function<Long, String> amount;
    private final List<String> actions = new ArrayList<>();
    /** Position of each action of a run of deals, by the player who gets the cards. */
    private final List<Integer> run = new ArrayList<>();
    private PokerEvent settled;
    private SeatNumber actor;
    private boolean isSayable = true;

    ActionTexts(HandReplay replay, SeatOrder order, Function<Long, String> amount) {
        this.replay = replay;
        this.order = order;
        this.amount = amount;
    }

    /** Empty when an event has no words in PHH. */
    Optional<List<String>> texts() {
        for (Step step : replay.steps()) {
            if (step.recorded().provenance() == Provenance.DERIVED) {
                continue;
            }
            settled = step instanceof Step.Accepted accepted ? accepted.settled()
                    : step.recorded().event();
            step.recorded().event().foldInto(Optional.empty(), this).ifPresent(this::add);
        }
        sortRun();
        return isSayable ? Optional.of(actions) : Optional.empty();
    }

    private void add(String text) {
        if (settled instanceof PokerEvent.HoleCardsDealt dealt && order.isNew) {
            run.add(order.numberOf(dealt.seat()));
        } else {
            sortRun();
        }
        actions.add(text);
    }

    /** Cards that are dealt together go to the first player first, whoever that was before. */
    private void sortRun() {
        if (run.size() > 1) {
            int from = actions.size() - run.size();
            List<String> dealt = new ArrayList<>(actions.subList(from, actions.size()));
            List<Integer> places = new ArrayList<>();
            for (int k = 0; k < run.size(); k++) {
                places.add(k);
            }
            places.sort(Comparator.comparing(run::get));
            for (int k = 0; k < places.size(); k++) {
                actions.set(from + k, dealt.get(places.get(k)));
            }
        }
        run.clear();
    }

    private Optional<String> by(SeatNumber seat, String words) {
        actor = seat;
        return Optional.of(player(seat) + words);
    }

    private String player(SeatNumber seat) {
        int number = order.numberOf(seat);
        isSayable &= number > 0;
        return "p" + number + " ";
    }

    private Optional<String> unsayable() {
        isSayable = false;
        return Optional.empty();
    }

    private static String cards(List<CardSlot> cards) {
        StringBuilder out = new StringBuilder(cards.size() * 2);
        cards.forEach(out::append);
        return out.toString();
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.AntePosted event) {
        return none;
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.BlindPosted event) {
        return none;
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.DeadBlindPosted event) {
        return none;
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.BringInPosted event) {
        return by(event.seat(), "pb");
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.HoleCardsDealt event) {
        return event.cards().isEmpty() ? none
                : Optional.of("d dh " + player(event.seat()) + cards(event.cards()));
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.BoardDealt event) {
        return event.cards().isEmpty() ? none : Optional.of("d db " + cards(event.cards()));
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.CardBurnt event) {
        return none;
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.Folded event) {
        return by(event.seat(), "f");
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.CheckedOrCalled event) {
        return by(event.seat(), "cc");
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.Checked event) {
        return by(event.seat(), "cc");
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.Called event) {
        return by(event.seat(), "cc");
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.BetOrRaised event) {
        return by(event.seat(), "cbr " + amount.apply(event.streetTotal().units()));
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.BetOrRaisedBy event) {
        return settled.equals(event) ? unsayable() : settled.foldInto(none, this);
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.WentAllIn event) {
        return settled.equals(event) ? unsayable() : settled.foldInto(none, this);
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.Discarded event) {
        return by(event.seat(), event.cards().isEmpty() ? "sd" : "sd " + cards(event.cards()));
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.HandShown event) {
        return by(event.seat(), "sm " + (event.cards().isEmpty() ? "-" : cards(event.cards())));
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.HandMucked event) {
        return by(event.seat(), "sm");
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.UncalledBetReturned event) {
        return none;
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.PotAwarded event) {
        return none;
    }

    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.RakeTaken event) {
        return none;
    }

    /** A remark of who acted last stands behind the action, as it did in PHH. */
    @Override
    public Optional<String> apply(Optional<String> none, PokerEvent.Remarked event) {
        String text = event.text().strip();
        int last = actions.size() - 1;
        boolean isBehind = event.seat().isPresent() && event.seat().get().equals(actor)
                && last >= 0 && actions.get(last).indexOf('#') < 0 && run.isEmpty();
        if (isBehind && !text.isEmpty()) {
            actions.set(last, actions.get(last) + " # " + text);
            return none;
        }
        return Optional.of(text.isEmpty() ? "" : "# " + text);
    }
}
