package dev.railbird.core.hand;

import java.util.List;

/**
 * One street of a variant: what is dealt or drawn, then the size that its bets are measured in.
 *
 * @param holeCards pattern of the cards each player gets, {@code d} down and {@code u} up: {@code
 * "ddu"}
 * @param boardCards number of community cards
 * @param isDraw players discard and are dealt replacements before the betting
 * @param unit which of the two bet sizes is used
 * @param burnsCard a card is burnt before the street is dealt
 */
public record StreetPlan(String name, String holeCards, int boardCards, boolean isDraw, Unit unit,
        boolean burnsCard) {

    /** Which bet size a fixed-limit street uses; other structures have one size for both. */
    public enum Unit { SMALL, BIG }

    static List<StreetPlan> board(int holeCards, Unit early, Unit late) {
        return List.of(
                new StreetPlan("preflop", "d".repeat(holeCards), 0, false, early, false),
                new StreetPlan("flop", "", 3, false, early, true),
                new StreetPlan("turn", "", 1, false, late, true),
                new StreetPlan("river", "", 1, false, late, true));
    }

    static List<StreetPlan> stud() {
        return List.of(
                new StreetPlan("third street", "ddu", 0, false, Unit.SMALL, false),
                new StreetPlan("fourth street", "u", 0, false, Unit.SMALL, true),
                new StreetPlan("fifth street", "u", 0, false, Unit.BIG, true),
                new StreetPlan("sixth street", "u", 0, false, Unit.BIG, true),
                new StreetPlan("seventh street", "d", 0, false, Unit.BIG, true));
    }

    static List<StreetPlan> draw(int holeCards, int draws) {
        StreetPlan deal =
                new StreetPlan("pre-draw", "d".repeat(holeCards), 0, false, Unit.SMALL, false);
        if (draws == 1) {
            return List.of(deal, new StreetPlan("draw", "", 0, true, Unit.SMALL, true));
        }
        return List.of(deal,
                new StreetPlan("first draw", "", 0, true, Unit.SMALL, true),
                new StreetPlan("second draw", "", 0, true, Unit.BIG, true),
                new StreetPlan("third draw", "", 0, true, Unit.BIG, true));
    }
}
