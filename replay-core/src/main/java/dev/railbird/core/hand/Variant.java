package dev.railbird.core.hand;

import dev.railbird.core.hand.StreetPlan.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The games that the poker fold plays, declared as data; the codes are those of the PHH standard.
 */
public enum Variant {
    FIXED_LIMIT_HOLDEM("FT", "fixed-limit hold'em", Betting.FIXED_LIMIT, DeckKind.STANDARD,
            HandKind.HIGH, null, Opening.AFTER_BLINDS, StreetPlan.board(2, Unit.SMALL, Unit.BIG)),
    NO_LIMIT_HOLDEM("NT", "no-limit hold'em", Betting.NO_LIMIT, DeckKind.STANDARD,
            HandKind.HIGH, null, Opening.AFTER_BLINDS, StreetPlan.board(2, Unit.SMALL, Unit.SMALL)),
    SHORT_DECK_HOLDEM("NS", "no-limit short-deck hold'em", Betting.NO_LIMIT, DeckKind.SHORT,
            HandKind.SHORT_DECK_HIGH, null, Opening.AFTER_BLINDS,
            StreetPlan.board(2, Unit.SMALL, Unit.SMALL)),
    POT_LIMIT_OMAHA("PO", "pot-limit Omaha", Betting.POT_LIMIT, DeckKind.STANDARD,
            HandKind.OMAHA_HIGH, null, Opening.AFTER_BLINDS,
            StreetPlan.board(4, Unit.SMALL, Unit.SMALL)),
    OMAHA_HI_LO("FO/8", "fixed-limit Omaha hi-lo eight or better", Betting.FIXED_LIMIT,
            DeckKind.STANDARD, HandKind.OMAHA_HIGH, HandKind.OMAHA_EIGHT_LOW, Opening.AFTER_BLINDS,
            StreetPlan.board(4, Unit.SMALL, Unit.BIG)),
    SEVEN_CARD_STUD("F7S", "fixed-limit seven card stud", Betting.FIXED_LIMIT, DeckKind.STANDARD,
            HandKind.HIGH, null, Opening.LOWEST_UP_CARD, StreetPlan.stud()),
    STUD_HI_LO("F7S/8", "fixed-limit seven card stud hi-lo eight or better", Betting.FIXED_LIMIT,
            DeckKind.STANDARD, HandKind.HIGH, HandKind.EIGHT_OR_BETTER_LOW, Opening.LOWEST_UP_CARD,
            StreetPlan.stud()),
    RAZZ("FR", "fixed-limit razz", Betting.FIXED_LIMIT, DeckKind.STANDARD,
            HandKind.ACE_TO_FIVE_LOW, null, Opening.HIGHEST_UP_CARD, StreetPlan.stud()),
    SINGLE_DRAW("N2L1D", "no-limit deuce-to-seven single draw", Betting.NO_LIMIT, DeckKind.STANDARD,
            HandKind.DEUCE_TO_SEVEN_LOW, null, Opening.AFTER_BLINDS, StreetPlan.draw(5, 1)),
    TRIPLE_DRAW("F2L3D", "fixed-limit deuce-to-seven triple draw", Betting.FIXED_LIMIT,
            DeckKind.STANDARD, HandKind.DEUCE_TO_SEVEN_LOW, null, Opening.AFTER_BLINDS,
            StreetPlan.draw(5, 3)),
    BADUGI("FB", "fixed-limit badugi", Betting.FIXED_LIMIT, DeckKind.STANDARD,
            HandKind.BADUGI, null, Opening.AFTER_BLINDS, StreetPlan.draw(4, 3));

    private static final Variant[] ALL = values();

    private final String code;
    private final String title;
    private final Betting betting;
    private final DeckKind deck;
    private final HandKind high;
    private final Optional<HandKind> low;
    private final Opening opening;
    private final List<StreetPlan> streets;

    Variant(String code, String title, Betting betting, DeckKind deck, HandKind high, HandKind low,
            Opening opening, List<StreetPlan> streets) {
        this.code = code;
        this.title = title;
        this.betting = betting;
        this.deck = deck;
        this.high = high;
        this.low = Optional.ofNullable(low);
        this.opening = opening;
        this.streets = streets;
    }

    /** How large a bet may be. */
    public enum Betting { FIXED_LIMIT, POT_LIMIT, NO_LIMIT }

    /** Which cards are in the deck: all 52, or the 36 from six to ace. */
    public enum DeckKind { STANDARD, SHORT }

    /** How hands are ranked; each kind has its evaluator in {@code outcome}. */
    public enum HandKind {
        HIGH, SHORT_DECK_HIGH, OMAHA_HIGH, OMAHA_EIGHT_LOW, EIGHT_OR_BETTER_LOW, ACE_TO_FIVE_LOW,
        DEUCE_TO_SEVEN_LOW, BADUGI
    }

    /** Who acts first on the first street; the stud kinds also name the order of later streets. */
    public enum Opening { AFTER_BLINDS, LOWEST_UP_CARD, HIGHEST_UP_CARD }

    /** The variant with this PHH code; codes are case sensitive. */
    public static Optional<Variant> ofCode(String code) {
        for (Variant variant : ALL) {
            if (variant.code.equals(code)) {
                return Optional.of(variant);
            }
        }
        return Optional.empty();
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public Betting betting() {
        return betting;
    }

    public DeckKind deck() {
        return deck;
    }

    public HandKind high() {
        return high;
    }

    /** The hand that takes half of each pot in hi-lo games. */
    public Optional<HandKind> low() {
        return low;
    }

    public Opening opening() {
        return opening;
    }

    public boolean isStud() {
        return opening != Opening.AFTER_BLINDS;
    }

    public List<StreetPlan> streets() {
        return streets;
    }
}
