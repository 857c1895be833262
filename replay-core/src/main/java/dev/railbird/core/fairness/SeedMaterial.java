package dev.railbird.core.fairness;

import java.util.List;

/**
 * Everything that goes into a deck, as the log writes it.
 *
 * @param seed the house's seed: a number, hex digits or text, as its derivation wants it
 * @param clientSeeds what players put in, in the order in which it is mixed
 * @param nonce number of the hand under these seeds, decimal; empty when there is none
 * @param hand name of the hand; empty when it is not mixed in
 * @param players how many were dealt in; 0 when it does not matter
 */
public record SeedMaterial(String seed, List<String> clientSeeds, String nonce, String hand,
        int players) {
    public SeedMaterial {
        clientSeeds = List.copyOf(clientSeeds);
    }

    /** A seed alone. */
    public static SeedMaterial of(String seed) {
        return new SeedMaterial(seed, List.of(), "", "", 0);
    }

    public SeedMaterial withSeed(String other) {
        return new SeedMaterial(other, clientSeeds, nonce, hand, players);
    }

    public SeedMaterial withNonce(String other) {
        return new SeedMaterial(seed, clientSeeds, other, hand, players);
    }

    public SeedMaterial withClients(List<String> seeds) {
        return new SeedMaterial(seed, seeds, nonce, hand, players);
    }
}
