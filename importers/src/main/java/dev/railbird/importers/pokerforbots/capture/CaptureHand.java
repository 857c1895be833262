package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.BetSizes;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a hand of what one or more connections saw of it: the fullest view tells what happened, the
 * others add the cards that they alone saw, and must tell the same.
 */
final class CaptureHand {
    private static final PokerHand.Implied LEAVES_OUT =
            new PokerHand.Implied(false, true, true, true);
    private final String id;
    private final String stream;
    private final Map<String, View> views;
    private final List<Note> notes = new ArrayList<>(0);

    CaptureHand(String id, String stream, Map<String, View> views) {
        this.id = id;
        this.stream = stream;
        this.views = views;
    }

    /** Empty when no view has a sound start. */
    Optional<PokerHand> make() {
        Optional<View> fullest = fullest();
        if (fullest.isEmpty()) {
            return Optional.empty();
        }
        View main = fullest.get();
        Frame start = main.start().orElseThrow();
        List<SeatSetup> seats = seats(main, start.message());
        long big = start.message().whole("big_blind");
        HandSetup setup = new HandSetup(Variant.NO_LIMIT_HOLDEM, ChipScale.WHOLE,
                new BetSizes(Chips.of(big), Chips.of(big), Chips.ZERO), seats,
                Optional.of(SeatNumber.of(1)), false, RakeRule.NONE);
        HandScript script = new HandScript(setup, main, cards(seats.size()));
        script.play();
        compare(main);
        views.values().forEach(view -> notes.addAll(ViewFacts.of(view)));
        notes.addAll(script.notes());
        SourceLocation place = start.location();
        String record = place.at() instanceof SourceLocation.Line line
                ? Integer.toString(line.line()) : place.at().toString();
        return Optional.of(new PokerHand(new HandId(id), new StreamId(stream), record, place,
                CaptureImporter.FORMAT, RuleProfile.POKERFORBOTS.name(), setup, LEAVES_OUT,
                script.events(), script.claims(), List.of(), notes, main.isOver()));
    }

    private Optional<View> fullest() {
        View best = null;
        for (View view : views.values()) {
            boolean isFuller = best == null || view.frames().size() > best.frames().size();
            if (isFuller && view.start().map(Frame::message).filter(CaptureHand::isSound)
                    .isPresent()) {
                best = view;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isSound(Fields start) {
        int players = start.tables("players").size();
        boolean hasStakes = start.whole("big_blind") > 0 && start.whole("small_blind") > 0
                && start.whole("big_blind") < 1L << 52
                && start.whole("small_blind") <= start.whole("big_blind");
        boolean hasStacks = start.tables("players").stream().allMatch(player ->
                player.whole("chips") >= 0 && player.whole("chips") < 1L << 52);
        return players >= 2 && players <= SeatNumber.MAX && hasStakes && hasStacks
                && start.whole("your_seat") >= 0 && start.whole("your_seat") < players;
    }

    /** Chips are told after the blinds; what a blind took is told by its own frame. */
    private List<SeatSetup> seats(View main, Fields start) {
        List<Fields> players = start.tables("players");
        int count = players.size();
        int small = count == 2 ? 0 : 1;
        int big = count == 2 ? 1 : 2;
        List<SeatSetup> seats = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long nominal = i == small ? start.whole("small_blind")
                    : i == big ? start.whole("big_blind") : 0;
            long chips = players.get(i).whole("chips");
            long paid = nominal == 0 ? 0 : paid(main, i == small ? "post_small_blind"
                    : "post_big_blind", i).orElse(nominal);
            seats.add(new SeatSetup(name(i, players.get(i).text("name")),
                    Integer.toString(i + 1), StartingStack.of(Chips.of(chips + paid)),
                    nominal == 0 ? ForcedBets.NONE
                            : new ForcedBets(Chips.ZERO, Chips.of(nominal), false, Chips.ZERO),
                    true));
        }
        return seats;
    }

    private static Optional<Long> paid(View view, String action, int seat) {
        return view.frames().stream().map(Frame::message)
                .filter(message -> message.text("action").equals(action)
                        && message.whole("seat") == seat)
                .map(message -> message.whole("amount_paid"))
                .filter(amount -> amount >= 0 && amount < 1L << 40).findFirst();
    }

    /** A bot's own frames call it by its id, everybody else's by its seat. */
    private String name(int seat, String told) {
        for (View view : views.values()) {
            if (view.seat() == seat && !view.bot().isEmpty()) {
                return view.bot();
            }
        }
        return told;
    }

    private List<List<CardSlot>> cards(int seats) {
        List<List<CardSlot>> cards = new ArrayList<>();
        for (int i = 0; i < seats; i++) {
            cards.add(List.of(CardSlot.HIDDEN, CardSlot.HIDDEN));
        }
        for (View view : views.values()) {
            int seat = view.seat();
            Optional<List<CardSlot>> own = view.start()
                    .flatMap(start -> slots(start.message().texts("hole_cards")));
            if (seat >= 0 && seat < seats && own.isPresent() && own.get().size() == 2) {
                cards.set(seat, own.get());
            }
        }
        return cards;
    }

    /** Empty when one of them is no card. */
    static Optional<List<CardSlot>> slots(List<String> texts) {
        List<CardSlot> cards = new ArrayList<>(texts.size());
        for (String text : texts) {
            Optional<Card> card = Card.parse(text);
            if (card.isEmpty()) {
                return Optional.empty();
            }
            cards.add(CardSlot.of(card.get()));
        }
        return Optional.of(cards);
    }

    /** Every connection must have seen the same, as far as it saw any. */
    private void compare(View main) {
        for (Map.Entry<String, View> other : views.entrySet()) {
            if (other.getValue() != main && parts(main, other.getKey(), other.getValue())) {
                return;
            }
        }
    }

    private boolean parts(View main, String connection, View other) {
        for (Broadcast kind : Broadcast.values()) {
            List<Frame> told = kind.of(main);
            List<Frame> also = kind.of(other);
            for (int k = 0; k < Math.min(told.size(), also.size()); k++) {
                String one = kind.words(main, told.get(k));
                String another = kind.words(other, also.get(k));
                if (!one.equals(another)) {
                    notes.add(new Note(Note.Kind.SUSPICION, "LOG-03", "two connections saw"
                            + " different " + kind.what() + " in one hand", one, another,
                            "Frames of " + connection + " are missing or were changed.",
                            also.get(k).location()));
                    return true;
                }
            }
        }
        return false;
    }
}
