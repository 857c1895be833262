package dev.railbird.core.generate;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.card.Rank;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.replay.Decision;
import dev.railbird.core.replay.DueCards;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Intention;
import dev.railbird.core.replay.Phase;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plays one random legal hand through {@link Decision}: all cards known, every mechanical step but
 * burns recorded, all results claimed. The same variant and seed give the same hand for ever.
 */
public final class HandGenerator {
    private static final int STEPS_MAX = 5_000;
    private static final String SOURCE = "generated";
    private final SplitMix64 random;
    private final HandSetup setup;
    private final List<CardSlot> deck;

    private HandGenerator(Variant variant, int seats, SplitMix64 random) {
        this.random = random;
        setup = new SetupGenerator(random).setup(variant, seats);
        deck = shuffled(variant);
    }

    private HandGenerator(Variant variant, int seats, SplitMix64 random, List<CardSlot> deck) {
        this.random = random;
        setup = new SetupGenerator(random).setup(variant, seats);
        this.deck = new ArrayList<>(deck);
    }

    /** A hand of 2 up to {@link #seatsMax} players. */
    public static PokerHand generate(Variant variant, long seed) {
        SplitMix64 random = new SplitMix64(seed * 31 + variant.ordinal());
        return generate(variant, 2 + random.below(seatsMax(variant) - 1), seed);
    }

    public static PokerHand generate(Variant variant, int seats, long seed) {
        SplitMix64 random = new SplitMix64((seed * 31 + variant.ordinal()) * 67 + seats);
        return new HandGenerator(variant, seats, random).hand(variant.code() + "-" + seats + "-"
                + seed);
    }

    /** A hand that is dealt from the top of this deck, seat by seat and without burns. */
    public static PokerHand dealt(String name, Variant variant, int seats, long seed,
            List<CardSlot> deck) {
        return new HandGenerator(variant, seats, new SplitMix64(seed), deck).hand(name);
    }

    /** The most players that the deck of the variant serves without running out. */
    public static int seatsMax(Variant variant) {
        return SetupGenerator.seatsMax(variant);
    }

    private List<CardSlot> shuffled(Variant variant) {
        List<CardSlot> cards = new ArrayList<>();
        for (Card card : Card.deck()) {
            if (variant.deck() == Variant.DeckKind.STANDARD
                    || card.rank().compareTo(Rank.SIX) >= 0) {
                cards.add(CardSlot.of(card));
            }
        }
        for (int i = cards.size() - 1; i > 0; i--) {
            cards.set(i, cards.set(random.below(i + 1), cards.get(i)));
        }
        return cards;
    }

    private PokerHand hand(String name) {
        Decision decision = Decision.open(Replayer.open(setup, RuleProfile.STANDARD));
        List<PokerEvent> played = new ArrayList<>(decision.events());
        for (int k = 0; decision.state().phase() != Phase.OVER; k++) {
            decision = Decision.decide(decision.state(), intention(decision.state()));
            if (decision.events().isEmpty() || k > STEPS_MAX) {
                throw new IllegalStateException(name + " is stuck after " + played);
            }
            played.addAll(decision.events());
        }
        List<RecordedEvent> events = new ArrayList<>(played.size());
        for (PokerEvent event : played) {
            events.add(new RecordedEvent(events.size() + 1, event, Provenance.RECORDED,
                    SourceLocation.row(SOURCE, Integer.toString(events.size() + 1)),
                    Optional.empty()));
        }
        return new PokerHand(new HandId(name), StreamId.NONE, name, SourceLocation.whole(SOURCE),
                SOURCE, RuleProfile.STANDARD.name(), setup,
                new PokerHand.Implied(false, true, false, false), events,
                results(decision.state()), List.of(), List.of(), true);
    }

    private List<RecordedClaim> results(HandState end) {
        List<RecordedClaim> claims = new ArrayList<>();
        for (int i = 1; i <= setup.seats().size(); i++) {
            claims.add(new RecordedClaim(0, new Claim.FinalStack(SeatNumber.of(i),
                    end.stackOf(SeatNumber.of(i))), SourceLocation.row(SOURCE, "result " + i)));
        }
        return claims;
    }

    private Intention intention(HandState state) {
        return switch (state.phase()) {
            case DEALING -> new Intention.Deal(dealt(DueCards.in(state).orElseThrow().count()));
            case DRAWING -> new Intention.Discard(discards(state));
            case SHOWDOWN -> random.chance(15) ? new Intention.Muck() : new Intention.Show();
            case POSTING, BRINGING_IN, BETTING, OVER -> action(state);
        };
    }

    private List<CardSlot> dealt(int count) {
        List<CardSlot> cards = List.copyOf(deck.subList(0, count));
        deck.subList(0, count).clear();
        return cards;
    }

    private Intention action(HandState state) {
        int roll = random.below(100);
        if (roll < 12) {
            return new Intention.Fold();
        }
        if (roll < 70) {
            return new Intention.CheckOrCall();
        }
        return roll < 75 ? new Intention.AllIn() : new Intention.RaiseTo(
                Chips.of(state.potTotal().units() / (1 + random.below(3))));
    }

    /** Draws stay inside the stub: reshuffled discards are tested by hand. */
    private List<CardSlot> discards(HandState state) {
        List<CardSlot> gone = new ArrayList<>();
        for (CardSlot card : state.cardsOf(SeatNumber.of(state.indexToAct() + 1))) {
            if (random.chance(30) && gone.size() < deck.size() / 12) {
                gone.add(card);
            }
        }
        return gone;
    }
}
