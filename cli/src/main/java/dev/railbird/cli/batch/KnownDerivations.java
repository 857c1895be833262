package dev.railbird.cli.batch;

import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.derivation.Derivations;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Railbird's own derivations, and those that jars on the class path add. */
public final class KnownDerivations {
    public static final Derivations ALL = Derivations.STANDARD.with(added());

    private KnownDerivations() {
    }

    /** In the order of their names, whatever the order of the jars. */
    public static List<Derivation> added() {
        return ServiceLoader.load(Derivation.class).stream().map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Derivation::name)).toList();
    }
}
