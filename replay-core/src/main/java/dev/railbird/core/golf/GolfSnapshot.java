package dev.railbird.core.golf;

import dev.railbird.core.golf.GolfOptions.FlipMode;
import dev.railbird.core.golf.GolfOptions.HouseRule;
import dev.railbird.core.snapshot.SnapshotReader;
import dev.railbird.core.snapshot.SnapshotWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A table saved in the middle of a game, and restored to go on. */
public final class GolfSnapshot {
    /** Names the form; it changes when the fields do. */
    public static final String VERSION = "railbird-golf-table 1";
    private static final int CARDS_MAX = 1_000_000;

    private GolfSnapshot() {
    }

    public static String write(GolfState table) {
        SnapshotWriter out = new SnapshotWriter(VERSION);
        out.text("values", table.values.name()).text("phase", table.phase.name());
        out.text("flipMode", table.options.flipMode().name());
        out.number("initialFlips", table.options.initialFlips());
        out.texts("rules", table.options.rules().stream().map(HouseRule::name).toList());
        out.number("decks", table.decks).number("round", table.round);
        out.number("totalRounds", table.totalRounds);
        out.number("dealer", table.dealer).number("current", table.current);
        out.texts("held", table.held().map(GolfCard::toString).stream().toList());
        out.flag("isFromDiscard", table.isFromDiscard).number("deckLeft", table.deckLeft);
        out.texts("discard", words(table.discard));
        out.texts("finisher", players(table.finisher().stream().toList()));
        out.texts("flipsDone", players(table.flipsDone));
        out.texts("finalTurns", players(table.finalTurns));
        out.flag("isDealDue", table.isDealDue).flag("isEndDue", table.isEndDue);
        out.texts("flipper", players(Optional.ofNullable(table.flipper).stream().toList()));
        out.numbers("unseen", table.unseen).texts("reshuffled", words(table.reshuffled));
        seats(out, table.seats);
        seats(out, table.standings);
        return out.toString();
    }

    private static void seats(SnapshotWriter out, List<GolfSeat> seats) {
        out.number("seats", seats.size());
        for (GolfSeat seat : seats) {
            out.text("player", seat.player.text()).text("name", seat.name);
            out.texts("cards", words(seat.cards())).number("faceUp", seat.faceUp);
            out.number("score", seat.score).number("total", seat.total);
            out.number("roundsWon", seat.roundsWon);
        }
    }

    private static List<String> words(List<GolfCard> cards) {
        return cards.stream().map(GolfCard::toString).toList();
    }

    private static List<String> players(List<PlayerId> players) {
        return players.stream().map(PlayerId::text).toList();
    }

    /** The table that was saved; empty when the text is none, or of a game of other values. */
    public static Optional<GolfState> read(String text, CardValues values) {
        SnapshotReader in = new SnapshotReader(VERSION, text);
        in.expect(in.text("values").equals(values.name()));
        GolfState table = new GolfState(values);
        table.phase = in.constant("phase", GolfPhase.values());
        FlipMode mode = in.constant("flipMode", FlipMode.values());
        int flips = in.number("initialFlips", Integer.MIN_VALUE, Integer.MAX_VALUE);
        EnumSet<HouseRule> rules = EnumSet.noneOf(HouseRule.class);
        rules.addAll(in.values("rules",
                rule -> SnapshotReader.named(rule, HouseRule.values())));
        table.options = new GolfOptions(mode, flips, rules);
        table.decks = in.number("decks", Integer.MIN_VALUE, Integer.MAX_VALUE);
        table.round = in.number("round", Integer.MIN_VALUE, Integer.MAX_VALUE);
        table.totalRounds = in.number("totalRounds", Integer.MIN_VALUE, Integer.MAX_VALUE);
        table.dealer = in.number("dealer", 0, CARDS_MAX);
        table.current = in.number("current", 0, CARDS_MAX);
        table.held = one(in, in.values("held", GolfSnapshot::card)).orElse(null);
        table.isFromDiscard = in.flag("isFromDiscard");
        table.deckLeft = in.number("deckLeft", -CARDS_MAX, CARDS_MAX);
        table.discard.addAll(in.values("discard", GolfSnapshot::card));
        table.finisher = one(in, players(in, "finisher")).orElse(null);
        table.flipsDone.addAll(players(in, "flipsDone"));
        table.finalTurns.addAll(players(in, "finalTurns"));
        table.isDealDue = in.flag("isDealDue");
        table.isEndDue = in.flag("isEndDue");
        table.flipper = one(in, players(in, "flipper")).orElse(null);
        table.unseen = in.numbers("unseen", GolfCard.KINDS, 0, CARDS_MAX);
        table.reshuffled = in.values("reshuffled", GolfSnapshot::card);
        table.seats.addAll(seats(in));
        table.standings = seats(in);
        return in.isSound() ? Optional.of(table) : Optional.empty();
    }

    private static <T> Optional<T> one(SnapshotReader in, List<T> values) {
        in.expect(values.size() <= 1);
        return values.stream().findFirst();
    }

    private static List<PlayerId> players(SnapshotReader in, String name) {
        return in.texts(name).stream().map(PlayerId::new).toList();
    }

    private static Optional<GolfCard> card(String word) {
        int last = word.length() - 1;
        if (last < 1) {
            return Optional.empty();
        }
        for (GolfSuit suit : GolfSuit.values()) {
            if (suit.word().charAt(0) == word.charAt(last)) {
                return GolfRank.parse(word.substring(0, last))
                        .map(rank -> new GolfCard(rank, suit));
            }
        }
        return Optional.empty();
    }

    private static List<GolfSeat> seats(SnapshotReader in) {
        int count = in.number("seats", 0, CARDS_MAX);
        List<GolfSeat> seats = new ArrayList<>();
        // A text that ends early must not be asked for a million seats.
        for (int k = 0; k < count && in.hasMore(); k++) {
            GolfSeat seat = new GolfSeat(new PlayerId(in.text("player")), in.text("name"));
            seat.cards = in.values("cards", GolfSnapshot::card).toArray(new GolfCard[0]);
            seat.faceUp = in.number("faceUp", 0, Integer.MAX_VALUE);
            seat.score = in.number("score", Integer.MIN_VALUE, Integer.MAX_VALUE);
            seat.total = in.number("total", Integer.MIN_VALUE, Integer.MAX_VALUE);
            seat.roundsWon = in.number("roundsWon", 0, Integer.MAX_VALUE);
            seats.add(seat);
        }
        in.expect(seats.size() == count);
        return seats;
    }
}
