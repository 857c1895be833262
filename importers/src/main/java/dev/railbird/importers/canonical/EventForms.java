package dev.railbird.importers.canonical;

import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerEvent.AntePosted;
import dev.railbird.core.event.PokerEvent.BetOrRaised;
import dev.railbird.core.event.PokerEvent.BetOrRaisedBy;
import dev.railbird.core.event.PokerEvent.BlindPosted;
import dev.railbird.core.event.PokerEvent.BoardDealt;
import dev.railbird.core.event.PokerEvent.BringInPosted;
import dev.railbird.core.event.PokerEvent.Called;
import dev.railbird.core.event.PokerEvent.CardBurnt;
import dev.railbird.core.event.PokerEvent.Checked;
import dev.railbird.core.event.PokerEvent.CheckedOrCalled;
import dev.railbird.core.event.PokerEvent.DeadBlindPosted;
import dev.railbird.core.event.PokerEvent.Discarded;
import dev.railbird.core.event.PokerEvent.Folded;
import dev.railbird.core.event.PokerEvent.HandMucked;
import dev.railbird.core.event.PokerEvent.HandShown;
import dev.railbird.core.event.PokerEvent.HoleCardsDealt;
import dev.railbird.core.event.PokerEvent.PotAwarded;
import dev.railbird.core.event.PokerEvent.RakeTaken;
import dev.railbird.core.event.PokerEvent.Remarked;
import dev.railbird.core.event.PokerEvent.UncalledBetReturned;
import dev.railbird.core.event.PokerEvent.WentAllIn;
import java.util.List;

/** The one catalogue of event kinds; {@code EventCatalogueTest} demands a line of each event. */
final class EventForms {
    static final List<Form<PokerEvent>> ALL = List.of(
            Form.of("antePosted", AntePosted.class,
                    (event, out) -> out.seat(event.seat()).amount("paid", event.paid()),
                    in -> new AntePosted(in.seat(), in.amount("paid"))),
            Form.of("blindPosted", BlindPosted.class,
                    (event, out) -> out.seat(event.seat()).amount("paid", event.paid()),
                    in -> new BlindPosted(in.seat(), in.amount("paid"))),
            Form.of("deadBlindPosted", DeadBlindPosted.class,
                    (event, out) -> out.seat(event.seat()).amount("paid", event.paid()),
                    in -> new DeadBlindPosted(in.seat(), in.amount("paid"))),
            Form.of("bringInPosted", BringInPosted.class,
                    (event, out) -> out.seat(event.seat()).amount("paid", event.paid()),
                    in -> new BringInPosted(in.seat(), in.amount("paid"))),
            Form.of("holeCardsDealt", HoleCardsDealt.class,
                    (event, out) -> out.seat(event.seat()).cards("cards", event.cards()),
                    in -> new HoleCardsDealt(in.seat(), in.cards("cards"))),
            Form.of("boardDealt", BoardDealt.class,
                    (event, out) -> out.cards("cards", event.cards()),
                    in -> new BoardDealt(in.cards("cards"))),
            Form.of("cardBurnt", CardBurnt.class,
                    (event, out) -> out.field("card", event.card().toString()),
                    in -> new CardBurnt(in.card("card"))),
            Form.of("folded", Folded.class, (event, out) -> out.seat(event.seat()),
                    in -> new Folded(in.seat())),
            Form.of("checkedOrCalled", CheckedOrCalled.class,
                    (event, out) -> out.seat(event.seat()),
                    in -> new CheckedOrCalled(in.seat())),
            Form.of("checked", Checked.class, (event, out) -> out.seat(event.seat()),
                    in -> new Checked(in.seat())),
            Form.of("called", Called.class,
                    (event, out) -> out.seat(event.seat()).amount("paid", event.paid()),
                    in -> new Called(in.seat(), in.amount("paid"))),
            Form.of("betOrRaised", BetOrRaised.class,
                    (event, out) -> out.seat(event.seat())
                            .amount("streetTotal", event.streetTotal()),
                    in -> new BetOrRaised(in.seat(), in.amount("streetTotal"))),
            Form.of("betOrRaisedBy", BetOrRaisedBy.class,
                    (event, out) -> out.seat(event.seat()).amount("added", event.added()),
                    in -> new BetOrRaisedBy(in.seat(), in.amount("added"))),
            Form.of("wentAllIn", WentAllIn.class, (event, out) -> out.seat(event.seat()),
                    in -> new WentAllIn(in.seat())),
            Form.of("discarded", Discarded.class,
                    (event, out) -> out.seat(event.seat()).cards("cards", event.cards()),
                    in -> new Discarded(in.seat(), in.cards("cards"))),
            Form.of("handShown", HandShown.class,
                    (event, out) -> out.seat(event.seat()).cards("cards", event.cards()),
                    in -> new HandShown(in.seat(), in.cards("cards"))),
            Form.of("handMucked", HandMucked.class, (event, out) -> out.seat(event.seat()),
                    in -> new HandMucked(in.seat())),
            Form.of("uncalledBetReturned", UncalledBetReturned.class,
                    (event, out) -> out.seat(event.seat()).amount("amount", event.amount()),
                    in -> new UncalledBetReturned(in.seat(), in.amount("amount"))),
            Form.of("potAwarded", PotAwarded.class,
                    (event, out) -> out.seat(event.seat()).field("pot", event.pot())
                            .amount("amount", event.amount()),
                    in -> new PotAwarded(in.seat(), in.pot(), in.amount("amount"))),
            Form.of("rakeTaken", RakeTaken.class,
                    (event, out) -> out.amount("amount", event.amount()),
                    in -> new RakeTaken(in.amount("amount"))),
            Form.of("remarked", Remarked.class,
                    (event, out) -> out.seat(event.seat()).field("text", event.text()),
                    in -> new Remarked(in.optionalSeat("seat"), in.text("text"))));

    private EventForms() {
    }
}
