package dev.railbird.cli.text;

import dev.railbird.core.audit.Checks;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import java.util.List;

/** The line a game of golf of {@code replay --output json}; a contract with programs. */
public final class GolfJson {
    private final Json json = new Json();

    public String line(GolfAudit audit) {
        GolfReplay replay = audit.replay();
        GolfGame game = replay.game();
        json.clear().open('{');
        json.field("source", game.location().source()).field("record", game.record());
        json.field("hand", game.id().text()).field("stream", game.stream().text());
        json.field("game", "golf").field("variant", "six-card");
        json.field("profile", replay.values().name()).field("level", audit.level().name());
        json.field("status", replay.status().word());
        standings(replay.end());
        json.field("events", game.events().size());
        json.field("digest", audit.digest().toString()).key("verdicts").open('{');
        for (int k = 0; k < audit.verdicts().size(); k++) {
            json.field(Checks.all().get(k).id().text(), audit.verdicts().get(k).toString());
        }
        return json.close('}').close('}').toString();
    }

    /** Who sat there when the game ended, or when the log stops. */
    private void standings(GolfState end) {
        List<GolfSeat> seats = end.standings();
        json.key("players").open('[');
        seats.forEach(seat -> json.value(seat.player().text()));
        json.close(']').key("names").open('[');
        seats.forEach(seat -> json.value(seat.name()));
        json.close(']').key("finalScores").open('[');
        seats.forEach(seat -> json.value(seat.total()));
        json.close(']').key("roundsWon").open('[');
        seats.forEach(seat -> json.value(seat.roundsWon()));
        json.close(']').key("winner");
        if (end.winner().isPresent()) {
            json.value(end.winner().get().text());
        } else {
            json.nothing();
        }
        json.field("phase", end.phase().word()).field("round", end.round());
        json.field("rounds", end.totalRounds());
    }
}
