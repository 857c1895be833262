package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The counts of seat_counts against another, slower reading of the same hands (SQL over actions),
 * and against hands worked out by a person.
 */
class CountsTest {
    private static final String SLOW = """
            WITH d AS (
                SELECT a.*, count(*) FILTER (kind IN ('bet', 'raise')) OVER before AS raises,
                    count(*) FILTER (kind IN ('bet', 'raise', 'call')) OVER before AS entered,
                    last_value(CASE WHEN kind IN ('bet', 'raise') THEN seat END IGNORE NULLS)
                        OVER before AS raiser
                FROM actions AS a JOIN hands AS h USING (hand_key)
                WHERE accepted AND h.status IN ('complete', 'partial')
                    AND kind IN ('fold', 'check', 'call', 'bet', 'raise')
                WINDOW before AS (PARTITION BY hand_key, street ORDER BY step
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
            leader AS (SELECT hand_key, arg_max(seat, step) AS leader FROM d
                WHERE street = 0 AND kind IN ('bet', 'raise') GROUP BY hand_key),
            seen AS (SELECT DISTINCT s.hand_key, s.seat FROM seats AS s
                JOIN hands AS h USING (hand_key) JOIN actions AS a USING (hand_key)
                WHERE h.status = 'complete' AND a.street > 0 AND s.dealt_in
                    AND coalesce(s.folded_street, 9) > 0),
            slow AS (SELECT hand_key, seat,
                max((street = 0)::INT) AS vpip_opp,
                max((street = 0 AND kind IN ('call', 'bet', 'raise'))::INT) AS vpip_done,
                max((street = 0 AND kind IN ('bet', 'raise'))::INT) AS pfr_done,
                max((street = 0 AND raises = 0 AND kind = 'call')::INT) AS limp_done,
                max((street = 0 AND raises = 1 AND raiser <> d.seat AND kind = 'raise')::INT)
                    AS three_bet_done,
                max((street = 0 AND raises = 2 AND raiser <> d.seat AND kind = 'raise')::INT)
                    AS four_bet_done,
                max((street = 1 AND raises = 0 AND leader = d.seat)::INT) AS cbet_flop_opp,
                max((street = 1 AND raises = 0 AND leader = d.seat AND kind = 'bet')::INT)
                    AS cbet_flop_done,
                sum((street > 0 AND kind = 'bet')::INT) AS late_bets,
                sum((street > 0 AND kind = 'raise')::INT) AS late_raises,
                sum((street > 0 AND kind = 'call')::INT) AS late_calls,
                sum((street > 0 AND kind = 'check')::INT) AS late_checks,
                sum((street > 0 AND kind = 'fold')::INT) AS late_folds
                FROM d LEFT JOIN leader USING (hand_key) GROUP BY hand_key, seat)
            SELECT c.* FROM seat_counts AS c
            LEFT JOIN slow AS s USING (hand_key, seat) LEFT JOIN seen AS e USING (hand_key, seat)
            WHERE (c.vpip_opp, c.vpip_done, c.pfr_done, c.limp_done, c.three_bet_done,
                    c.four_bet_done, c.cbet_flop_opp, c.cbet_flop_done, c.late_bets,
                    c.late_raises, c.late_calls, c.late_checks, c.late_folds, c.wtsd_opp)
                IS DISTINCT FROM (coalesce(s.vpip_opp, 0), coalesce(s.vpip_done, 0),
                    coalesce(s.pfr_done, 0), coalesce(s.limp_done, 0),
                    coalesce(s.three_bet_done, 0), coalesce(s.four_bet_done, 0),
                    coalesce(s.cbet_flop_opp, 0), coalesce(s.cbet_flop_done, 0),
                    coalesce(s.late_bets, 0), coalesce(s.late_raises, 0),
                    coalesce(s.late_calls, 0), coalesce(s.late_checks, 0),
                    coalesce(s.late_folds, 0), (e.seat IS NOT NULL)::INT)
            """;

    @Test
    void aSlowerReadingOfTheSameHandsCountsTheSame(@TempDir Path folder) {
        String corpus = System.getProperty("railbird.corpus", "");
        String out = folder.resolve("audit").toString();
        if (corpus.isEmpty()) {
            Call.railbird("audit", "samples", "testdata", "--quiet", "--out", out);
        } else {
            Call.railbird("audit", "samples", "testdata", corpus, "--quiet", "--out", out);
        }
        assertEquals("", ask(out, SLOW), "seats that are counted otherwise");
        assertTrue(ask(out, "SELECT hand_key FROM seat_counts").lines().count() > 100);
        assertEquals("{\"bad\":0}\n", ask(out, "SELECT count(*) AS bad FROM (UNPIVOT (SELECT"
                + " COLUMNS('.*_done') FROM seat_counts) ON *) WHERE value < 0"));
    }

    /** Three-handed: button p3 opens, small blind p1 three-bets, button calls, p1 bets flop. */
    private static final String THREE_BET = hand("[0, 0, 0]", "[1, 2, 0]", "[200, 200, 200]",
            "'p3 cbr 6'", "'p1 cbr 18'", "'p2 f'", "'p3 cc'", "'d db 2h3h4h'", "'p1 cbr 20'",
            "'p3 f'");
    /** Everybody folds to the big blind. */
    private static final String WALK = hand("[0, 0, 0]", "[1, 2, 0]", "[200, 200, 200]",
            "'p3 f'", "'p1 f'");
    /** Limp, completion, checked option; the button check-raises the flop. */
    private static final String LIMPED = hand("[0, 0, 0]", "[1, 2, 0]", "[200, 200, 200]",
            "'p3 cc'", "'p1 cc'", "'p2 cc'", "'d db 2h3h4h'", "'p1 cc'", "'p2 cbr 4'", "'p3 f'",
            "'p1 cbr 12'", "'p2 f'");
    /** The big blind is all-in by its post. */
    private static final String BLIND_ALL_IN = hand("[0, 0, 0]", "[1, 2, 0]", "[200, 2, 200]",
            "'p3 f'", "'p1 cc'", "'d db 2h3h4h'", "'d db 5h'", "'d db 6h'");

    @Test
    void handsWorkedOutByAPerson(@TempDir Path folder) throws IOException {
        List<String> hands = List.of(THREE_BET, WALK, LIMPED, BLIND_ALL_IN);
        for (int k = 0; k < hands.size(); k++) {
            Files.writeString(folder.resolve(k + ".phh"), hands.get(k), StandardCharsets.UTF_8);
        }
        String out = folder.resolve("audit").toString();
        Call.railbird("audit", folder.toString(), "--quiet", "--out", out);
        assertSeats(out, 1, "three_bet_done", 1, 0, 0);
        assertSeats(out, 1, "three_bet_opp", 1, 0, 0);
        assertSeats(out, 1, "steal_done", 0, 0, 1);
        assertSeats(out, 1, "fold_to_steal_opp", 1, 0, 0);
        assertSeats(out, 1, "fold_to_three_bet_opp", 0, 0, 1);
        assertSeats(out, 1, "fold_to_three_bet_done", 0, 0, 0);
        assertSeats(out, 1, "cold_call_opp", 0, 0, 0);
        assertSeats(out, 1, "cbet_flop_done", 1, 0, 0);
        assertSeats(out, 1, "fold_to_cbet_flop_done", 0, 0, 1);
        assertSeats(out, 1, "wwsf_done", 1, 0, 0);
        assertSeats(out, 2, "vpip_opp", 1, 0, 1);
        assertSeats(out, 2, "steal_opp", 1, 0, 1);
        assertSeats(out, 3, "limp_done", 1, 0, 1);
        assertSeats(out, 3, "vpip_done", 1, 0, 1);
        assertSeats(out, 3, "pfr_opp", 1, 1, 1);
        assertSeats(out, 3, "cbet_flop_opp", 0, 0, 0);
        assertSeats(out, 3, "check_raise_done", 1, 0, 0);
        assertSeats(out, 4, "vpip_opp", 1, 0, 1);
        assertSeats(out, 4, "steal_opp", 0, 0, 1);
    }

    private static void assertSeats(String out, int hand, String count, int... expected) {
        StringBuilder lines = new StringBuilder();
        for (int each : expected) {
            lines.append("{\"n\":").append(each).append("}\n");
        }
        assertEquals(lines.toString(), ask(out, "SELECT " + count + " AS n FROM seat_counts"
                + " WHERE hand_key = " + hand + " ORDER BY seat"), hand + " " + count);
    }

    private static String hand(String antes, String blinds, String stacks, String... actions) {
        return "variant = \"NT\"\nantes = " + antes + "\nblinds_or_straddles = " + blinds
                + "\nmin_bet = 2\nstarting_stacks = " + stacks + "\nactions = [\n"
                + "'d dh p1 AsKs', 'd dh p2 QdQc', 'd dh p3 JdJc', "
                + String.join(", ", actions) + "]\n";
    }

    private static String ask(String audit, String sql) {
        Call call = Call.railbird("query", audit, sql, "--output", "json");
        assertEquals("", call.err(), sql);
        return call.out();
    }
}
