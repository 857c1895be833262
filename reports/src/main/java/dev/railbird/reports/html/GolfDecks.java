package dev.railbird.reports.html;

import dev.railbird.core.fairness.generator.CpythonRandom;
import dev.railbird.core.golf.DeckRecipe;
import dev.railbird.core.golf.GolfCard;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.golf.HandScore;
import dev.railbird.reports.html.HandPage.DeckCard;
import dev.railbird.reports.html.HandPage.DeckStrip;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The decks that the seeds of a golf game give, a strip a round and a strip a reshuffle. */
final class GolfDecks {
    private final List<DeckStrip> strips = new ArrayList<>();
    private List<GolfCard> deck = new ArrayList<>();
    private List<DeckCard> dealt = new ArrayList<>();
    private String title = "";
    private BigInteger seed = BigInteger.ZERO;

    private GolfDecks() {
    }

    static List<DeckStrip> of(GolfReplay replay) {
        GolfDecks decks = new GolfDecks();
        GolfState before = replay.start();
        for (int k = 0; k < replay.steps().size(); k++) {
            GolfStep step = replay.steps().get(k);
            GolfState table = step.state();
            if (step.recorded().event() instanceof GolfEvent.RoundStarted start) {
                decks.close();
                if (start.seed().isPresent() && !table.seats().isEmpty()) {
                    decks.deal(k + 1, start, table);
                }
            } else if (step.recorded().event() instanceof GolfEvent.CardDrawn draw
                    && draw.from() == GolfEvent.Pile.DECK && !decks.title.isEmpty()
                    && (table.deckLeft() != before.deckLeft() || !table.reshuffled().isEmpty())) {
                decks.draw(k + 1, draw, table);
            }
            before = table;
        }
        decks.close();
        return decks.strips;
    }

    private void deal(int step, GolfEvent.RoundStarted start, GolfState table) {
        seed = start.seed().orElseThrow();
        title = "Deck of round " + table.round() + " from the seed " + seed;
        deck = new ArrayList<>(DeckRecipe.cards(table.decks(), table.options()));
        CpythonRandom.ofInteger(seed).shuffle(deck);
        for (GolfSeat seat : table.seats()) {
            for (int place = 0; place < HandScore.CARDS; place++) {
                String found = place < seat.cards().size() ? seat.cards().get(place).toString()
                        : "";
                take(GolfFrames.name(seat) + " card " + (place + 1), step, found);
            }
        }
        take("first discard", step, start.firstDiscard().map(GolfCard::toString).orElse(""));
    }

    private void draw(int step, GolfEvent.CardDrawn draw, GolfState table) {
        if (!table.reshuffled().isEmpty()) {
            String round = "Pile shuffled again in round " + table.round() + " from the seed "
                    + seed;
            close();
            title = round;
            deck = new ArrayList<>(table.reshuffled());
            CpythonRandom.ofInteger(seed).shuffle(deck);
        }
        take("drawn", step, draw.card().toString());
    }

    /** @param found what the log shows; empty when it shows nothing */
    private void take(String to, int step, String found) {
        if (!deck.isEmpty()) {
            String due = deck.remove(deck.size() - 1).toString();
            dealt.add(new DeckCard(dealt.size() + 1, due, to, step,
                    found.equals(due) ? "" : found));
        }
    }

    private void close() {
        if (!title.isEmpty()) {
            while (!deck.isEmpty()) {
                String left = deck.remove(deck.size() - 1).toString();
                dealt.add(new DeckCard(dealt.size() + 1, left, "", -1, ""));
            }
            strips.add(new DeckStrip(title, dealt));
        }
        title = "";
        deck = new ArrayList<>();
        dealt = new ArrayList<>();
    }
}
