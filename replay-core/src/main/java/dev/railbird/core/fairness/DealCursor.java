package dev.railbird.core.fairness;

/** Walks a deck as a plan deals it: places of the deck, counted from 0 at its first card. */
public final class DealCursor {
    private final DealPlan plan;
    private final int players;
    private final int holeCards;
    private final int size;
    private int next;

    /** @param size cards in the deck */
    public DealCursor(DealPlan plan, int players, int holeCards, int size) {
        this.plan = plan;
        this.players = players;
        this.holeCards = holeCards;
        this.size = size;
        this.next = players * holeCards;
    }

    /** Place of a first card: which player of the dealing order, which of the player's cards. */
    public int hole(int player, int card) {
        return place(plan.isTogether() ? player * holeCards + card : card * players + player);
    }

    /** A street begins; after betting some plans start over. */
    public void street(boolean followsBetting) {
        if (plan.restarts() && followsBetting) {
            next = 0;
        }
    }

    /** The place of the card that is burnt before a street; -1 when none is. */
    public int burn() {
        return plan.burns() ? take() : -1;
    }

    /** The place of the next card; -1 when the deck is used up. */
    public int take() {
        return place(next++);
    }

    private int place(int dealt) {
        if (dealt >= size) {
            return -1;
        }
        return plan.fromEnd() ? size - 1 - dealt : dealt;
    }
}
