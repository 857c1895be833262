package dev.railbird.core.replay;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.Variant.Opening;

/** Who acts first on a street. */
final class Openers {
    private Openers() {
    }

    /** The seat that brings in by the door cards that the log shows; notes when one is hidden. */
    static int bringIn(HandState state) {
        boolean lowest = state.setup.variant().opening() == Opening.LOWEST_UP_CARD;
        int best = HandState.NOBODY;
        int bestValue = 0;
        for (int i = 0; i < state.seats; i++) {
            if (!state.isLive(i)) {
                continue;
            }
            int value = doorValue(state, i, !lowest);
            if (value < 0) {
                state.isOpenerUnsure = true;
                continue;
            }
            if (best == HandState.NOBODY || (lowest ? value < bestValue : value > bestValue)) {
                best = i;
                bestValue = value;
            }
        }
        return state.nextAble(Math.max(best, 0));
    }

    /** Rank then suit of the first card that lies face up; -1 when it is hidden. */
    private static int doorValue(HandState state, int seat, boolean aceIsLow) {
        int up = Integer.numberOfTrailingZeros(state.cards.upCards[seat]);
        if (up >= state.cards.hole[seat].length
                || !(state.cards.hole[seat][up] instanceof CardSlot.Known known)) {
            return -1;
        }
        Card card = known.card();
        int rank = card.rank().ordinal();
        return (aceIsLow && rank == 12 ? 0 : rank + 1) * 4 + card.suit().ordinal();
    }

    static int opener(HandState state) {
        if (state.setup.variant().isStud()) {
            return showingBest(state);
        }
        return state.street == 0 ? afterPosts(state)
                : state.nextAble((state.indexOfButton() + 1) % state.seats);
    }

    private static int afterPosts(HandState state) {
        if (state.profile.firstOpener() == RuleProfile.FirstOpener.AFTER_BIG_BLIND) {
            return state.nextAble((bigBlind(state) + 1) % state.seats);
        }
        long most = -1;
        int poster = state.seats - 1;
        for (int i = 0; i < state.seats; i++) {
            ForcedBets forced = state.setup.seats().get(i).forced();
            long posted = state.profile.shortBlind() == RuleProfile.ShortBlind.PAID
                    ? state.bet[i] : forced.live().units();
            long live = forced.late() ? -1 : posted;
            if (live >= most) {
                most = live;
                poster = i;
            }
        }
        return state.nextAble((poster + 1) % state.seats);
    }

    /** The seat after the one with the smallest blind, past those who sit out; no straddler. */
    private static int bigBlind(HandState state) {
        int small = HandState.NOBODY;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < state.seats; i++) {
            long live = state.setup.seats().get(i).forced().live().units();
            if (live > 0 && live < least) {
                least = live;
                small = i;
            }
        }
        for (int k = 1; small != HandState.NOBODY && k <= state.seats; k++) {
            int seat = (small + k) % state.seats;
            if (state.setup.seats().get(seat).isDealtIn()) {
                return seat;
            }
        }
        return state.indexOfButton();
    }

    /** High games: the best showing hand opens, razz: the lowest; ties go to the first seat. */
    private static int showingBest(HandState state) {
        boolean lowOpens = state.setup.variant().opening() == Opening.HIGHEST_UP_CARD;
        int best = HandState.NOBODY;
        long bestValue = 0;
        for (int i = 0; i < state.seats; i++) {
            if (!state.isLive(i)) {
                continue;
            }
            long value = showingValue(state, i, lowOpens);
            if (value < 0) {
                state.isOpenerUnsure = true;
                continue;
            }
            if (best == HandState.NOBODY || (lowOpens ? value < bestValue : value > bestValue)) {
                best = i;
                bestValue = value;
            }
        }
        return state.nextAble(Math.max(best, 0));
    }

    /**
     * Orders up cards by how often ranks repeat, and then by these ranks: two small pairs are more
     * than a large one. -1 when one of the cards is hidden.
     */
    private static long showingValue(HandState state, int seat, boolean aceIsLow) {
        long counts = 0;
        for (int place = 0; place < state.cards.hole[seat].length; place++) {
            if ((state.cards.upCards[seat] >> place & 1) == 0) {
                continue;
            }
            if (!(state.cards.hole[seat][place] instanceof CardSlot.Known known)) {
                return -1;
            }
            int rank = known.card().rank().ordinal();
            counts += 1L << 3 * (aceIsLow && rank == 12 ? 0 : rank + 1);
        }
        long pattern = 0;
        long ranks = 0;
        int kinds = 0;
        for (int count = 4; count >= 1; count--) {
            for (int rank = 13; rank >= 0; rank--) {
                if ((counts >> 3 * rank & 7) == count) {
                    pattern = pattern << 4 | count;
                    ranks = ranks << 4 | rank;
                    kinds++;
                }
            }
        }
        // Fewer kinds of ranks than cards shift less: pad so that positions compare.
        int pad = 4 * (4 - kinds);
        return pattern << pad + 16 | ranks << pad;
    }
}
