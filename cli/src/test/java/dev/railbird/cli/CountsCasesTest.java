package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hands worked out by a person, one for each edge of docs/reference/statistics.md. */
class CountsCasesTest {
    private static final String DEEP = "200, 200, 200";
    private static final String[] DEALS = {"AsKs", "QdQc", "JdJc", "9h8h"};

    @TempDir
    private static Path folder;
    private static String out;
    private static int hands;

    @BeforeAll
    static void auditTheHands() throws IOException {
        write(DEEP, "1, 2, 0", "p3 cbr 6", "p1 cbr 18", "p2 f", "p3 cc", "d db 2h3h4h",
                "p1 cbr 20", "p3 f");
        write(DEEP, "1, 2, 0", "p3 f", "p1 f");
        write(DEEP, "1, 2, 0", "p3 cc", "p1 cc", "p2 cc", "d db 2h3h4h", "p1 cc", "p2 cbr 4",
                "p3 f", "p1 cbr 12", "p2 f");
        write("200, 2, 200", "1, 2, 0", "p3 f", "p1 cc", "d db 2h3h4h", "d db 5h", "d db 6h");
        write(DEEP, "1, 2, 4", "p1 cc", "p2 cbr 12", "p3 f", "p1 f");
        write("200, 5, 200", "1, 2, 0", "p3 cbr 6", "p1 f", "p2 cc", "d db 2h3h4h", "d db 5h",
                "d db 6h");
        write("200, 200, 200, 200", "1, 2, 0, 0", "p3 cbr 6", "p4 cc", "p1 cbr 24", "p2 f",
                "p3 cc", "p4 f", "d db 2h3h4h", "p1 cbr 30", "p3 cc", "d db 5d", "p1 cc",
                "p3 cbr 50", "p1 cbr 120", "p3 f");
        write(DEEP, "1, 2, 0", "p3 f", "p1 cc", "p2 cc", "d db ThJhQh", "p1 cc", "p2 cc",
                "d db Kh", "p1 cc", "p2 cc", "d db Ah", "p1 cc", "p2 cc", "p1 sm AsKs",
                "p2 sm QdQc");
        write(DEEP, "1, 2, 0", "p3 cbr 6", "p1 f", "p2 cc", "d db 2h3h4h", "p2 cbr 8", "p3 f");
        write("200, 200, 200, 200", "1, 2, 0, 2", "p1 f", "p2 cc", "p3 f", "p4 cc",
                "d db 2h3h4h", "p2 cbr 4", "p4 f");
        write(DEEP, "1, 2, 0", "p3 cc", "p1 f", "p2 cbr 8", "p3 cbr 24", "p2 f");
        write("200, 200, 9", "1, 2, 0", "p3 cbr 6", "p1 f", "p2 cbr 20", "p3 cc", "d db 2h3h4h",
                "d db 5d", "d db 6d");
        stud();
        out = folder.resolve("audit").toString();
        Call.railbird("audit", folder.toString(), "--quiet", "--out", out);
    }

    private static void write(String stacks, String blinds, String... actions)
            throws IOException {
        int seats = stacks.split(", ").length;
        StringBuilder text = new StringBuilder("variant = \"NT\"\nantes = ["
                + "0, ".repeat(seats - 1) + "0]\nblinds_or_straddles = [" + blinds
                + "]\nmin_bet = 2\nstarting_stacks = [" + stacks + "]\nactions = [");
        for (int k = 0; k < seats; k++) {
            text.append("'d dh p").append(k + 1).append(' ').append(DEALS[k]).append("', ");
        }
        Arrays.stream(actions).forEach(action -> text.append("'" + action + "', "));
        save(text.append("]\n").toString());
    }

    /** p2 brings it in, p3 completes, p1 raises, both others fold. */
    private static void stud() throws IOException {
        save("variant = \"F7S\"\nantes = [1, 1, 1]\nbring_in = 2\nsmall_bet = 4\nbig_bet = 8\n"
                + "starting_stacks = [" + DEEP + "]\nactions = ['d dh p1 AsKsQs',"
                + " 'd dh p2 9d8c2c', 'd dh p3 JdJcTh', 'p2 pb', 'p3 cbr 4', 'p1 cbr 8',"
                + " 'p2 f', 'p3 f']\n");
    }

    private static void save(String text) throws IOException {
        hands++;
        Files.writeString(folder.resolve((char) ('a' + hands) + ".phh"), text,
                StandardCharsets.UTF_8);
    }

    @Test
    void aThreeBetAndTheContinuationBetAfterIt() {
        seats(1, "three_bet_opp 1 0 0", "three_bet_done 1 0 0", "steal_done 0 0 1",
                "fold_to_steal_opp 1 0 0", "fold_to_steal_done 0 0 0",
                "fold_to_three_bet_opp 0 0 1", "fold_to_three_bet_done 0 0 0",
                "four_bet_opp 0 1 1", "cold_call_opp 0 0 0", "cbet_flop_opp 1 0 0",
                "cbet_flop_done 1 0 0", "fold_to_cbet_flop_opp 0 0 1",
                "fold_to_cbet_flop_done 0 0 1", "wwsf_done 1 0 0", "wtsd_opp 1 0 1");
    }

    @Test
    void aWalkIsAHandOfHoldemManagerOnly() {
        seats(2, "vpip_opp 1 0 1", "pfr_opp 1 0 1", "steal_opp 1 0 1", "wtsd_opp 0 0 0");
        profile("pt4", 2, "vpip_opp 1 0 1", "pfr_opp 1 0 1");
        profile("hm", 2, "vpip_opp 1 1 1", "pfr_opp 1 1 1");
    }

    @Test
    void limpsCompletionsAndTheCheckedOption() {
        seats(3, "limp_opp 1 0 1", "limp_done 1 0 1", "vpip_opp 1 1 1", "vpip_done 1 0 1",
                "pfr_opp 1 1 1", "pfr_done 0 0 0", "steal_opp 0 0 1", "cbet_flop_opp 0 0 0",
                "check_raise_opp 1 0 0", "check_raise_done 1 0 0");
    }

    @Test
    void aBlindThatIsAllInHasNoDecisionAndSeesTheFlop() {
        seats(4, "vpip_opp 1 0 1", "steal_opp 0 0 1", "wtsd_opp 1 1 0", "wtsd_done 1 1 0",
                "agg_streets_opp 3 3 0", "agg_streets_done 0 0 0");
        profile("hm", 4, "vpip_opp 1 1 1");
    }

    @Test
    void aStraddleIsNotVoluntaryAndARaiseOverItIsTheFirst() {
        seats(5, "vpip_done 1 1 0", "limp_done 1 0 0", "pfr_done 0 1 0", "three_bet_opp 1 0 1",
                "three_bet_done 0 0 0", "cold_call_opp 0 0 0", "steal_opp 1 0 0");
        profile("hm", 5, "cold_call_opp 1 0 1", "cold_call_done 0 0 0");
    }

    @Test
    void whoCanOnlyCallAllInHasNoChanceToRaise() {
        seats(6, "three_bet_opp 1 0 0", "pfr_opp 1 1 1", "vpip_done 0 1 1",
                "fold_to_steal_opp 1 1 0", "fold_to_steal_done 1 0 0", "wtsd_done 0 1 1");
        profile("pt4", 6, "pfr_opp 1 0 1");
    }

    @Test
    void aSqueezeAndWhomItConcerns() {
        seats(7, "squeeze_opp 1 0 0 0", "squeeze_done 1 0 0 0", "three_bet_opp 1 0 0 1",
                "fold_to_three_bet_opp 0 0 1 0", "four_bet_opp 0 1 1 1",
                "cold_call_opp 0 0 0 1", "cold_call_done 0 0 0 1", "steal_done 0 0 1 0",
                "fold_to_steal_opp 0 0 0 0");
        profile("pt4", 7, "fold_to_three_bet_opp 0 1 1 1", "fold_to_three_bet_done 0 1 0 1",
                "four_bet_opp 0 1 1 1", "cold_call_opp 0 0 0 1");
        profile("hm", 7, "fold_to_three_bet_opp 0 0 1 0", "four_bet_opp 0 0 1 0",
                "cold_call_opp 1 1 0 1", "cold_call_done 0 0 0 1");
    }

    @Test
    void streetsAfterTheFirst() {
        seats(7, "cbet_flop_done 1 0 0 0", "cbet_turn_opp 1 0 0 0", "cbet_turn_done 0 0 0 0",
                "fold_to_cbet_flop_opp 0 0 1 0", "fold_to_cbet_flop_done 0 0 0 0",
                "check_raise_opp 1 0 0 0", "check_raise_done 1 0 0 0", "late_bets 1 0 1 0",
                "late_raises 1 0 0 0", "late_calls 0 0 1 0", "late_checks 1 0 0 0",
                "late_folds 0 0 1 0", "agg_streets_opp 2 0 2 0", "agg_streets_done 2 0 1 0",
                "wtsd_opp 1 0 1 0", "wtsd_done 0 0 0 0", "wwsf_opp 1 0 1 0",
                "wwsf_done 1 0 0 0");
    }

    @Test
    void aSplitPotIsWonButNotByHoldemManager() {
        seats(8, "wtsd_done 1 1 0", "wsd_opp 1 1 0", "wsd_done 1 1 0", "wwsf_done 1 1 0");
        profile("hm", 8, "wsd_opp 1 1 0", "wsd_done 0 0 0", "wwsf_done 0 0 0");
    }

    @Test
    void aBetIntoTheRaiserTakesTheContinuationBetAway() {
        seats(9, "cbet_flop_opp 0 0 0", "fold_to_cbet_flop_opp 0 0 0", "late_bets 0 1 0");
    }

    @Test
    void aLatePostIsNoLimpAndLeavesThePotUnopened() {
        seats(10, "vpip_opp 1 1 1 1", "vpip_done 0 0 0 0", "limp_opp 1 0 1 0",
                "steal_opp 1 0 1 1", "steal_done 0 0 0 0");
    }

    @Test
    void aRaiseOverALimperIsNoStealAndTheLimpersRaiseIsAThreeBet() {
        seats(11, "limp_done 0 0 1", "pfr_done 0 1 1", "steal_opp 0 0 1", "steal_done 0 0 0",
                "three_bet_done 0 0 1", "fold_to_three_bet_opp 0 1 0",
                "fold_to_three_bet_done 0 1 0", "cold_call_opp 0 0 0");
        profile("hm", 11, "cold_call_opp 0 0 1", "cold_call_done 0 0 0");
    }

    @Test
    void twoChancesOfOneKindCountOnceAndAShortStackCannotFourBet() {
        seats(12, "three_bet_done 0 1 0", "fold_to_three_bet_opp 0 0 1", "four_bet_opp 0 0 0",
                "vpip_opp 1 1 1", "pfr_done 0 1 1");
        profile("hm", 12, "four_bet_opp 0 0 1", "four_bet_done 0 0 0");
    }

    @Test
    void completingABringInIsARaiseAndStudHasNoSteals() {
        seats(13, "pfr_done 1 0 1", "three_bet_done 1 0 0", "vpip_done 1 0 1",
                "steal_opp 0 0 0", "fold_to_steal_opp 0 0 0", "fold_to_three_bet_done 0 0 1");
    }

    @Test
    void whoseWinnerNobodyCanKnowHasNoChanceToHaveWon() {
        String samples = folder.resolve("unknown").toString();
        Call.railbird("audit", "samples", "testdata/phh", "--quiet", "--out", samples);
        assertEquals("{\"hands\":true,\"chances\":0}\n", ask(samples, "strict", "SELECT"
                + " count(DISTINCT hand_key) > 0 AS hands, sum(wsd_opp + wwsf_opp)::BIGINT AS"
                + " chances FROM seat_counts JOIN hands USING (hand_key)"
                + " WHERE unknowable IS NOT NULL"));
    }

    private static void seats(int hand, String... expected) {
        profile("strict", hand, expected);
    }

    private static void profile(String profile, int hand, String... expected) {
        for (String line : expected) {
            List<String> words = List.of(line.split(" "));
            StringBuilder lines = new StringBuilder();
            words.stream().skip(1).forEach(n -> lines.append("{\"n\":" + n + "}\n"));
            assertEquals(lines.toString(), ask(out, profile, "SELECT " + words.get(0)
                    + " AS n FROM counts WHERE hand_key = " + hand + " ORDER BY seat"),
                    profile + ": hand " + hand + ", " + words.get(0));
        }
    }

    private static String ask(String audit, String profile, String sql) {
        Call call = Call.railbird("query", audit, sql, "--output", "json", "--profile", profile);
        assertEquals("", call.err(), sql);
        return call.out();
    }
}
