package dev.railbird.core.fairness;

import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which card of the deck goes where, as a system deals.
 *
 * @param start who gets the first card
 * @param isTogether each player gets all first cards at once, not one a round
 * @param burns a card is burnt before each later street
 * @param fromEnd the deck is a list that is dealt from its end
 * @param keepsOrder the log keeps the order of the cards within a hand
 * @param restarts a street that follows betting is dealt from the top of the deck again
 */
public record DealPlan(String id, String title, Start start, boolean isTogether, boolean burns,
        boolean fromEnd, boolean keepsOrder, boolean restarts) {

    /** Who gets the first card. */
    public enum Start {
        FIRST_SEAT("by seat"), LEFT_OF_BUTTON("from the left of the button"),
        BUTTON("from the button");

        private final String words;

        Start(String words) {
            this.words = words;
        }
    }

    private static final List<DealPlan> STANDARD = everyPlan();

    /** First those of systems that Railbird reads, then every other way to deal. */
    private static List<DealPlan> everyPlan() {
        List<DealPlan> plans = new ArrayList<>(List.of(
                plain("by-seat", Start.FIRST_SEAT, true, false, false),
                new DealPlan("together-from-button-sorted", "all hole cards at once from the"
                        + " button, no burns, hands are logged sorted",
                        Start.BUTTON, true, false, false, false, false),
                new DealPlan("together-by-seat-restart", "as together-by-seat, but streets after"
                        + " betting come from the top again",
                        Start.FIRST_SEAT, true, false, false, true, true)));
        for (boolean fromEnd : new boolean[] {false, true}) {
            for (boolean isTogether : new boolean[] {false, true}) {
                for (boolean burns : new boolean[] {false, true}) {
                    plans.add(plain("from-left", Start.LEFT_OF_BUTTON, isTogether, burns,
                            fromEnd));
                    plans.add(plain("by-seat", Start.FIRST_SEAT, isTogether, burns, fromEnd));
                    plans.add(plain("from-button", Start.BUTTON, isTogether, burns, fromEnd));
                }
            }
        }
        return plans.stream().distinct().toList();
    }

    private static DealPlan plain(String from, Start start, boolean isTogether, boolean burns,
            boolean fromEnd) {
        return new DealPlan((isTogether ? "together-" : "round-") + from
                + (burns ? "-burn" : "") + (fromEnd ? "-end" : ""),
                (isTogether ? "all hole cards at once " : "one card a round ") + start.words
                        + (burns ? ", a burn before each street" : ", no burns")
                        + (fromEnd ? ", from the end of the list" : ""),
                start, isTogether, burns, fromEnd, true, false);
    }

    /** All plans that Railbird knows. */
    public static List<DealPlan> standard() {
        return STANDARD;
    }

    public static Optional<DealPlan> named(String id) {
        for (DealPlan plan : STANDARD) {
            if (plan.id.equals(id)) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    /** The seats that are dealt in, in the order in which they get their first card. */
    public List<SeatNumber> seats(HandSetup setup) {
        int count = setup.seats().size();
        int button = setup.button().map(SeatNumber::index).orElse(count - 1);
        int first = switch (start) {
            case FIRST_SEAT -> 0;
            case LEFT_OF_BUTTON -> button + 1;
            case BUTTON -> button;
        };
        List<SeatNumber> seats = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            int index = (first + k) % count;
            if (setup.seats().get(index).isDealtIn()) {
                seats.add(SeatNumber.of(index + 1));
            }
        }
        return seats;
    }
}
