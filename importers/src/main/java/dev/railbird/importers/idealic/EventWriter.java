package dev.railbird.importers.idealic;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.SeatNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns actions into canonical events; what a call writes of its amount becomes a claim. */
final class EventWriter {
    private final IdealicRecord record;
    private final ChipScale scale;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<RecordedClaim> claims;

    EventWriter(IdealicRecord record, ChipScale scale, List<RecordedClaim> claims) {
        this.record = record;
        this.scale = scale;
        this.claims = claims;
    }

    List<RecordedEvent> events(List<IdealicAction> actions) {
        for (IdealicAction action : actions) {
            Optional<Chips> amount = action.amount().flatMap(scale::chips);
            if (action.amount().isPresent() && amount.isEmpty()) {
                record.fault("LOG-06", "an amount that is too large or too fine",
                        "at most " + scale.decimals() + " decimals and 18 digits",
                        action.amount().get().toString(), action.line(), action.column());
                continue;
            }
            add(action, event(action, amount.orElse(Chips.ZERO)));
            amount.filter(chips -> action.verb() == IdealicAction.Verb.CHECK_OR_CALL)
                    .ifPresent(chips -> claims.add(new RecordedClaim(events.size(),
                            new Claim.CallFigure(SeatNumber.of(action.seat()), chips),
                            place(action))));
            if (!action.text().isEmpty() && action.verb() != IdealicAction.Verb.MESSAGE) {
                add(action, new PokerEvent.Remarked(seat(action), action.text()));
            }
        }
        return events;
    }

    private static Optional<SeatNumber> seat(IdealicAction action) {
        return action.seat() == 0 ? Optional.empty()
                : Optional.of(SeatNumber.of(action.seat()));
    }

    private SourceLocation place(IdealicAction action) {
        return SourceLocation.line(record.source, action.line(), action.column());
    }

    private void add(IdealicAction action, PokerEvent event) {
        events.add(new RecordedEvent(events.size() + 1, event, Provenance.RECORDED,
                place(action), action.stamp()));
    }

    private static PokerEvent event(IdealicAction action, Chips amount) {
        SeatNumber seat = seat(action).orElse(SeatNumber.of(1));
        return switch (action.verb()) {
            case DEAL_HOLE -> new PokerEvent.HoleCardsDealt(seat, action.cards());
            case DEAL_BOARD -> new PokerEvent.BoardDealt(action.cards());
            case FOLD -> new PokerEvent.Folded(seat);
            case CHECK_OR_CALL -> new PokerEvent.CheckedOrCalled(seat);
            case RAISE -> new PokerEvent.BetOrRaised(seat, amount);
            case SHOW -> new PokerEvent.HandShown(seat, action.cards());
            case MUCK -> new PokerEvent.HandMucked(seat);
            case MESSAGE -> new PokerEvent.Remarked(Optional.of(seat), action.text());
        };
    }
}
