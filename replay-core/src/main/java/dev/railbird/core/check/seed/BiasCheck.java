package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.fairness.Bias;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.replay.HandReplay;

/** SEED-22; see {@code docs/checks/SEED-22.md}. */
public final class BiasCheck extends SeedCheck {
    public BiasCheck() {
        super("SEED-22", "derivations-are-unbiased", "the derivation itself favours no deck");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        if (seeds.derivation().isEmpty()) {
            return Verdict.notCheckable("the derivation of the deck is unknown");
        }
        Bias bias = seeds.derivation().get().bias();
        if (bias.isNone()) {
            return Verdict.HOLDS;
        }
        if (bias.isStructural()) {
            return suspected(findings, seeds.record().sources().get(0),
                    "the derivation favours decks by its construction", "every deck alike",
                    bias.reason(), "No seed, however random, makes these deals fair.");
        }
        if (!bias.isUnknown() && bias.isLarge() && isPromisedFair(replay)) {
            return suspected(findings, seeds.record().sources().get(0),
                    "the derivation favours some cards", "every deck alike",
                    "decks up to " + bias.text() + " from fair: " + bias.reason(),
                    "Redraw what does not divide evenly, or draw 64 bits a card.");
        }
        return Verdict.insufficient(bias.isUnknown() ? bias.reason()
                : "decks may differ from fair by up to " + bias.text() + ": " + bias.reason());
    }
}
