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
    /** Asked of every claim of every hand, where a test for the interface is ten times slower. */
    default boolean isOfRecords() {
        return false;
    }


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

    /**
     * What a check or call writes beside itself without saying what it counts: the seat's total of
     * the street, or what was added to it.
     */
    record CallFigure(SeatNumber seat, Chips amount) implements Claim {
    }

    /** What the hand before at the same table left to a seat, which starts this one with it. */
    record CarriedStack(SeatNumber seat, Chips stack) implements Claim {
    }

    /** The record is what this player may see, and nobody else's secrets belong into it. */
    record ViewOf(SeatNumber seat) implements Claim {
    }

    /** What was bet in the hand as a whole; {@code basis} says what the number includes. */
    record TotalPot(Chips amount, PotBasis basis) implements Claim {
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

    /**
     * A promise about the deal, given as a digest or the like.
     *
     * @param party who gave it; empty for the house
     * @param form how the value follows from the seed, as {@code fairness.CommitmentForm} names it;
     *     empty when the source does not say
     */
    record SeedCommitment(String party, String form, String value) implements Claim {
    }

    /**
     * A seed that the source tells, before or after the deal.
     *
     * @param party whose seed it is; empty for the house
     * @param salt what was hashed with it; empty when nothing was
     */
    record SeedReveal(String party, String seed, String salt) implements Claim {
    }

    /** What a player, not the house, put into the deal. */
    record ClientSeed(String party, String seed) implements Claim {
    }

    /**
     * How the deck follows from the seeds, and the cards of the hand from the deck.
     *
     * @param derivation id in {@code fairness.derivation.Derivations}; empty when unknown
     * @param dealPlan id in {@code fairness.DealPlan}; empty when unknown
     * @param nonce number of the hand or step that goes into the derivation; empty when none does
     */
    record DeckSource(String derivation, String dealPlan, String nonce) implements Claim {
    }

    /**
     * What a system says of its own records rather than of the hand. Two exports of one hand may
     * differ in it, and both tell the same story.
     */
    sealed interface OfRecords extends Claim {
        @Override
        default boolean isOfRecords() {
            return true;
        }
    }

    /** Where the store keeps the event: its number among all events of all streams. */
    record StoredAt(long position) implements OfRecords {
    }

    /**
     * The command whose first event this is.
     *
     * @param key under which the command may have one effect only
     * @param expected number of the last event of the stream that the command knew of; 0 when it
     *     did not say
     */
    record MadeBy(String key, long expected) implements OfRecords {
    }

    /** What the house's account of rake held before and after the hand. */
    record RakeAccount(Chips before, Chips after) implements OfRecords {
    }

    /** Heads of the hash chain of the stream before and after the hand, as hexadecimal text. */
    record ChainLink(String before, String after) implements OfRecords {
    }

    /**
     * Where the hand stands in a Merkle tree that was published, with the proof.
     *
     * @param index of the hand's leaf, from 0
     * @param root and {@code path}: hashes as hexadecimal text, the path from below
     */
    record TreePlace(long index, long size, String root, List<String> path) implements OfRecords {
        public TreePlace {
            path = List.copyOf(path);
        }
    }

    /**
     * A signed note over the tree of the stream's hands up to this one, this one included, as
     * transparency logs publish it: origin, size and root, then signatures.
     */
    record Checkpoint(String note) implements OfRecords {
    }

    /** What is contained in the total of a hand. */
    enum PotBasis {
        /** All bets and blinds, also what nobody called; no antes and no dead blinds. */
        ALL_BETS,
        /** What was paid out or raked: called bets, antes and dead blinds. */
        CALLED_WITH_DEAD
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
