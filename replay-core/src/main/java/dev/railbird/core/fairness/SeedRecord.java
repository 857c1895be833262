package dev.railbird.core.fairness;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Claim.ClientSeed;
import dev.railbird.core.event.Claim.DeckSource;
import dev.railbird.core.event.Claim.SeedCommitment;
import dev.railbird.core.event.Claim.SeedReveal;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.hand.SeatSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a hand's log says of seeds, each list in the log's order.
 *
 * @param commitments claims that are a {@link SeedCommitment}
 * @param reveals claims that are a {@link SeedReveal}
 * @param clients claims that are a {@link ClientSeed}
 * @param sources claims that are a {@link DeckSource}
 */
public record SeedRecord(List<RecordedClaim> commitments, List<RecordedClaim> reveals,
        List<RecordedClaim> clients, List<RecordedClaim> sources) {
    /** What most logs say. */
    public static final SeedRecord NOTHING =
            new SeedRecord(List.of(), List.of(), List.of(), List.of());

    /** More than any table has parties; a log that says more is not listened to. */
    private static final int MOST = 256;

    public SeedRecord {
        commitments = List.copyOf(commitments);
        reveals = List.copyOf(reveals);
        clients = List.copyOf(clients);
        sources = List.copyOf(sources);
    }

    public static SeedRecord of(PokerHand hand) {
        List<RecordedClaim> claims = hand.claims();
        for (int k = 0; k < claims.size(); k++) {
            if (isOfSeeds(claims.get(k).claim())) {
                return new SeedRecord(only(claims, SeedCommitment.class),
                        only(claims, SeedReveal.class), only(claims, ClientSeed.class),
                        only(claims, DeckSource.class));
            }
        }
        return NOTHING;
    }

    private static boolean isOfSeeds(Claim claim) {
        return claim instanceof SeedCommitment || claim instanceof SeedReveal
                || claim instanceof ClientSeed || claim instanceof DeckSource;
    }

    private static List<RecordedClaim> only(List<RecordedClaim> claims, Class<?> kind) {
        List<RecordedClaim> found = new ArrayList<>(1);
        for (RecordedClaim claim : claims) {
            if (kind.isInstance(claim.claim()) && found.size() < MOST) {
                found.add(claim);
            }
        }
        return found;
    }

    public boolean isNothing() {
        return this == NOTHING;
    }

    /** What the house committed to first. */
    public Optional<SeedCommitment> commitment() {
        return commitments.stream().map(claim -> (SeedCommitment) claim.claim())
                .filter(commitment -> commitment.party().isEmpty()).findFirst();
    }

    /** What the house revealed last. */
    public Optional<SeedReveal> reveal() {
        return reveals.stream().map(claim -> (SeedReveal) claim.claim())
                .filter(reveal -> reveal.party().isEmpty())
                .reduce((earlier, later) -> later);
    }

    public Optional<DeckSource> source() {
        return sources.stream().map(claim -> (DeckSource) claim.claim())
                .reduce((earlier, later) -> later);
    }

    /**
     * What goes into the deck, when the house's seed is told.
     *
     * @param isCommitmentSeed true when a commitment tells the seed
     */
    public Optional<SeedMaterial> material(PokerHand hand, boolean isCommitmentSeed) {
        Optional<String> told = reveal().map(SeedReveal::seed);
        Optional<String> seed = isCommitmentSeed && told.isEmpty()
                ? commitment().map(SeedCommitment::value) : told;
        return seed.map(value -> material(hand, value));
    }

    /** What goes into the deck if this were the house's seed. */
    public SeedMaterial material(PokerHand hand, String seed) {
        return new SeedMaterial(seed,
                clients.stream().map(claim -> ((ClientSeed) claim.claim()).seed()).toList(),
                source().map(DeckSource::nonce).orElse(""), hand.id().text(),
                (int) hand.setup().seats().stream().filter(SeatSetup::isDealtIn).count());
    }
}
