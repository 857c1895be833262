package dev.railbird.reports.store;

import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.golf.GolfClaim;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.golf.GolfOptions;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.golf.PlayerId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of one game of golf. */
final class GolfRows {
    private final Rows hands;
    private final Rows games;
    private final Rows players;
    private final Rows rounds;
    private final Rows scores;
    private final Rows seeds;
    private final Rows claims;

    GolfRows(Tables tables) {
        hands = tables.rows("hands");
        games = tables.rows("golf_games");
        players = tables.rows("golf_players");
        rounds = tables.rows("golf_rounds");
        scores = tables.rows("golf_scores");
        seeds = tables.rows("seeds");
        claims = tables.rows("claims");
    }

    void add(long key, String uid, int source, GolfAudit audit) {
        GolfReplay replay = audit.replay();
        GolfGame game = replay.game();
        GolfState end = replay.end();
        hands.begin().big(key).wholeText(uid).number(source).wholeText(game.location().source())
                .text(game.record()).text(game.id().text()).text(game.stream().text())
                .wholeText("golf").text(game.format()).text("six-card")
                .text(replay.values().name()).text(audit.level().name())
                .wholeText(replay.status().word());
        for (int k = 0; k < 6; k++) {
            hands.nothing();
        }
        hands.number(end.standings().size()).nothing().nothing().nothing().nothing().nothing()
                .nothing().big(audit.events()).big(audit.steps())
                .text(audit.digest().toString()).end();
        games.begin().big(key).wholeText(end.phase().word()).number(end.round())
                .number(end.totalRounds()).number(end.decks())
                .wholeText(end.options().flipMode().word())
                .number(end.options().initialFlips()).text(rules(end.options()))
                .text(end.winner().map(PlayerId::text).orElse("")).end();
        standings(key, end.standings());
        rounds(key, replay.steps());
        for (int k = 0; k < game.claims().size(); k++) {
            claim(key, k + 1, game.claims().get(k));
        }
    }

    private static String rules(GolfOptions options) {
        StringBuilder words = new StringBuilder();
        for (GolfOptions.HouseRule rule : GolfOptions.HouseRule.values()) {
            if (options.has(rule)) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(rule.name().toLowerCase(Locale.ROOT));
            }
        }
        return words.toString();
    }

    private void standings(long key, List<GolfSeat> seats) {
        for (int k = 0; k < seats.size(); k++) {
            GolfSeat seat = seats.get(k);
            players.begin().big(key).number(k + 1).wholeText(seat.player().text())
                    .text(seat.name()).number(seat.total()).number(seat.roundsWon()).end();
        }
    }

    /** A round's row waits for its end, which says who finished it. */
    private void rounds(long key, List<GolfStep> steps) {
        int deal = 0;
        int dealtAt = 0;
        GolfEvent.RoundStarted dealt = null;
        for (int k = 0; k < steps.size(); k++) {
            GolfStep step = steps.get(k);
            if (step.isRefused()) {
                continue;
            }
            if (step.recorded().event() instanceof GolfEvent.RoundStarted started) {
                if (dealt != null) {
                    round(key, deal, dealtAt, dealt, Optional.empty());
                }
                deal++;
                dealtAt = k + 1;
                dealt = started;
                seed(key, deal, started);
            } else if (step.recorded().event() instanceof GolfEvent.RoundEnded
                    && dealt != null) {
                round(key, deal, dealtAt, dealt, Optional.of(step.state()));
                dealt = null;
            }
        }
        if (dealt != null) {
            round(key, deal, dealtAt, dealt, Optional.empty());
        }
    }

    private void seed(long key, int deal, GolfEvent.RoundStarted started) {
        if (started.seed().isPresent()) {
            seeds.begin().big(key).number(deal).wholeText("round seed").nothing()
                    .text(started.seed().get().toString()).nothing().nothing().nothing()
                    .nothing().text(Integer.toString(started.round())).end();
        }
    }

    private void round(long key, int deal, int step, GolfEvent.RoundStarted dealt,
            Optional<GolfState> end) {
        String finisher = end.flatMap(GolfState::finisher).map(PlayerId::text).orElse("");
        rounds.begin().big(key).number(deal).number(dealt.round()).number(step)
                .text(dealt.seed().map(Object::toString).orElse("")).text(finisher)
                .flag(end.isPresent()).end();
        List<GolfSeat> seats = end.map(GolfState::seats).orElse(List.of());
        for (int k = 0; k < seats.size(); k++) {
            GolfSeat seat = seats.get(k);
            scores.begin().big(key).number(deal).number(k + 1)
                    .wholeText(seat.player().text()).text(seat.name()).number(seat.score())
                    .number(seat.total()).flag(seat.player().text().equals(finisher)).end();
        }
    }

    private void claim(long key, int number, GolfGame.Claimed claimed) {
        GolfClaim claim = claimed.claim();
        claims.begin().big(key).number(number).big(claimed.event());
        if (claim instanceof GolfClaim.FirstToAct first) {
            row("first to act", "").big(first.index()).nothing().nothing();
        } else if (claim instanceof GolfClaim.RoundScore score) {
            row("round score", score.player().text()).big(score.score()).nothing().nothing();
        } else if (claim instanceof GolfClaim.FinalHand hand) {
            row("final hand", hand.player().text()).nothing().nothing().text(String.join(" ",
                    hand.cards().stream().map(Object::toString).toList()));
        } else if (claim instanceof GolfClaim.Finisher finisher) {
            row("finisher", id(finisher.player())).nothing().nothing().nothing();
        } else if (claim instanceof GolfClaim.Total total) {
            row("total", total.player().text()).big(total.total()).nothing().nothing();
        } else if (claim instanceof GolfClaim.ExportedTotal total) {
            row("exported total", "").big(total.total()).nothing().text(total.name());
        } else if (claim instanceof GolfClaim.ExportedWinner winner) {
            row("exported winner", "").nothing().nothing().text(winner.name().orElse(""));
        } else if (claim instanceof GolfClaim.RoundsWon won) {
            row("rounds won", won.player().text()).big(won.rounds()).nothing().nothing();
        } else if (claim instanceof GolfClaim.Winner winner) {
            row("winner", id(winner.player())).nothing().nothing().nothing();
        } else if (claim instanceof GolfClaim.StoredAt stored) {
            row("stored at", "").big(stored.position()).nothing().nothing();
        } else if (claim instanceof GolfClaim.ToldSeed told) {
            row("told seed", "").nothing().nothing().text(told.seed().toString());
        } else {
            // A claim that has no columns of its own yet is kept in words rather than lost.
            row("other", "").nothing().nothing().text(claim.toString());
        }
        claims.place(claimed.location()).end();
    }

    private static String id(Optional<PlayerId> player) {
        return player.map(PlayerId::text).orElse("");
    }

    private Rows row(String kind, String player) {
        return claims.wholeText(kind).nothing().text(player);
    }
}
