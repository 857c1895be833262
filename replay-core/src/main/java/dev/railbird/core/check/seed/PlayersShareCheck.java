package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim.ClientSeed;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.replay.HandReplay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SEED-10; see {@code docs/checks/SEED-10.md}. */
public final class PlayersShareCheck extends SeedCheck {
    private static final List<String> DEFAULTS = List.of("", "0", "default", "null", "undefined",
            "client", "clientseed", "client_seed");

    public PlayersShareCheck() {
        super("SEED-10", "players-seeds-count",
                "players' seeds are their own, in time, and change the deck");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        List<RecordedClaim> clients = seeds.record().clients();
        if (clients.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        Optional<RecordedEvent> deal = firstDeal(replay);
        for (RecordedClaim claim : clients) {
            String seed = ((ClientSeed) claim.claim()).seed();
            if (DEFAULTS.stream().anyMatch(seed::equalsIgnoreCase)) {
                return suspected(findings, claim, "a player's seed is empty or a default",
                        "a value of the player's own", seed.isEmpty() ? "nothing" : seed,
                        "Without players' seeds the house can choose the deck.");
            }
            if (deal.isPresent() && claim.afterEvent() >= deal.get().number()) {
                return broken(findings, claim, "a player's seed came after the first card",
                        "before event " + deal.get().number(),
                        "after event " + claim.afterEvent(),
                        "A seed that comes after the deal cannot have shaped it.");
            }
        }
        if (clients.size() > 1 && clients.stream()
                .map(claim -> ((ClientSeed) claim.claim()).seed()).distinct().count() == 1) {
            return suspected(findings, clients.get(1), "all players have the same seed",
                    "a value of each player's own", ((ClientSeed) clients.get(0).claim()).seed(),
                    "One party wrote them all.");
        }
        return isMixedIn(seeds, findings);
    }

    private Verdict isMixedIn(SeedCase seeds, Findings findings) {
        String reason = whyNoDeck(seeds);
        if (!reason.isEmpty()) {
            return Verdict.notCheckable(reason);
        }
        SeedMaterial material = seeds.material().orElseThrow();
        for (int k = 0; k < material.clientSeeds().size(); k++) {
            List<String> others = new ArrayList<>(material.clientSeeds());
            others.set(k, others.get(k) + "x");
            Derived other = seeds.derivation().orElseThrow()
                    .derive(material.withClients(others));
            if (other instanceof Derived.Deck deck
                    && deck.cards().equals(seeds.deck().orElseThrow().cards())) {
                return broken(findings, seeds.record().clients().get(k),
                        k == 0 ? "players' seeds do not change the deck"
                                : "a player's seed does not change the deck",
                        "another deck for another seed", "the same deck",
                        "The derivation leaves it out.");
            }
        }
        return Verdict.HOLDS;
    }
}
