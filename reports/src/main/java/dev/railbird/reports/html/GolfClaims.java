package dev.railbird.reports.html;

import dev.railbird.core.golf.GolfClaim;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.golf.PlayerId;
import dev.railbird.reports.html.Frame.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What a golf log states, beside what the fold derives, at the step that it is said of. */
final class GolfClaims {
    private final GolfReplay replay;
    private final Map<Long, List<GolfClaim>> byEvent = new TreeMap<>();

    GolfClaims(GolfReplay replay) {
        this.replay = replay;
        for (GolfGame.Claimed claimed : replay.game().claims()) {
            // Where the store keeps a row says nothing of the game.
            if (!(claimed.claim() instanceof GolfClaim.StoredAt)) {
                byEvent.computeIfAbsent(claimed.event(), none -> new ArrayList<>())
                        .add(claimed.claim());
            }
        }
    }

    /** @param step from 1 */
    List<Said> at(int step) {
        GolfStep at = replay.steps().get(step - 1);
        List<GolfClaim> claims = new ArrayList<>(
                byEvent.getOrDefault(at.recorded().number(), List.of()));
        if (step == replay.steps().size()) {
            claims.addAll(byEvent.getOrDefault(0L, List.of()));
        }
        return claims.stream().map(claim -> said(claim, at.state())).toList();
    }

    private static Said said(GolfClaim claim, GolfState table) {
        if (claim instanceof GolfClaim.FirstToAct first) {
            return Said.of("first to act", name(table, first.index()),
                    name(table, table.currentIndex()));
        } else if (claim instanceof GolfClaim.RoundScore score) {
            return number("score of ", table, score.player(), score.score(), GolfSeat::score);
        } else if (claim instanceof GolfClaim.FinalHand hand) {
            return Said.of("last hand of " + name(table, hand.player()), hand.cards().toString(),
                    seat(table, hand.player()).map(seat -> seat.cards().toString()).orElse(""));
        } else if (claim instanceof GolfClaim.Finisher finisher) {
            return Said.of("went out first", name(table, finisher.player()),
                    name(table, table.finisher()));
        } else if (claim instanceof GolfClaim.Total total) {
            return number("total of ", table, total.player(), total.total(), GolfSeat::total);
        } else if (claim instanceof GolfClaim.RoundsWon won) {
            return number("rounds won by ", table, won.player(), won.rounds(),
                    GolfSeat::roundsWon);
        } else if (claim instanceof GolfClaim.Winner winner) {
            return Said.of("winner", name(table, winner.player()), name(table, table.winner()));
        } else if (claim instanceof GolfClaim.ExportedTotal total) {
            return exported(table, total);
        } else if (claim instanceof GolfClaim.ExportedWinner winner) {
            return Said.uncompared("winner of the export", winner.name().orElse("nobody"));
        } else if (claim instanceof GolfClaim.ToldSeed told) {
            return Said.uncompared("seed told from outside of the log", told.seed().toString());
        }
        // A claim without words of its own yet is shown as it is rather than lost.
        return Said.uncompared("claim", claim.toString());
    }

    /** Names are not unique: only a name that one player has can be compared. */
    private static Said exported(GolfState table, GolfClaim.ExportedTotal total) {
        List<GolfSeat> named = table.seats().stream()
                .filter(seat -> seat.name().equals(total.name())).toList();
        String what = "exported total of " + total.name();
        String stated = Integer.toString(total.total());
        return named.size() == 1 ? Said.of(what, stated,
                Integer.toString(named.get(0).total())) : Said.uncompared(what, stated);
    }

    private static Said number(String what, GolfState table, PlayerId player, int stated,
            Function<GolfSeat, Integer> derived) {
        return Said.of(what + name(table, player), Integer.toString(stated),
                seat(table, player).map(derived).map(String::valueOf).orElse("no such player"));
    }

    private static Optional<GolfSeat> seat(GolfState table, PlayerId player) {
        return table.seats().stream().filter(seat -> seat.player().equals(player)).findFirst();
    }

    private static String name(GolfState table, Optional<PlayerId> player) {
        return player.map(each -> name(table, each)).orElse("nobody");
    }

    private static String name(GolfState table, PlayerId player) {
        return seat(table, player).map(GolfFrames::name).orElse(player.text());
    }

    private static String name(GolfState table, int index) {
        return index >= 0 && index < table.seats().size()
                ? GolfFrames.name(table.seats().get(index)) : "nobody";
    }
}
