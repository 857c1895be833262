package dev.railbird.importers.golf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.GolfAuditor;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.generate.SplitMix64;
import dev.railbird.core.golf.GolfGame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One change in a clean log is found, and found where it is. */
class GolfDamageTest {
    private static final long SEED = 20261121;
    private static final int TRIES = 10;
    private static final List<GolfGame> GAMES = GolfData.games();

    /** How often it is found at all, and with the first headline at the row or the one after. */
    private record Rate(int tries, int found, int atPlace, List<String> missed) {
    }

    @ParameterizedTest
    @EnumSource(GolfDamage.class)
    void everyDamageIsFoundWhereItIs(GolfDamage damage) {
        Rate rate = rate(damage);
        assertTrue(rate.tries() > 50, "tries " + rate.tries());
        assertEquals(rate.tries(), rate.found(), () -> rate.missed().toString());
        // A lone player's removed row can look like a card put back; the server's own slips, too.
        assertTrue(rate.atPlace() * 100 >= rate.tries() * 98, () -> rate.missed().toString());
    }

    private static Rate rate(GolfDamage damage) {
        GolfAuditor auditor = new GolfAuditor();
        int tries = 0;
        int found = 0;
        int atPlace = 0;
        List<String> missed = new ArrayList<>();
        for (int game = 0; game < GAMES.size(); game++) {
            for (int k = 0; k < TRIES; k++) {
                SplitMix64 random = new SplitMix64(SEED * 1_000_003 + game * 1009L + k);
                Optional<GolfDamage.Damaged> damaged = damage.of(GAMES.get(game), random);
                if (damaged.isEmpty()) {
                    continue;
                }
                tries++;
                List<Finding> faults = faults(auditor.audit(damaged.get().game()));
                found += faults.isEmpty() ? 0 : 1;
                boolean isThere = !faults.isEmpty() && faults.get(0).event()
                        >= damaged.get().event() && faults.get(0).event()
                                <= damaged.get().event() + 1;
                atPlace += isThere ? 1 : 0;
                if (!isThere) {
                    missed.add(GAMES.get(game).id() + " event " + damaged.get().event() + " try "
                            + k + ": " + (faults.isEmpty() ? "nothing" : faults.get(0).event()
                                    + " " + faults.get(0).sentence()));
                }
            }
        }
        return new Rate(tries, found, atPlace, missed);
    }

    private static List<Finding> faults(GolfAudit audit) {
        return audit.findings().stream().filter(finding -> !finding.followsFrom()
                && finding.severity() != Severity.NOTICE).toList();
    }

    /** Prints the rates. */
    public static void main(String[] args) {
        for (GolfDamage damage : GolfDamage.values()) {
            Rate rate = rate(damage);
            System.out.println(damage + ": " + rate.found() + " of " + rate.tries() + " found, "
                    + rate.atPlace() + " at their place " + rate.missed().stream().limit(3)
                            .toList());
        }
    }
}
