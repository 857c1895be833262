package dev.railbird.core.audit;

import dev.railbird.core.chance.ExactInterval;
import dev.railbird.core.chance.LabelTest;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.fairness.generator.Digests;
import dev.railbird.core.replay.HandStatus;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * SEED-21 over the hands of one source: whether those that were aborted are those that one player
 * would have lost, or won. Their decks are known from their seeds, so it is known who would have.
 */
final class AbortedDeals {
    private static final int COMPLETED_MAX = 1_000;
    private static final int ABORTED_MAX = 200;
    private static final int PARTIES_MAX = 64;
    private static final int COMPLETED_MIN = 20;
    /** A log that is cut ends in mid-hand; that is no abort to speak of. */
    private static final int TOLD_MIN = 3;

    private final TreeMap<String, Integer> parties = new TreeMap<>();
    private final List<Deal> aborted = new ArrayList<>();
    private final List<Deal> completed = new ArrayList<>();

    /** What each player would have won of the pot at showdown, by the numbers of the players. */
    private record Deal(Seen entry, Digest digest, int[] players, int[] shares) {
    }

    void add(Seen entry, HandAudit audit) {
        boolean isOver = audit.status() == HandStatus.COMPLETE;
        if (!isOver && audit.status() != HandStatus.PARTIAL
                || isOver && completed.size() >= COMPLETED_MAX
                || !isOver && aborted.size() >= ABORTED_MAX) {
            return;
        }
        Map<String, Integer> shares = ShowdownShares.of(audit.replay().hand(), audit.seeds());
        if (!shares.isEmpty()) {
            int[] players = new int[shares.size()];
            int[] amounts = new int[players.length];
            int k = 0;
            for (Map.Entry<String, Integer> share : shares.entrySet()) {
                players[k] = number(share.getKey());
                amounts[k++] = share.getValue();
            }
            (isOver ? completed : aborted).add(
                    new Deal(entry, audit.digest(), players, amounts));
        }
    }

    /** Players beyond the limit are counted together. */
    private int number(String player) {
        Integer known = parties.get(player);
        if (known != null || parties.size() >= PARTIES_MAX) {
            return known == null ? PARTIES_MAX : known;
        }
        parties.put(player, parties.size());
        return parties.size() - 1;
    }

    void finish(List<Finding> findings) {
        if (aborted.size() < TOLD_MIN) {
            return;
        }
        Seen last = aborted.get(aborted.size() - 1).entry();
        int hands = aborted.size() + completed.size();
        String rate = aborted.size() + " of " + hands + " hands, " + ExactInterval.of(
                aborted.size(), hands) + " with 99 % confidence";
        if (!hasPower()) {
            findings.add(last.finding("SEED-21", Severity.NOTICE,
                    "too few hands were aborted, or played, to"
                            + " tell whether the aborted ones were chosen", needed(), rate,
                    "Nothing follows from that, in either direction."));
            return;
        }
        LabelTest.Outcome outcome = test();
        findings.add(last.finding("SEED-21",
                outcome.isRare() ? Severity.SUSPICION : Severity.NOTICE,
                outcome.isRare() ? "the aborted hands are those that one player would have lost, or"
                        + " won" : "the aborted hands are like those that were played",
                "hands aborted whoever would have won them", "so uneven a choice in " + outcome
                        + " choices; aborted: " + rate,
                "railbird deck shows what an aborted hand would have been."));
    }

    /** The least players of an aborted hand; of these all but one lose. */
    private int players() {
        return aborted.stream().mapToInt(deal -> deal.shares().length).min().orElseThrow();
    }

    /** Even the most uneven choice must be rarer than one in a thousand. */
    private boolean hasPower() {
        return completed.size() >= COMPLETED_MIN && isRare(players(), aborted.size());
    }

    private static boolean isRare(int players, int hands) {
        return BigInteger.valueOf(players - 1L).pow(hands).multiply(BigInteger.valueOf(1_000))
                .compareTo(BigInteger.valueOf(players).pow(hands)) < 0;
    }

    private String needed() {
        int hands = 1;
        while (!isRare(players(), hands)) {
            hands++;
        }
        return hands + " aborted hands of " + players() + " players and " + COMPLETED_MIN
                + " played";
    }

    private LabelTest.Outcome test() {
        List<Deal> all = new ArrayList<>(aborted);
        all.addAll(completed);
        List<int[]> things = new ArrayList<>(all.size());
        for (Deal deal : all) {
            int[] adds = new int[PARTIES_MAX + 1];
            for (int k = 0; k < deal.players().length; k++) {
                adds[deal.players()[k]] += deal.shares()[k];
            }
            things.add(adds);
        }
        return new LabelTest(things, parties.size()).run(aborted.size(), seed(all));
    }

    /** The digests of the hands and the check decide the draws, not the order of the files. */
    private static byte[] seed(List<Deal> deals) {
        List<String> digests = deals.stream().map(deal -> deal.digest().toString()).sorted()
                .toList();
        return Digests.sha256(Digests.utf8(String.join("", digests) + "SEED-21"));
    }
}
