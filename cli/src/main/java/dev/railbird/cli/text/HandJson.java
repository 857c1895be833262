package dev.railbird.cli.text;

import dev.railbird.cli.batch.Item;
import dev.railbird.core.audit.Checks;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.replay.HandState;

/** The line a hand of {@code replay --output json}; its fields are a contract with programs. */
public final class HandJson {
    private final Json json = new Json();

    public String line(HandAudit audit) {
        PokerHand hand = audit.replay().hand();
        json.clear().open('{');
        json.field("source", hand.location().source()).field("record", hand.record());
        json.field("hand", hand.id().text()).field("stream", hand.stream().text());
        json.field("game", "poker").field("variant", hand.setup().variant().code());
        json.field("profile", audit.replay().profile().name());
        json.field("level", audit.level().name());
        json.field("status", audit.replay().status().word());
        seats(hand.setup(), audit.replay().end());
        audit.fair().ifPresent(fair -> stacks("fairStacks", hand.setup(), fair.end()));
        json.key("board").open('[');
        for (CardSlot card : audit.replay().end().board()) {
            json.value(card.toString());
        }
        json.close(']').field("events", hand.events().size());
        json.field("digest", audit.digest().toString());
        json.key("verdicts").open('{');
        for (int k = 0; k < audit.verdicts().size(); k++) {
            json.field(Checks.all().get(k).id().text(), audit.verdicts().get(k).toString());
        }
        return json.close('}').close('}').toString();
    }

    private void seats(HandSetup setup, HandState end) {
        json.key("players").open('[');
        for (SeatSetup seat : setup.seats()) {
            json.value(seat.name());
        }
        json.close(']').key("startingStacks").open('[');
        for (SeatSetup seat : setup.seats()) {
            json.value(seat.stack() instanceof StartingStack.Known known
                    ? setup.scale().text(known.chips()) : "inf");
        }
        json.close(']');
        stacks("finalStacks", setup, end);
    }

    private void stacks(String field, HandSetup setup, HandState end) {
        json.key(field).open('[');
        for (int i = 1; i <= setup.seats().size(); i++) {
            finalStack(setup, end, SeatNumber.of(i));
        }
        json.close(']');
    }

    /** Null where nobody can know: the seat may have won a pot whose winner is not in the log. */
    private void finalStack(HandSetup setup, HandState end, SeatNumber seat) {
        boolean mayHaveWon = !end.unknowable().isEmpty() && !end.potTotal().isZero()
                && end.isLive(seat) && !end.hasMucked(seat);
        if (mayHaveWon) {
            json.nothing();
        } else if (end.hasUnknownStack(seat)) {
            json.value("inf");
        } else {
            json.value(setup.scale().text(end.stackOf(seat)));
        }
    }

    public String line(Item.Unreadable item) {
        json.clear().open('{');
        json.field("source", item.location().source()).field("record", item.record());
        json.key("hand").nothing().key("stream").nothing().field("game", item.game());
        json.key("variant").nothing().key("profile").nothing().key("level").nothing();
        json.field("status", "unreadable");
        json.key("players").open('[').close(']').key("startingStacks").open('[').close(']');
        json.key("finalStacks").open('[').close(']').key("board").open('[').close(']');
        json.field("events", 0).key("digest").nothing().key("verdicts").open('{');
        item.findings().stream().map(finding -> finding.check().text()).distinct()
                .forEach(check -> json.field(check, "BROKEN"));
        return json.close('}').close('}').toString();
    }
}
