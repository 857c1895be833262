package dev.railbird.core.fairness;

import dev.railbird.core.event.Claim.DeckSource;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.fairness.derivation.Derivations;
import java.util.Optional;

/**
 * What a hand says of its seeds, and what follows from that.
 *
 * @param derivation the one that the log names, when it is known
 * @param derived what that makes of the seeds, when they are told
 */
public record SeedCase(SeedRecord record, Optional<Derivation> derivation,
        Optional<SeedMaterial> material, Optional<Derived> derived) {
    /** Far longer than any seeds together; deriving from hostile text takes time. */
    private static final int LONGEST = 65_536;
    /** A log without a word of seeds. */
    public static final SeedCase NOTHING = new SeedCase(SeedRecord.NOTHING, Optional.empty(),
            Optional.empty(), Optional.empty());

    public static SeedCase of(PokerHand hand, Derivations known) {
        SeedRecord record = SeedRecord.of(hand);
        if (record.isNothing()) {
            return NOTHING;
        }
        Optional<Derivation> derivation =
                record.source().flatMap(source -> known.named(source.derivation()));
        Optional<SeedMaterial> material = record.material(hand,
                derivation.map(Derivation::isSeededByCommitment).orElse(false));
        return new SeedCase(record, derivation, material, derivation.isPresent()
                ? material.map(seeds -> derive(derivation.get(), seeds)) : Optional.empty());
    }

    private static Derived derive(Derivation derivation, SeedMaterial seeds) {
        long length = seeds.seed().length() + seeds.nonce().length() + seeds.hand().length()
                + seeds.clientSeeds().stream().mapToLong(String::length).sum();
        return length > LONGEST ? new Derived.Refused("the seeds are too long")
                : derivation.derive(seeds);
    }

    /** Whether the nonce counts hands; some derivations take a place in a generator instead. */
    public boolean countsHands() {
        return derivation.map(known -> known.wants().nonce()).orElse(true);
    }

    /** The deck, when it could be derived. */
    public Optional<Derived.Deck> deck() {
        return derived.isPresent() && derived.get() instanceof Derived.Deck deck
                ? Optional.of(deck) : Optional.empty();
    }

    /** The deal plan that the log names, when it is known. */
    public Optional<DealPlan> plan() {
        return record.source().map(DeckSource::dealPlan).flatMap(DealPlan::named);
    }
}
