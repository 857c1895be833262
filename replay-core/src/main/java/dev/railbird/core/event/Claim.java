package dev.railbird.core.event;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.ChipDelta;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.hand.SeatNumber;
import java.util.List;

/**
 * What a source system says of the state or the outcome. Claims never feed the fold; checks compare
 * them.
 */
public sealed interface Claim {

    /** The stack of a seat when the hand is over. */
    record FinalStack(SeatNumber seat, Chips stack) implements Claim {
    }

    /** What a seat collected from the pots; {@code basis} says what the number includes. */
    record Winnings(SeatNumber seat, Chips amount, WinningsBasis basis) implements Claim {
    }

    /** What a seat won or lost in the hand as a whole. */
    record NetResult(SeatNumber seat, ChipDelta net) implements Claim {
    }

    /** The stack of a seat right after an event. */
    record StackAfter(SeatNumber seat, Chips stack) implements Claim {
    }

    /** What a seat paid with an event. */
    record PaidNow(SeatNumber seat, Chips paid) implements Claim {
    }

    /** The amount of all pots and bets after an event. */
    record PotTotal(Chips amount) implements Claim {
    }

    /** The rake of the hand. */
    record RakeAmount(Chips amount) implements Claim {
    }

    /** The street that begins or lasts here, in the variant's own words ({@code flop}). */
    record StreetName(String street) implements Claim {
    }

    /** The whole board at this point. */
    record BoardSoFar(List<CardSlot> cards) implements Claim {
        public BoardSoFar {
            cards = List.copyOf(cards);
        }
    }

    /** The category of a shown hand in words, as the system words it. */
    record HandCategory(SeatNumber seat, String words) implements Claim {
    }

    /** How the hand ended, as the system words it ({@code FOLD}, {@code SHOWDOWN}). */
    record Ending(String words) implements Claim {
    }

    /** What is contained in a winnings figure. */
    enum WinningsBasis {
        /** Shares of pots after rake, without the seat's own returned bet. */
        COLLECTED,
        /** As collected, with the returned bet. */
        COLLECTED_WITH_RETURN,
        /** Sites differ and the file does not say: never held against anybody. */
        UNSPECIFIED
    }
}
