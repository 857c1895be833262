package dev.railbird.core.audit;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.golf.GolfGame;
import java.math.BigInteger;
import java.util.Optional;
import java.util.TreeMap;

/**
 * SEED-12 over games of golf: no round has the seed of a round of another game. Within a game the
 * check itself sees it. Memory is bounded: rounds beyond the bound are not remembered.
 */
final class RoundSeeds {
    private static final String CHECK = "SEED-12";
    private final TreeMap<BigInteger, Seen> seeds = new TreeMap<>();
    private final int roundsMax;

    RoundSeeds(int roundsMax) {
        this.roundsMax = roundsMax;
    }

    /** The audit as it is, or with what the seeds of earlier games have to say to it. */
    GameAudit held(GolfAudit audit) {
        GolfGame game = audit.replay().game();
        Conclusions conclusions = new Conclusions();
        for (GolfGame.Recorded recorded : game.events()) {
            Optional<BigInteger> seed = game.seedOf(recorded);
            if (seed.isEmpty()) {
                continue;
            }
            Seen entry = new Seen(game.id(), game.stream().text(), recorded.location());
            Seen first = seeds.size() < roundsMax ? seeds.putIfAbsent(seed.get(), entry)
                    : seeds.get(seed.get());
            if (first != null && !first.hand().equals(entry.hand())) {
                conclusions.tell(new Finding(new CheckId(CHECK), Severity.SUSPICION,
                        recorded.location(), Optional.of(game.id()), recorded.number(),
                        "a round has the seed of a round of another game", "another seed",
                        seed.get() + ", as in game " + first.hand() + " at " + first.at(), "",
                        false, "Who saw the first round knew the deck of the second."));
            }
        }
        return conclusions.applied(audit);
    }
}
