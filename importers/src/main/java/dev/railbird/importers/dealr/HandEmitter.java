package dev.railbird.importers.dealr;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.hand.HandId;
import dev.railbird.importers.ImportSink;
import java.util.List;
import java.util.Optional;

/** Hands over what has ended, with the profile that the evidence speaks for. */
final class HandEmitter {
    private final ImportSink sink;

    HandEmitter(ImportSink sink) {
        this.sink = sink;
    }

    void emit(HandRows rows, Table table) {
        DealrProfile.Choice choice = DealrProfile.of(rows, table.profile);
        table.profile = Optional.of(choice.profile().word());
        Optional<PokerHand> hand = new HandBuilder(rows, choice).build();
        table.isDoubtful = hand.isPresent() && hand.get().notes().stream().anyMatch(
                note -> note.kind() == Note.Kind.VIOLATION && isOfPayout(note.check()));
        if (hand.isPresent()) {
            sink.hand(hand.get());
            return;
        }
        sink.unreadableHand(Long.toString(rows.start.id()), rows.start.at(), List.of(
                new Finding(new CheckId("LOG-12"), Severity.VIOLATION, rows.start.at(),
                        Optional.of(new HandId(rows.handId())), 0,
                        "a hand starts in which nobody plays against anybody",
                        "CardsDealt of two seats or more", "no more than one seat", "", false,
                        "Rows of the hand or of its table are missing.")));
    }

    private static boolean isOfPayout(String check) {
        return check.equals("RULE-09") || check.equals("RULE-10") || check.equals("RULE-14")
                || check.equals("LOG-12");
    }
}
