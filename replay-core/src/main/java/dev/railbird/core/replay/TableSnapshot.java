package dev.railbird.core.replay;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent.PotAwarded;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.snapshot.SnapshotReader;
import dev.railbird.core.snapshot.SnapshotWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table saved in the middle of a hand, and restored to go on. Beside it the setup of the hand is
 * needed, which a log tells before the first event; everything else that the fold knows is in it.
 */
public final class TableSnapshot {
    /** Names the form; it changes when the fields do. */
    public static final String VERSION = "railbird-table 1";
    private static final long MONEY_MAX = 1L << 61;

    private TableSnapshot() {
    }

    public static String write(HandState state) {
        SnapshotWriter out = new SnapshotWriter(VERSION);
        out.text("profile", state.profile.name()).text("variant", state.setup.variant().code());
        out.number("seats", state.seats);
        out.text("phase", state.phase.name()).number("street", state.street);
        out.number("toAct", state.toAct).number("top", state.top);
        out.number("lastRaise", state.lastRaise).number("fullLevel", state.fullLevel);
        out.number("raises", state.raises).number("aggressor", state.aggressor);
        out.numbers("stack", state.stack).numbers("bet", state.bet).numbers("put", state.put);
        out.numbers("won", state.won);
        out.number("deadMoney", state.deadMoney).number("middle", state.middle);
        out.number("rake", state.rake);
        out.number("owedAntes", state.owedAntes).number("owedDead", state.owedDead);
        out.number("owedLive", state.owedLive);
        out.number("live", state.live).number("acted", state.acted).number("shown", state.shown);
        out.number("mucked", state.mucked).number("broke", state.broke);
        out.texts("board", words(state.cards.board)).number("boardOwed", state.cards.boardOwed);
        for (int seat = 0; seat < state.seats; seat++) {
            out.texts("hole", words(state.cards.hole[seat]));
        }
        out.numbers("upCards", state.cards.upCards).numbers("dealt", state.cards.dealt);
        out.numbers("owedCards", state.cards.owedCards);
        out.number("seen", state.cards.seen).number("discarded", state.cards.discarded);
        out.number("cardsOut", state.cards.cardsOut);
        out.number("discardedCount", state.cards.discardedCount);
        out.number("burnt", state.cards.burnt);
        out.number("burntThisStreet", state.cards.burntThisStreet);
        out.flag("runsOut", state.runsOut).flag("hasFraction", state.hasFraction);
        out.flag("isOpenerUnsure", state.isOpenerUnsure);
        out.flag("communityStreet", state.cards.communityStreet);
        out.text("unknowable", state.unknowable);
        out.number("sharesPaid", state.sharesPaid);
        return out.texts("shares", state.sharesPaid > 0 ? shares(state.shares()) : List.of())
                .toString();
    }

    /** The table that was saved; empty when the text is none, or of another kind of hand. */
    public static Optional<HandState> read(String text, HandSetup setup, RuleProfile profile) {
        SnapshotReader in = new SnapshotReader(VERSION, text);
        in.expect(in.text("profile").equals(profile.name()));
        in.expect(in.text("variant").equals(setup.variant().code()));
        HandState state = new HandState(setup, profile);
        in.expect(in.number("seats", 0, SeatNumber.MAX) == state.seats);
        progress(in, state);
        money(in, state);
        seats(in, state);
        cards(in, state);
        state.runsOut = in.flag("runsOut");
        state.hasFraction = in.flag("hasFraction");
        state.isOpenerUnsure = in.flag("isOpenerUnsure");
        state.cards.communityStreet = in.flag("communityStreet");
        state.unknowable = in.text("unknowable");
        state.sharesPaid = in.number("sharesPaid", 0, Integer.MAX_VALUE);
        List<PotAwarded> shares = in.values("shares", word -> share(word, state.seats));
        in.expect(state.sharesPaid <= shares.size());
        if (state.sharesPaid > 0) {
            state.keepShares(shares);
        }
        return in.isSound() ? Optional.of(state) : Optional.empty();
    }

    private static void progress(SnapshotReader in, HandState state) {
        state.phase = in.constant("phase", Phase.values());
        state.street = in.number("street", 0, state.setup.variant().streets().size() - 1);
        state.toAct = in.number("toAct", HandState.NOBODY, state.seats - 1);
        state.top = in.number("top", 0, MONEY_MAX);
        state.lastRaise = in.number("lastRaise", 0, MONEY_MAX);
        state.fullLevel = in.number("fullLevel", 0, MONEY_MAX);
        state.raises = in.number("raises", 0, Integer.MAX_VALUE);
        state.aggressor = in.number("aggressor", HandState.NOBODY, state.seats - 1);
    }

    private static void money(SnapshotReader in, HandState state) {
        state.stack = in.numbers("stack", state.seats, 0, MONEY_MAX);
        state.bet = in.numbers("bet", state.seats, 0, MONEY_MAX);
        state.put = in.numbers("put", state.seats, 0, MONEY_MAX);
        state.won = in.numbers("won", state.seats, 0, MONEY_MAX);
        state.deadMoney = in.number("deadMoney", 0, MONEY_MAX);
        state.middle = in.number("middle", 0, MONEY_MAX);
        state.rake = in.number("rake", 0, MONEY_MAX);
    }

    private static void seats(SnapshotReader in, HandState state) {
        state.owedAntes = set(in, "owedAntes");
        state.owedDead = set(in, "owedDead");
        state.owedLive = set(in, "owedLive");
        state.live = set(in, "live");
        state.acted = set(in, "acted");
        state.shown = set(in, "shown");
        state.mucked = set(in, "mucked");
        state.broke = set(in, "broke");
    }

    private static int set(SnapshotReader in, String name) {
        return in.number(name, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static void cards(SnapshotReader in, HandState state) {
        TableCards cards = state.cards;
        cards.board = in.values("board", TableSnapshot::slot).toArray(new CardSlot[0]);
        cards.boardOwed = in.number("boardOwed", 0, Card.COUNT);
        for (int seat = 0; seat < state.seats; seat++) {
            cards.hole[seat] = in.values("hole", TableSnapshot::slot).toArray(new CardSlot[0]);
        }
        cards.upCards = in.numbers("upCards", state.seats, Integer.MIN_VALUE, Integer.MAX_VALUE);
        cards.dealt = in.numbers("dealt", state.seats, 0, Card.COUNT);
        cards.owedCards = in.numbers("owedCards", state.seats, 0, Card.COUNT);
        cards.seen = in.number("seen", Long.MIN_VALUE, Long.MAX_VALUE);
        cards.discarded = in.number("discarded", Long.MIN_VALUE, Long.MAX_VALUE);
        cards.cardsOut = in.number("cardsOut", 0, Integer.MAX_VALUE);
        cards.discardedCount = in.number("discardedCount", 0, Integer.MAX_VALUE);
        cards.burnt = in.number("burnt", 0, Integer.MAX_VALUE);
        cards.burntThisStreet = in.number("burntThisStreet", 0, Integer.MAX_VALUE);
    }

    private static List<String> words(CardSlot[] slots) {
        List<String> words = new ArrayList<>(slots.length);
        for (CardSlot slot : slots) {
            words.add(slot.toString());
        }
        return words;
    }

    private static Optional<CardSlot> slot(String word) {
        return word.equals(CardSlot.HIDDEN.toString()) ? Optional.of(CardSlot.HIDDEN)
                : Card.parse(word).map(CardSlot::of);
    }

    private static List<String> shares(List<PotAwarded> shares) {
        return shares.stream().map(share -> share.seat().value() + ":" + share.pot() + ":"
                + share.amount().units()).toList();
    }

    private static Optional<PotAwarded> share(String word, int seats) {
        String[] parts = word.split(":", -1);
        try {
            int seat = Integer.parseInt(parts[0]);
            long amount = Long.parseLong(parts[parts.length - 1]);
            boolean isSound = parts.length == 3 && seat >= 1 && seat <= seats && amount >= 0
                    && amount < ChipScale.UNITS_MAX;
            return isSound ? Optional.of(new PotAwarded(SeatNumber.of(seat),
                    Integer.parseInt(parts[1]), Chips.of(amount))) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
