package dev.railbird.importers.phh;

import dev.railbird.core.check.Finding;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.importers.ImportSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes hands as PHH, and only those that PHH can say: each text is read again, and when its
 * replay ends otherwise than that of the hand, the hand is refused with the reason.
 */
public final class PhhWriter {
    /**
     * One of the two is there.
     *
     * @param refusal why PHH cannot say the hand
     */
    public record Written(Optional<String> text, String refusal) {
    }

    /** The hand as one document, or why not. */
    public Written text(PokerHand hand) {
        RuleProfile profile = RuleProfile.named(hand.profile()).orElse(RuleProfile.STANDARD);
        HandReplay replay = Replayer.replay(hand, profile);
        SeatOrder order = new SeatOrder(hand.setup());
        boolean hasDeadBlind = hand.setup().seats().stream().map(seat -> seat.forced())
                .map(ForcedBets::dead).anyMatch(dead -> !dead.isZero());
        boolean isFaulty = hand.notes().stream()
                .anyMatch(note -> note.kind() == Note.Kind.VIOLATION);
        if (isFaulty) {
            return refused("its source has faults that would be gone: see railbird audit");
        }
        if (hasDeadBlind) {
            return refused("PHH has no dead blinds");
        }
        if (order.seats.size() < 2) {
            return refused("fewer than two players are in the hand");
        }
        Optional<String> text = new PhhLines(replay, order).text();
        if (text.isEmpty()) {
            return refused("an event that the rules refuse has no words in PHH");
        }
        byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
        if (!text.get().equals(new String(bytes, StandardCharsets.UTF_8))) {
            return refused("a text that has no UTF-8 form");
        }
        Optional<PokerHand> again = read(bytes);
        if (again.isEmpty()) {
            return refused("a value that PHH does not allow");
        }
        String difference = difference(replay, Replayer.replay(again.get(), profile), order);
        return difference.isEmpty() ? new Written(text, "") : refused(difference);
    }

    private static Written refused(String why) {
        return new Written(Optional.empty(), why);
    }

    /** What the fields of PHH leave out shows in how the hand ends: rake above all. */
    private static String difference(HandReplay hand, HandReplay again, SeatOrder order) {
        if (hand.status() != again.status()) {
            return "in PHH it would be " + again.status().word() + ", not "
                    + hand.status().word();
        }
        if (!hand.end().board().equals(again.end().board())) {
            return "in PHH it would have another board";
        }
        for (int k = 0; k < order.seats.size(); k++) {
            long net = hand.end().netUnitsOf(order.seats.get(k));
            long netAgain = again.end().netUnitsOf(SeatNumber.of(k + 1));
            if (net != netAgain) {
                return "PHH leaves pots and rake to the rules, which give player " + (k + 1) + " "
                        + hand.hand().setup().scale().text(netAgain) + " and not "
                        + hand.hand().setup().scale().text(net);
            }
        }
        return "";
    }

    private static Optional<PokerHand> read(byte[] bytes) {
        Readback readback = new Readback();
        try {
            new PhhFile("readback", new ByteArrayInputStream(bytes), readback,
                    (record, index) -> new HandBuilder(record, index).build()).read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return readback.isWrong || readback.hands.size() != 1 ? Optional.empty()
                : Optional.of(readback.hands.get(0));
    }

    /** What comes back from the text. */
    private static final class Readback implements ImportSink {
        private final List<PokerHand> hands = new ArrayList<>();
        private boolean isWrong;

        @Override
        public void hand(PokerHand hand) {
            hands.add(hand);
        }

        @Override
        public void finding(Finding finding) {
            isWrong = true;
        }

        @Override
        public void unreadableHand(String record, SourceLocation location,
                List<Finding> findings) {
            isWrong = true;
        }

        @Override
        public void used(long records) {
            // Counting is for files.
        }

        @Override
        public void ignored(String reason, long records) {
            // Counting is for files.
        }

        @Override
        public void unreadable(long records) {
            isWrong = true;
        }
    }
}
