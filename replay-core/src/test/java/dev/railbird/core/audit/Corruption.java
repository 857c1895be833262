package dev.railbird.core.audit;

import dev.railbird.core.event.PokerHand;
import java.util.Optional;
import java.util.function.BiFunction;

/** One named way to damage a hand; empty when this hand or place does not offer it. */
enum Corruption {
    DROP_EVENT(Damage::dropEvent),
    REPEAT_EVENT(Damage::repeatEvent),
    LEAVE_A_GAP_IN_NUMBERS(Damage::leaveAGapInNumbers),
    DEAL_A_CARD_TWICE(Damage::dealACardTwice),
    CHANGE_A_DEALT_CARD(Damage::changeADealtCard),
    RAISE_BEYOND_THE_STACK(Damage::raiseBeyondTheStack),
    CALL_ANOTHER_AMOUNT(Damage::callAnotherAmount),
    CHECK_INSTEAD_OF_CALL(Damage::checkInsteadOfCall),
    ACT_FOR_ANOTHER_SEAT(Damage::actForAnotherSeat),
    STATE_ANOTHER_FINAL_STACK(Damage::stateAnotherFinalStack);

    private final BiFunction<PokerHand, Integer, Optional<PokerHand>> change;

    Corruption(BiFunction<PokerHand, Integer, Optional<PokerHand>> change) {
        this.change = change;
    }

    Optional<PokerHand> apply(PokerHand hand, int event) {
        return change.apply(hand, event);
    }
}
