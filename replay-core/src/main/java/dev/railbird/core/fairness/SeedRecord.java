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

/** All that a hand's log says of seeds, each list in the log's order. */
public final class SeedRecord {
    /** What most logs say. */
    public static final SeedRecord NOTHING = new SeedRecord(List.of());

    /** More than any table has parties; a log that says more is not listened to. */
    private static final int MOST = 256;

    private final List<RecordedClaim> commitments;
    private final List<RecordedClaim> reveals;
    private final List<String> salts;
    private final List<RecordedClaim> clients;
    private final List<RecordedClaim> sources;
    // Every check of seeds asks for these.
    private final Optional<SeedCommitment> commitment;
    private final Optional<SeedReveal> reveal;
    private final Optional<DeckSource> source;

    private SeedRecord(List<RecordedClaim> claims) {
        commitments = only(claims, SeedCommitment.class);
        List<RecordedClaim> opened = only(claims, SeedReveal.class);
        reveals = opened.stream().filter(claim -> !((SeedReveal) claim.claim()).seed().isEmpty())
                .toList();
        salts = opened.stream().map(claim -> ((SeedReveal) claim.claim()).salt())
                .filter(salt -> !salt.isEmpty()).distinct().toList();
        clients = only(claims, ClientSeed.class);
        sources = only(claims, DeckSource.class);
        commitment = commitments.stream().map(claim -> (SeedCommitment) claim.claim())
                .filter(made -> made.party().isEmpty()).findFirst();
        reveal = reveals.stream().map(claim -> (SeedReveal) claim.claim())
                .filter(told -> told.party().isEmpty())
                .reduce((earlier, later) -> later);
        source = sources.isEmpty() ? Optional.empty()
                : Optional.of((DeckSource) sources.get(sources.size() - 1).claim());
    }

    public static SeedRecord of(PokerHand hand) {
        List<RecordedClaim> claims = hand.claims();
        for (int k = 0; k < claims.size(); k++) {
            if (isOfSeeds(claims.get(k).claim())) {
                return new SeedRecord(claims);
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
        return List.copyOf(found);
    }

    /** Claims that are a {@link SeedCommitment}. */
    public List<RecordedClaim> commitments() {
        return commitments;
    }

    /** Claims that are a {@link SeedReveal} and tell a seed, not a salt alone. */
    public List<RecordedClaim> reveals() {
        return reveals;
    }

    /** Salts that are told, with a seed or without. */
    public List<String> salts() {
        return salts;
    }

    /** Claims that are a {@link ClientSeed}. */
    public List<RecordedClaim> clients() {
        return clients;
    }

    /** Claims that are a {@link DeckSource}. */
    public List<RecordedClaim> sources() {
        return sources;
    }

    public boolean isNothing() {
        return this == NOTHING;
    }

    /** What the house committed to first. */
    public Optional<SeedCommitment> commitment() {
        return commitment;
    }

    /** What the house revealed last. */
    public Optional<SeedReveal> reveal() {
        return reveal;
    }

    public Optional<DeckSource> source() {
        return source;
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
