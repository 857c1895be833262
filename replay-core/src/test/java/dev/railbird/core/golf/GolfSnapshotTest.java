package dev.railbird.core.golf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfOptions.FlipMode;
import dev.railbird.core.golf.GolfOptions.HouseRule;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.StreamId;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A game of two, one round long as far as it goes: saved after each event and gone on with. */
class GolfSnapshotTest {
    private static final PlayerId ANN = new PlayerId("ann");
    private static final PlayerId BOB = new PlayerId("bob b\\n");
    private final List<GolfGame.Recorded> events = new ArrayList<>();

    private void happens(GolfEvent event) {
        events.add(new GolfGame.Recorded(events.size() + 1, event, Provenance.RECORDED,
                SourceLocation.whole("test"), Optional.empty()));
    }

    private static GolfCard card(GolfRank rank, GolfSuit suit) {
        return new GolfCard(rank, suit);
    }

    private static List<GolfCard> hand(GolfSuit suit, int from) {
        List<GolfCard> cards = new ArrayList<>();
        for (int k = 0; k < HandScore.CARDS; k++) {
            cards.add(card(GolfRank.values()[from + k], suit));
        }
        return cards;
    }

    private GolfReplay game() {
        happens(new GolfEvent.GameCreated(Optional.of(ANN), "ROOM"));
        happens(new GolfEvent.PlayerJoined(ANN, "Ann", false));
        happens(new GolfEvent.PlayerJoined(BOB, "Bob\nthe second", true));
        happens(new GolfEvent.GameStarted(List.of(ANN, BOB), 1, 2, new GolfOptions(
                FlipMode.ALWAYS, 1, EnumSet.of(HouseRule.USE_JOKERS, HouseRule.KNOCK_EARLY))));
        happens(new GolfEvent.RoundStarted(1, Optional.empty(), List.of(
                new GolfEvent.DealtHand(ANN, hand(GolfSuit.HEARTS, 0)),
                new GolfEvent.DealtHand(BOB, hand(GolfSuit.SPADES, 7))),
                Optional.of(card(GolfRank.JOKER, GolfSuit.HEARTS))));
        happens(new GolfEvent.InitialFlip(ANN, List.of(0), List.of(hand(GolfSuit.HEARTS, 0)
                .get(0))));
        happens(new GolfEvent.InitialFlip(BOB, List.of(2), List.of(hand(GolfSuit.SPADES, 7)
                .get(2))));
        happens(new GolfEvent.CardDrawn(BOB, GolfEvent.Pile.DISCARD,
                card(GolfRank.JOKER, GolfSuit.HEARTS)));
        happens(new GolfEvent.CardSwapped(BOB, 0, card(GolfRank.JOKER, GolfSuit.HEARTS),
                hand(GolfSuit.SPADES, 7).get(0)));
        GolfGame game = new GolfGame(new HandId("g"), StreamId.NONE, "1",
                SourceLocation.whole("test"), "golf", events, List.of(), List.of(), List.of());
        return GolfReplayer.replay(game, CardValues.STANDARD);
    }

    @Test
    void aGameCutAnywhereEndsAsItDoes() {
        GolfReplay whole = game();
        assertTrue(whole.steps().stream().noneMatch(GolfStep::isRefused), whole::toString);
        assertEquals(Optional.empty(), new CutGame(whole).fault());
    }

    @Test
    void whatIsReadBackIsWrittenTheSame() {
        for (GolfStep step : game().steps()) {
            String saved = GolfSnapshot.write(step.state());
            assertEquals(saved, GolfSnapshot.write(
                    GolfSnapshot.read(saved, CardValues.STANDARD).orElseThrow()));
        }
    }

    @Test
    void aSnapshotThatIsCutShortIsNone() {
        String saved = GolfSnapshot.write(game().end());
        for (int end = 0; end < saved.length(); end++) {
            assertEquals(Optional.empty(),
                    GolfSnapshot.read(saved.substring(0, end), CardValues.STANDARD));
        }
    }

    /** Whoever adds a field to the table adds it here too, or games lose it where they are cut. */
    @Test
    void everyFieldOfTheTableAndItsSeatsIsSaved() {
        String saved = GolfSnapshot.write(game().end());
        List<String> lost = new ArrayList<>();
        for (Field field : GolfState.class.getDeclaredFields()) {
            lost.add(field.getName());
        }
        for (Field field : GolfSeat.class.getDeclaredFields()) {
            lost.add(field.getName());
        }
        // The options are three fields of their own; standings are seats a second time.
        lost.removeAll(List.of("options", "standings"));
        lost.removeIf(name -> saved.contains("\n" + name + "="));
        assertEquals(List.of(), lost);
    }
}
