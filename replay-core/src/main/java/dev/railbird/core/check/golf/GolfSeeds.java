package dev.railbird.core.check.golf;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.fairness.generator.CpythonRandom;
import dev.railbird.core.golf.DeckRecipe;
import dev.railbird.core.golf.GolfCard;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.golf.HandScore;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SEED-08 for golf: deal, first discard, every draw and every reshuffle from the revealed seed.
 * A seed that stands in the same event as the cards shows that the deal agrees with it, and that
 * is all; one that is told from outside goes before it.
 */
public final class GolfSeeds {
    private final CheckId check;
    private final Findings findings;
    private final int firstRefusal;
    /** Cards of the derived deck, the next to be drawn last; null when not derived. */
    private List<GolfCard> deck;
    private BigInteger seed = BigInteger.ZERO;
    private boolean hasDiffered;
    private boolean isBroken;
    private boolean hasLater;
    private int rounds;
    private int revealed;

    private GolfSeeds(CheckId check, GolfReplay replay, Findings findings) {
        this.check = check;
        this.findings = findings;
        firstRefusal = replay.firstRefusal() < 0 ? Integer.MAX_VALUE : replay.firstRefusal();
    }

    public static Verdict judge(CheckId check, GolfReplay replay, Findings findings) {
        GolfSeeds seeds = new GolfSeeds(check, replay, findings);
        boolean noted = GolfRules.notes(check, replay, findings);
        GolfState before = replay.start();
        for (int k = 0; k < replay.steps().size(); k++) {
            GolfStep step = replay.steps().get(k);
            if (step.recorded().event() instanceof GolfEvent.RoundStarted start) {
                seeds.deal(k, step, start, replay.game().seedOf(step.recorded()));
            } else if (step.recorded().event() instanceof GolfEvent.CardDrawn draw
                    && draw.from() == GolfEvent.Pile.DECK
                    && (step.state().deckLeft() != before.deckLeft()
                            || !step.state().reshuffled().isEmpty())) {
                seeds.draw(k, step, draw);
            }
            before = step.state();
        }
        return noted ? Verdict.BROKEN : seeds.verdict();
    }

    private Verdict verdict() {
        if (isBroken) {
            return Verdict.BROKEN;
        }
        if (rounds == 0) {
            return Verdict.NOT_APPLICABLE;
        }
        if (hasLater) {
            return GolfRules.DIVERGED;
        }
        return revealed == rounds ? Verdict.HOLDS
                : Verdict.notCheckable("a round's seed is not revealed");
    }

    private void deal(int at, GolfStep step, GolfEvent.RoundStarted start,
            Optional<BigInteger> told) {
        rounds++;
        deck = null;
        hasDiffered = false;
        GolfState table = step.state();
        if (told.isEmpty() || table.seats().isEmpty()) {
            return;
        }
        revealed++;
        seed = told.get();
        deck = new ArrayList<>(DeckRecipe.cards(table.decks(), table.options()));
        CpythonRandom.ofInteger(seed).shuffle(deck);
        List<String> differing = new ArrayList<>();
        String first = "";
        String found = "";
        for (GolfSeat seat : table.seats()) {
            for (int position = 0; position < HandScore.CARDS; position++) {
                GolfCard due = pop();
                GolfCard dealt = position < seat.cards().size() ? seat.cards().get(position) : null;
                if (dealt != null && !dealt.equals(due)) {
                    differing.add(seat.player() + " position " + position);
                    first = first.isEmpty() ? due + " for " + differing.get(0) : first;
                    found = found.isEmpty() ? dealt.toString() : found;
                }
            }
        }
        GolfCard due = pop();
        if (start.firstDiscard().isPresent() && !start.firstDiscard().get().equals(due)) {
            differing.add("the first discard");
            first = first.isEmpty() ? due + " for the first discard" : first;
            found = found.isEmpty() ? start.firstDiscard().get().toString() : found;
        }
        if (!differing.isEmpty()) {
            report(at, step, "the seed " + seed + " does not give this deal", first, found,
                    differing.size() + " cards differ",
                    "Either the seed or the cards are not what the server dealt from.");
            // From here on the log's cards are trusted: one fault, one finding.
            deck = null;
        }
    }

    private void draw(int at, GolfStep step, GolfEvent.CardDrawn draw) {
        if (deck == null) {
            return;
        }
        if (!step.state().reshuffled().isEmpty()) {
            deck = new ArrayList<>(step.state().reshuffled());
            CpythonRandom.ofInteger(seed).shuffle(deck);
        }
        GolfCard due = pop();
        if (due != null && !due.equals(draw.card())) {
            report(at, step, "the seed " + seed + " gives another card here", due.toString(),
                    draw.card().toString(), "", "The card was changed, or a draw is missing.");
        }
    }

    private GolfCard pop() {
        return deck.isEmpty() ? null : deck.remove(deck.size() - 1);
    }

    private void report(int at, GolfStep step, String sentence, String expected, String found,
            String difference, String hint) {
        boolean isHeadline = !hasDiffered && at <= firstRefusal;
        hasDiffered = true;
        isBroken |= isHeadline;
        hasLater |= !isHeadline;
        if (isHeadline) {
            findings.violation(check, step.recorded().location(), step.recorded().number(),
                    sentence, expected, found, difference, hint);
        } else {
            findings.consequence(check, step.recorded().location(), step.recorded().number(),
                    sentence, expected, found, difference, hint);
        }
    }
}
