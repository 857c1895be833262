package dev.railbird.core.fairness.derivation;

import dev.railbird.core.fairness.Derivation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A list of derivations by id; the newest version stands for an id without one. */
public final class Derivations {
    /** What Railbird brings along. */
    public static final Derivations STANDARD = new Derivations(List.of(
            HashDerivations.REFERENCE, GeneratorDerivations.CPYTHON,
            GeneratorDerivations.CPYTHON_TEXT, GeneratorDerivations.DEAL_R,
            GeneratorDerivations.PCG, GeneratorDerivations.CHAIN, GeneratorDerivations.STEP,
            GeneratorDerivations.LCG, GeneratorDerivations.ACPC, GeneratorDerivations.JAVA,
            HashDerivations.FLOAT32,
            HashDerivations.FLOAT32_UNLIMITED, HashDerivations.COUNTER_MOD,
            HashDerivations.CHAIN16, HashDerivations.SHA_REJECT, HashDerivations.SHA_MOD,
            HashDerivations.SHA_SATTOLO, HashDerivations.BYTE_REJECT,
            HashDerivations.BYTE_MOD, HashDerivations.SORT_KEYS, PublishedDerivations.COINPOKER,
            PublishedDerivations.RUBY, PublishedDerivations.FRACTION,
            PublishedDerivations.FRACTION_SIGNED, PublishedDerivations.MULBERRY,
            PublishedDerivations.SEEDRANDOM, PublishedDerivations.ASF));

    private final List<Derivation> list;
    private final TreeMap<String, Derivation> named = new TreeMap<>();

    private Derivations(List<Derivation> list) {
        this.list = List.copyOf(list);
        for (Derivation derivation : list) {
            named.put(derivation.name(), derivation);
            named.merge(derivation.id(), derivation,
                    (known, other) -> known.version() < other.version() ? other : known);
        }
    }

    /** This list and derivations from elsewhere; a name that is taken already is a fault. */
    public Derivations with(List<Derivation> more) {
        List<Derivation> all = new ArrayList<>(list);
        for (Derivation derivation : more) {
            if (all.stream().anyMatch(known -> known.name().equals(derivation.name()))) {
                throw new IllegalArgumentException("known already: " + derivation.name());
            }
            all.add(derivation);
        }
        return new Derivations(all);
    }

    public List<Derivation> all() {
        return list;
    }

    /** The derivation of this id, {@code lcg31-double}, or name, {@code lcg31-double/1}. */
    public Optional<Derivation> named(String name) {
        return Optional.ofNullable(named.get(name));
    }
}
