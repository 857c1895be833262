package dev.railbird.core.replay;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.evaluate.FastRanks;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerEvent.PotAwarded;
import dev.railbird.core.event.PokerEvent.RakeTaken;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.Variant.HandKind;
import dev.railbird.core.outcome.HandRanks;
import dev.railbird.core.outcome.RepeatedCards;
import dev.railbird.core.outcome.WheelFirst;
import dev.railbird.core.replay.RuleProfile.Habit;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who gets what when the hand is over: rake, winners of each pot, halves and odd chips. */
final class Awards {
    private Awards() {
    }

    /** The next payment that is due in a state that is over; empty when all is paid or unknown. */
    static Optional<PokerEvent> due(HandState state) {
        if (state.phase != Phase.OVER || !state.unknowable.isEmpty()
                || state.profile.has(Habit.PAYS_AS_LOGGED)) {
            return Optional.empty();
        }
        long rake = RakeDue.of(state);
        if (rake > state.rake) {
            return Optional.of(new RakeTaken(Chips.of(rake)));
        }
        List<PotAwarded> shares = state.shares();
        return state.sharesPaid < shares.size() ? Optional.of(shares.get(state.sharesPaid))
                : Optional.empty();
    }

    static Turn rake(Turn turn, RakeTaken event) {
        if (concludes(turn, "rake")) {
            return turn;
        }
        HandState draft = turn.after;
        long due = RakeDue.of(draft);
        boolean declared = !(draft.setup.rake() instanceof RakeRule.None);
        if (declared && due != event.amount().units()
                || event.amount().units() > draft.potUnits()) {
            return turn.refuse("RULE-13", "the house takes another rake than declared",
                    turn.amount(due), turn.amount(event.amount().units()),
                    turn.amount(event.amount().units() - due), "Compare the declared rake rule.");
        }
        draft.middle += draft.rake - event.amount().units();
        draft.rake = event.amount().units();
        return turn;
    }

    static Turn award(Turn turn, PotAwarded event) {
        if (concludes(turn, "an award")) {
            return turn;
        }
        HandState draft = turn.after;
        if (!draft.unknowable.isEmpty()) {
            return Payments.pay(turn, event);
        }
        List<PotAwarded> shares = draft.shares();
        if (draft.sharesPaid >= shares.size() || !shares.get(draft.sharesPaid).equals(event)) {
            String expected = draft.sharesPaid < shares.size()
                    ? text(turn, shares.get(draft.sharesPaid)) : "nothing";
            return turn.refuse("RULE-12", event.seat() + " is paid what it did not win", expected,
                    text(turn, event), "Rank the shown hands; see the pots and who is in them.");
        }
        if (draft.hasFraction) {
            turn.remark("RULE-12", "a pot divides into parts smaller than the smallest chip",
                    "equal parts", turn.amount(event.amount().units()),
                    "Rooms differ in the smallest chip and who gets the odd one.");
        }
        draft.sharesPaid++;
        return Payments.pay(turn, event);
    }

    private static String text(Turn turn, PotAwarded award) {
        return award.seat() + " " + turn.amount(award.amount().units()) + " of pot " + award.pot();
    }

    private static boolean concludes(Turn turn, String what) {
        HandState draft = turn.draft();
        if (draft.phase == Phase.SHOWDOWN) {
            turn.remark = Showing.conclude(draft);
        }
        if (draft.phase != Phase.OVER) {
            turn.refuse("RULE-08", "the log has " + what + " before the hand is over",
                    Dealing.waitsFor(turn.before), what, "Pots are paid when the betting is over.");
            return true;
        }
        return false;
    }

    /** All shares of all pots, main pot first, seats in order; nothing is paid yet. */
    static List<PotAwarded> split(HandState state) {
        int contenders = state.live & ~state.mucked;
        boolean single = Integer.bitCount(contenders) == 1;
        int[] high = single ? null : ranks(state, contenders, state.setup.variant().high());
        int[] low = single || state.setup.variant().low().isEmpty() ? null
                : ranks(state, contenders, state.setup.variant().low().get());
        // A hand that wins nothing is dead and no longer keeps pots apart.
        int alive = 0;
        for (Pot pot : Pots.layers(state, contenders)) {
            alive |= best(high, pot.eligible()) | (low == null ? 0 : best(low, pot.eligible()));
        }
        List<PotAwarded> shares = new ArrayList<>();
        List<Pot> pots = Pots.paid(state, contenders, alive);
        takeRake(pots, state);
        for (int k = 0; k < pots.size(); k++) {
            addShares(state, shares, k, pots.get(k), high, low);
        }
        return shares;
    }

    /**
     * Each pot bears its part, to the next unit where whole payouts are rounded and else rounded
     * down; what that leaves is borne by the main pot while it lasts.
     */
    private static void takeRake(List<Pot> pots, HandState state) {
        boolean isRounded = state.profile.has(RuleProfile.Habit.RAKES_SHOWDOWNS);
        long total = state.potUnits() + state.rake;
        long left = state.rake;
        for (int k = pots.size() - 1; k > 0 && state.rake > 0; k--) {
            long amount = pots.get(k).amount().units();
            long part = isRounded ? rounded(state.rake, amount, total)
                    : part(state.rake, amount, total);
            left -= lessen(pots, k, Math.min(part, left));
        }
        for (int k = 0; k < pots.size() && left > 0; k++) {
            left -= lessen(pots, k, left);
        }
    }

    private static long lessen(List<Pot> pots, int number, long most) {
        Pot pot = pots.get(number);
        long part = Math.min(most, pot.amount().units());
        pots.set(number, new Pot(Chips.of(pot.amount().units() - part), pot.eligible()));
        return part;
    }

    /** {@code amount * over / under}, rounded down, also where the product is no long. */
    static long part(long amount, long over, long under) {
        return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(over))
                .divide(BigInteger.valueOf(under)).longValueExact();
    }

    /** The same to the nearest; a half goes up. */
    private static long rounded(long amount, long over, long under) {
        return (part(Math.multiplyExact(2, amount), over, under) + 1) / 2;
    }

    private static int[] ranks(HandState state, int contenders, HandKind kind) {
        int[] ranks = new int[state.seats];
        long board = Dealing.bits(state.cards.board);
        for (int i = 0; i < state.seats; i++) {
            ranks[i] = (contenders >> i & 1) == 0 ? HandRanks.NO_HAND
                    : rank(state, kind, i, board);
        }
        return ranks;
    }

    private static int rank(HandState state, HandKind kind, int seat, long board) {
        long hole = Dealing.bits(state.cards.hole[seat]);
        return switch (state.profile.ranking()) {
            case EXACT -> FastRanks.rank(kind, hole, board);
            case REPEATED_CARDS -> RepeatedCards.rank(cards(state, seat));
            case WHEEL_FIRST -> kind == HandKind.HIGH ? WheelFirst.rank(hole, board)
                    : FastRanks.rank(kind, hole, board);
        };
    }

    private static List<Card> cards(HandState state, int seat) {
        List<Card> cards = new ArrayList<>(7);
        for (CardSlot slot : state.cards.hole[seat]) {
            cards.add(((CardSlot.Known) slot).card());
        }
        for (CardSlot slot : state.cards.board) {
            cards.add(((CardSlot.Known) slot).card());
        }
        return cards;
    }

    /** The seats with the best rank; all of them when nothing has to be compared. */
    private static int best(int[] ranks, int eligible) {
        if (ranks == null || Integer.bitCount(eligible) == 1) {
            return eligible;
        }
        int best = HandRanks.NO_HAND;
        int seats = 0;
        for (int i = 0; i < ranks.length; i++) {
            if ((eligible >> i & 1) == 0 || ranks[i] == HandRanks.NO_HAND) {
                continue;
            }
            if (ranks[i] > best) {
                best = ranks[i];
                seats = 0;
            }
            if (ranks[i] == best) {
                seats |= 1 << i;
            }
        }
        return seats;
    }

    private static void addShares(HandState state, List<PotAwarded> shares, int number, Pot pot,
            int[] high, int[] low) {
        long[] gets = new long[state.seats];
        int lowSeats = low == null ? 0 : best(low, pot.eligible());
        if (Integer.bitCount(pot.eligible()) == 1) {
            lowSeats = 0;
        }
        long granule = state.setup.scale().granule();
        long all = pot.amount().units();
        long lowHalf = lowSeats == 0 ? 0 : all / granule / 2 * granule;
        divide(state, gets, all - lowHalf, best(high, pot.eligible()));
        if (lowSeats != 0) {
            divide(state, gets, lowHalf, lowSeats);
        }
        for (int i = 0; i < state.seats; i++) {
            if (gets[i] > 0) {
                shares.add(new PotAwarded(SeatNumber.of(i + 1), number, Chips.of(gets[i])));
            }
        }
    }

    private static void divide(HandState state, long[] gets, long amount, int seats) {
        long granule = state.setup.scale().granule();
        int count = Integer.bitCount(seats);
        long each = amount / granule / count * granule;
        for (int i = 0; i < state.seats; i++) {
            if ((seats >> i & 1) != 0) {
                gets[i] += each;
            }
        }
        long odd = amount - each * count;
        state.hasFraction |= odd > 0 && granule == 1 && state.setup.scale().decimals() > 0;
        int first = switch (state.profile.oddChip()) {
            case FIRST_SEAT -> Integer.numberOfTrailingZeros(seats);
            case FIRST_SEATS -> {
                oneEach(gets, odd, seats);
                yield HandState.NOBODY;
            }
            case LEFT_OF_BUTTON -> firstAfter(state, seats);
            case VANISHES -> HandState.NOBODY;
        };
        if (first != HandState.NOBODY) {
            gets[first] += odd;
        }
    }

    private static void oneEach(long[] gets, long odd, int seats) {
        long left = odd;
        for (int i = 0; i < gets.length && left > 0; i++) {
            if ((seats >> i & 1) != 0) {
                gets[i]++;
                left--;
            }
        }
    }

    private static int firstAfter(HandState state, int seats) {
        int from = state.indexOfButton() + 1;
        for (int k = 0; k < state.seats; k++) {
            if ((seats >> (from + k) % state.seats & 1) != 0) {
                return (from + k) % state.seats;
            }
        }
        return Integer.numberOfTrailingZeros(seats);
    }
}
