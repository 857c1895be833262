package dev.railbird.core.check.seed;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfSeedFacts;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;

/** SEED-07; see {@code docs/checks/SEED-07.md}. */
public final class WholeDeckCheck extends SeedCheck {
    public WholeDeckCheck() {
        super("SEED-07", "derived-decks-are-decks", "the derived deck holds each card once");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        String reason = whyNoDeck(seeds);
        if (!reason.isEmpty()) {
            return Verdict.notCheckable(reason);
        }
        Derived.Deck deck = seeds.deck().orElseThrow();
        long seen = 0;
        int lost = 0;
        for (CardSlot slot : deck.cards()) {
            long bit = slot instanceof CardSlot.Known known ? known.card().bit() : 0;
            lost += bit == 0 || (seen & bit) != 0 ? 1 : 0;
            seen |= bit;
        }
        int size = deck.isWhole() ? Card.COUNT : deck.cards().size();
        if (lost > 0 || deck.cards().size() != size) {
            return broken(findings, seeds.record().sources().get(0),
                    "the derivation does not make a deck", size + " different cards",
                    deck.cards().size() - lost + " different cards",
                    "Cards repeat or are missing: the derivation cannot deal a fair hand.");
        }
        return Verdict.HOLDS;
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfSeedFacts.derivation(replay);
    }
}
