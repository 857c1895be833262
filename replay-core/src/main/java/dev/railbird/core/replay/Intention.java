package dev.railbird.core.replay;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import java.util.List;

/** What the table or the seat to act wants; {@link Decision} makes a legal event of it. */
public sealed interface Intention {
    /** Gives up; the opener of a stud hand cannot and brings in instead. */
    record Fold() implements Intention {
    }

    /** Calls what stands, which is a check when nothing does; brings in where that is due. */
    record CheckOrCall() implements Intention {
    }

    /** Bets or raises to this street total, moved to the nearest legal one. */
    record RaiseTo(Chips total) implements Intention {
    }

    /** Puts in as much as the rules allow. */
    record AllIn() implements Intention {
    }

    /** Discards these cards; none is to stand pat. */
    record Discard(List<CardSlot> cards) implements Intention {
        public Discard {
            cards = List.copyOf(cards);
        }
    }

    /** The table deals these cards to whoever is next: a seat, or the board. */
    record Deal(List<CardSlot> cards) implements Intention {
        public Deal {
            cards = List.copyOf(cards);
        }
    }

    /** The next seat that has not spoken shows its hand. */
    record Show() implements Intention {
    }

    /** The next seat that has not spoken mucks; the last live hand shows instead. */
    record Muck() implements Intention {
    }
}
