package dev.railbird.core.replay;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.BetSizes;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays random legal hands: the same variant, seats and seed give the same hand everywhere. */
public final class HandGenerator {
    private static final int STEPS_MAX = 2_000;
    private static final Chips BET = Chips.of(10);

    private final PseudoRandom random;

    private HandGenerator(long seed) {
        random = new PseudoRandom(seed);
    }

    /** A hand for 2 up to {@link #seatsMax} players, every mechanical step but burns recorded. */
    public static PokerHand generate(Variant variant, int seats, long seed) {
        HandGenerator generator = new HandGenerator(seed);
        HandSetup setup = generator.setup(variant, seats);
        List<RecordedEvent> events = new ArrayList<>();
        String source = "generated";
        for (PokerEvent event : generator.play(setup)) {
            events.add(new RecordedEvent(events.size() + 1, event, Provenance.RECORDED,
                    SourceLocation.row(source, Integer.toString(events.size() + 1)),
                    Optional.empty()));
        }
        String name = variant.code() + "-" + seats + "-" + seed;
        return new PokerHand(new HandId(name), StreamId.NONE, name, SourceLocation.whole(source),
                source, RuleProfile.STANDARD.name(), setup,
                new PokerHand.Implied(false, true, false, false), events, List.of(), List.of(),
                List.of(), true);
    }

    /** The most players that the deck of the variant serves without trouble. */
    public static int seatsMax(Variant variant) {
        return variant.isStud() ? 7 : variant.streets().get(1).isDraw() ? 6 : 9;
    }

    private HandSetup setup(Variant variant, int count) {
        List<SeatSetup> seats = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long live = variant.isStud() || i > 1 ? 0 : (i == 0) == (count == 2) ? 10 : 5;
            Chips ante = Chips.of(variant.isStud() ? 2 : 0);
            seats.add(new SeatSetup("player " + (i + 1), "",
                    StartingStack.of(Chips.of(1 + random.below(random.below(4) == 0 ? 40 : 2_000))),
                    new ForcedBets(ante, Chips.of(live), false, Chips.ZERO), true));
        }
        boolean isLimit = variant.betting() == Variant.Betting.FIXED_LIMIT;
        return new HandSetup(variant, ChipScale.WHOLE,
                new BetSizes(BET, isLimit ? Chips.of(20) : BET,
                        Chips.of(variant.isStud() ? 3 : 0)), seats,
                variant.isStud() ? Optional.empty() : Optional.of(SeatNumber.of(count)), false,
                RakeRule.NONE);
    }

    private List<PokerEvent> play(HandSetup setup) {
        Decision decision = Decision.open(Replayer.open(setup, RuleProfile.STANDARD));
        List<PokerEvent> events = new ArrayList<>(decision.events());
        for (int step = 0; step < STEPS_MAX; step++) {
            HandState state = decision.state();
            if (state.phase == Phase.OVER) {
                return events;
            }
            decision = Decision.decide(state, intention(state));
            if (decision.events().isEmpty()) {
                throw new IllegalStateException("stuck in " + state.phase + " after " + events);
            }
            events.addAll(decision.events());
        }
        throw new IllegalStateException("a hand without end: " + events);
    }

    private Intention intention(HandState state) {
        return switch (state.phase) {
            case DEALING -> new Intention.Deal(cards(state, owed(state)));
            case DRAWING -> new Intention.Discard(discards(state));
            case SHOWDOWN -> random.below(8) == 0 ? new Intention.Muck() : new Intention.Show();
            case POSTING, BRINGING_IN, BETTING, OVER -> action(state);
        };
    }

    private Intention action(HandState state) {
        int choice = random.below(20);
        if (choice == 0) {
            return new Intention.AllIn();
        }
        if (choice < 4) {
            return new Intention.Fold();
        }
        return choice < 8 ? new Intention.RaiseTo(Chips.of(state.top + random.below(200)))
                : new Intention.CheckOrCall();
    }

    private static int owed(HandState state) {
        int seat = Decision.nextReceiver(state);
        return seat != HandState.NOBODY ? state.owedCards[seat] - state.dealt[seat]
                : state.communityStreet ? 1 : state.boardOwed;
    }

    private List<CardSlot> discards(HandState state) {
        List<CardSlot> cards = new ArrayList<>();
        for (CardSlot slot : state.hole[state.toAct]) {
            if (random.below(3) == 0) {
                cards.add(slot);
            }
        }
        return cards;
    }

    private List<CardSlot> cards(HandState state, int count) {
        boolean burns = state.plan().burnsCard() && state.burntThisStreet == 0;
        long gone = state.seen;
        if (Dealing.deckLeft(state) < count + (burns ? 1 : 0)) {
            gone = Dealing.bits(state.board);
            for (int i = 0; i < state.seats; i++) {
                gone |= state.isLive(i) ? Dealing.bits(state.hole[i]) : 0;
            }
        }
        int lowest = state.setup.variant().deck() == Variant.DeckKind.SHORT ? 4 : 0;
        List<CardSlot> cards = new ArrayList<>();
        while (cards.size() < count) {
            Card card = Card.ofIndex(random.below(Card.COUNT));
            if (card.rank().ordinal() >= lowest && (gone & card.bit()) == 0) {
                gone |= card.bit();
                cards.add(CardSlot.of(card));
            }
        }
        return cards;
    }
}
