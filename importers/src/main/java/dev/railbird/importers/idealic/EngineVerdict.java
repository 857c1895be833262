package dev.railbird.importers.idealic;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerEvent.BetOrRaised;
import dev.railbird.core.event.PokerEvent.BoardDealt;
import dev.railbird.core.event.PokerEvent.HandMucked;
import dev.railbird.core.event.PokerEvent.HandShown;
import dev.railbird.core.event.PokerEvent.HoleCardsDealt;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.core.replay.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Whether the engine itself would load and replay a hand without complaint. It looks at turns,
 * streets and sizes, and at no card, no seed, no result and no amount of a call.
 *
 * @param refusal why it does not, empty when it does
 */
public record EngineVerdict(Optional<String> refusal) {
    private static final int HOLE_CARDS = 2;
    /** Each event is tried on a replay of all before it. */
    private static final int EVENTS_MAX = 2_000;

    public static EngineVerdict of(PokerHand hand) {
        for (Note note : hand.notes()) {
            boolean isDropped = note.sentence().startsWith("a dealer action")
                    || note.sentence().startsWith("blanks");
            if (note.kind() == Note.Kind.VIOLATION && note.check().equals("LOG-06")
                    && !isDropped) {
                return new EngineVerdict(Optional.of(note.sentence()));
            }
        }
        return new EngineVerdict(hand.events().size() > EVENTS_MAX
                ? Optional.of("more actions than are judged here") : new Walk(hand).refusal());
    }

    public boolean accepts() {
        return refusal.isEmpty();
    }

    /** The hand event by event, with what the engine does not look at made harmless. */
    private static final class Walk {
        private final PokerHand hand;
        private final List<RecordedEvent> taken = new ArrayList<>();

        Walk(PokerHand hand) {
            this.hand = hand;
        }

        Optional<String> refusal() {
            int active = (int) hand.setup().seats().stream().filter(seat -> seat.isDealtIn())
                    .count();
            List<SeatNumber> dealt = new ArrayList<>();
            for (RecordedEvent recorded : hand.events()) {
                if (recorded.event() instanceof HoleCardsDealt deal && dealt.size() < active) {
                    boolean isActive = hand.setup().seat(deal.seat()).isDealtIn();
                    if (isActive && !dealt.contains(deal.seat())) {
                        dealt.add(deal.seat());
                    }
                    if (dealt.size() == active) {
                        deal(dealt, recorded);
                    }
                    continue;
                }
                Optional<String> refused = take(harmless(recorded));
                if (refused.isPresent()) {
                    return refused;
                }
            }
            return Optional.empty();
        }

        /** Any order is taken; the fold wants the one of the seats. */
        private void deal(List<SeatNumber> dealt, RecordedEvent at) {
            Collections.sort(dealt);
            for (SeatNumber seat : dealt) {
                taken.add(as(at, new HoleCardsDealt(seat, hidden(HOLE_CARDS))));
            }
        }

        private static RecordedEvent as(RecordedEvent at, PokerEvent event) {
            return new RecordedEvent(at.number(), event, at.provenance(), at.location(),
                    at.playedAt());
        }

        private static List<CardSlot> hidden(int count) {
            return Collections.nCopies(count, CardSlot.HIDDEN);
        }

        private static RecordedEvent harmless(RecordedEvent recorded) {
            if (recorded.event() instanceof BoardDealt board) {
                return as(recorded, new BoardDealt(hidden(board.cards().size())));
            }
            return recorded.event() instanceof HandShown show
                    ? as(recorded, new HandShown(show.seat(), hidden(HOLE_CARDS))) : recorded;
        }

        private Optional<String> take(RecordedEvent recorded) {
            Optional<String> refused = tried(recorded);
            if (refused.isEmpty()) {
                taken.add(recorded);
                return refused;
            }
            if (recorded.event() instanceof BetOrRaised bet) {
                HandState before = replay(taken).end();
                Chips all = before.stackOf(bet.seat()).plus(before.streetBetOf(bet.seat()));
                RecordedEvent cut = as(recorded, new BetOrRaised(bet.seat(), all));
                if (bet.streetTotal().isMoreThan(all) && tried(cut).isEmpty()) {
                    taken.add(cut);
                    return Optional.empty();
                }
            }
            // A pot that nobody shows for is paid to nobody, without a word.
            boolean isLost = recorded.event() instanceof HandMucked
                    && refused.get().endsWith("mucks the last live hand of a pot");
            return isLost ? Optional.empty() : refused;
        }

        private Optional<String> tried(RecordedEvent recorded) {
            List<RecordedEvent> all = new ArrayList<>(taken);
            all.add(recorded);
            for (Step step : replay(all).steps()) {
                if (step instanceof Step.Refused refused) {
                    return Optional.of(refused.refusal().sentence());
                }
            }
            return Optional.empty();
        }

        private HandReplay replay(List<RecordedEvent> events) {
            return Replayer.replay(new PokerHand(hand.id(), hand.stream(), hand.record(),
                    hand.location(), hand.format(), hand.profile(), hand.setup(),
                    hand.leavesOut(), events, List.of(), List.of(), List.of(), false),
                    RuleProfile.IDEALIC);
        }
    }
}
