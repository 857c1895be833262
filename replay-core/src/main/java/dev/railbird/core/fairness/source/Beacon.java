package dev.railbird.core.fairness.source;

import dev.railbird.core.fairness.generator.Digests;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A drand beacon: a round every few seconds, whose randomness is the hash of its signature.
 *
 * @param genesis Unix time of round 1
 * @param period seconds from round to round
 */
public record Beacon(String name, long genesis, int period) {
    private static final List<Beacon> KNOWN = List.of(
            new Beacon("default", 1_595_431_050, 30),
            new Beacon("quicknet", 1_692_803_367, 3),
            new Beacon("evmnet", 1_727_521_075, 3));

    public static Optional<Beacon> named(String name) {
        return KNOWN.stream().filter(beacon -> beacon.name.equals(name)).findFirst();
    }

    /** The last round that is out at this Unix time; 0 before the first. */
    public long roundAt(long time) {
        return time < genesis ? 0 : (time - genesis) / period + 1;
    }

    /** The Unix time at which a round comes out. */
    public long timeOf(long round) {
        return genesis + (round - 1) * period;
    }

    /** True when a signature gives this randomness; whether the beacon signed is another matter. */
    public static boolean isRandomnessOf(byte[] signature, byte[] randomness) {
        return Arrays.equals(Digests.sha256(signature), randomness);
    }
}
