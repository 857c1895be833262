package dev.railbird.core.check.golf;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.golf.GolfClaim;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.golf.GolfPhase;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.golf.PlayerId;
import dev.railbird.core.replay.HandStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.TreeMap;

/** RULE-14 for golf: scores, hands, finisher, totals, rounds won and winner, each computed anew. */
public final class GolfResults {
    private final CheckId check;
    private final GolfReplay replay;
    private final Findings findings;
    /** What the log's own round scores come to, to tell a forged total from one that follows. */
    private final Map<PlayerId, Integer> stated = new TreeMap<>();
    private boolean isBroken;
    private boolean hasDiverged;
    private int compared;

    private GolfResults(CheckId check, GolfReplay replay, Findings findings) {
        this.check = check;
        this.replay = replay;
        this.findings = findings;
    }

    public static Verdict judge(CheckId check, GolfReplay replay, Findings findings) {
        GolfResults results = new GolfResults(check, replay, findings);
        boolean noted = GolfRules.notes(check, replay, findings);
        results.compareAll();
        if (results.isBroken || noted) {
            return Verdict.BROKEN;
        }
        if (replay.status() == HandStatus.DIVERGED) {
            return GolfRules.DIVERGED;
        }
        return results.compared > 0 ? Verdict.HOLDS : Verdict.NOT_APPLICABLE;
    }

    private void compareAll() {
        eachEvent();
        for (GolfGame.Claimed claimed : replay.game().claims()) {
            if (claimed.claim() instanceof GolfClaim.ExportedTotal total) {
                exported(claimed, total);
            } else if (claimed.claim() instanceof GolfClaim.ExportedWinner winner
                    && replay.end().phase() == GolfPhase.GAME_OVER) {
                List<GolfSeat> seats = replay.end().seats();
                int least = seats.stream().mapToInt(GolfSeat::total).min().orElse(0);
                text(claimed, "the winner", seats.stream().filter(seat -> seat.total() == least)
                        .map(GolfSeat::name).findFirst().orElse("nobody"),
                        winner.name().orElse("nobody"),
                        "An export names the first player with the lowest total.");
            }
        }
    }

    /** Names are not unique: only a name that one player has can be held against anybody. */
    private void exported(GolfGame.Claimed claimed, GolfClaim.ExportedTotal total) {
        List<GolfSeat> named = replay.end().seats().stream()
                .filter(seat -> seat.name().equals(total.name())).toList();
        if (named.size() < 2) {
            number(claimed, "the total of " + total.name(),
                    named.stream().map(GolfSeat::total).findFirst(), total.total(),
                    "Add the scores of all rounds.");
        }
    }

    private void eachEvent() {
        int next = 0;
        List<GolfGame.Claimed> claims = replay.game().claims();
        for (GolfStep step : replay.steps()) {
            hasDiverged |= step.isRefused();
            boolean isResult = step.recorded().event() instanceof GolfEvent.RoundEnded
                    || step.recorded().event() instanceof GolfEvent.GameEnded;
            while (next < claims.size() && claims.get(next).event() < step.recorded().number()) {
                next++;
            }
            int first = next;
            while (next < claims.size() && claims.get(next).event() == step.recorded().number()) {
                next++;
            }
            if (isResult) {
                claims.subList(first, next).forEach(claim -> compare(claim, step.state()));
                absent(claims.subList(first, next), step);
            }
        }
    }

    private void compare(GolfGame.Claimed claimed, GolfState table) {
        if (claimed.claim() instanceof GolfClaim.RoundScore score) {
            stated.merge(score.player(), score.score(), Integer::sum);
            number(claimed, "the score of " + score.player(), seat(table, score.player())
                    .map(GolfSeat::score), score.score(), "Score the six cards of final_hands;"
                            + " a server's settings can change what cards are worth.");
        } else if (claimed.claim() instanceof GolfClaim.FinalHand hand) {
            text(claimed, "the last hand of " + hand.player(), seat(table, hand.player())
                    .map(seat -> seat.cards().toString()).orElse("no such player"),
                    hand.cards().toString(), "Follow the card that differs through the round.");
        } else if (claimed.claim() instanceof GolfClaim.Finisher finisher) {
            text(claimed, "the player who went out first", name(table.finisher()),
                    name(finisher.player()), "The first with six cards face up ends the round.");
        } else if (claimed.claim() instanceof GolfClaim.Total total) {
            total(claimed, total, table);
        } else if (claimed.claim() instanceof GolfClaim.RoundsWon won) {
            number(claimed, "the number of rounds that " + won.player() + " won",
                    seat(table, won.player()).map(GolfSeat::roundsWon), won.rounds(),
                    "Everybody with the lowest score of a round wins it.");
        } else if (claimed.claim() instanceof GolfClaim.Winner winner) {
            text(claimed, "the winner", name(table.winner()), name(winner.player()),
                    "The lowest total wins; nobody when it is shared.");
        }
    }

    private void total(GolfGame.Claimed claimed, GolfClaim.Total total, GolfState table) {
        Optional<Integer> derived = seat(table, total.player()).map(GolfSeat::total);
        boolean follows = isBroken
                && stated.getOrDefault(total.player(), 0) == total.total();
        if (follows && !derived.equals(Optional.of(total.total()))) {
            compared++;
            findings.consequence(check, claimed.location(), claimed.event(),
                    "the total of " + total.player() + " is another than the log states",
                    derived.map(String::valueOf).orElse("no such player"),
                    Integer.toString(total.total()), "", "It adds up the stated scores.");
            return;
        }
        number(claimed, "the total of " + total.player(), derived, total.total(),
                "Add the scores of all rounds.");
    }

    /** Everybody at the table has a score and a hand, or a total and a number of rounds. */
    private void absent(List<GolfGame.Claimed> claims, GolfStep step) {
        for (GolfSeat seat : step.state().seats()) {
            PlayerId player = seat.player();
            if (step.recorded().event() instanceof GolfEvent.RoundEnded) {
                absent(claims, step, claim -> claim instanceof GolfClaim.RoundScore score
                        && score.player().equals(player), "the score of " + player,
                        Integer.toString(seat.score()));
                absent(claims, step, claim -> claim instanceof GolfClaim.FinalHand hand
                        && hand.player().equals(player), "the last hand of " + player,
                        seat.cards().toString());
            } else {
                absent(claims, step, claim -> claim instanceof GolfClaim.Total total
                        && total.player().equals(player), "the total of " + player,
                        Integer.toString(seat.total()));
                absent(claims, step, claim -> claim instanceof GolfClaim.RoundsWon won
                        && won.player().equals(player), "the number of rounds that " + player
                        + " won", Integer.toString(seat.roundsWon()));
            }
        }
    }

    private void absent(List<GolfGame.Claimed> claims, GolfStep step,
            Predicate<GolfClaim> isIt, String what, String derived) {
        if (claims.stream().map(GolfGame.Claimed::claim).noneMatch(isIt)) {
            report(new GolfGame.Claimed(step.recorded().number(),
                    new GolfClaim.Winner(Optional.empty()), step.recorded().location()), what,
                    derived, "nothing", "", "Every player at the table has one.");
        }
    }

    private void number(GolfGame.Claimed claimed, String what, Optional<Integer> derived,
            int found, String hint) {
        compared++;
        if (!derived.equals(Optional.of(found))) {
            report(claimed, what, derived.map(String::valueOf).orElse("no such player"),
                    Integer.toString(found),
                    derived.map(value -> Integer.toString(found - value)).orElse(""), hint);
        }
    }

    private void text(GolfGame.Claimed claimed, String what, String derived, String found,
            String hint) {
        compared++;
        if (!derived.equals(found)) {
            report(claimed, what, derived, found, "", hint);
        }
    }

    private void report(GolfGame.Claimed claimed, String what, String expected, String found,
            String difference, String hint) {
        String sentence = what + " is another than the log states";
        if (hasDiverged) {
            findings.consequence(check, claimed.location(), claimed.event(), sentence, expected,
                    found, difference, hint);
        } else {
            isBroken = true;
            findings.violation(check, claimed.location(), claimed.event(), sentence, expected,
                    found, difference, hint);
        }
    }

    private static Optional<GolfSeat> seat(GolfState table, PlayerId player) {
        return table.seats().stream().filter(seat -> seat.player().equals(player)).findFirst();
    }

    private static String name(Optional<PlayerId> player) {
        return player.map(PlayerId::text).orElse("nobody");
    }
}
