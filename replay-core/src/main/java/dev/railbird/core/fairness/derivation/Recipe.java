package dev.railbird.core.fairness.derivation;

import dev.railbird.core.fairness.Bias;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.SeedSpace;
import java.util.function.Function;

/** A derivation put together from its description and what makes the deck. */
record Recipe(String id, int version, String title, SeedSpace seeds, Wants wants, Bias bias,
        Function<SeedMaterial, Derived> maker) implements Derivation {
    private static final String FROM_COMMITMENT = "deal-r-commit";

    @Override
    public boolean isSeededByCommitment() {
        return id.equals(FROM_COMMITMENT);
    }

    @Override
    public Derived derive(SeedMaterial material) {
        return maker.apply(material);
    }
}
