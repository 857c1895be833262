package dev.railbird.core.check.seed;

import dev.railbird.core.check.Check;
import java.util.List;

/** The checks of seeds, in the order of their numbers. */
public final class SeedChecks {
    private static final List<Check> ALL = List.of(new OneCommitmentCheck(),
            new CommitmentOrderCheck(), new CommitmentTimeCheck(), new OpeningCheck(),
            new RevealedCheck(), new EarlyRevealCheck(), new WholeDeckCheck(),
            new DerivedDealCheck(), new KnownDerivationCheck(), new PlayersShareCheck(),
            new NonceCheck(), new ReuseCheck(), new MessageCheck(), new SeedShapeCheck(),
            new PredictableCheck(), new HidingCheck(), new SeedSourceCheck(),
            new AbortCheck(), new BiasCheck());

    private SeedChecks() {
    }

    public static List<Check> all() {
        return ALL;
    }
}
