package dev.railbird.importers.golf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.GolfAuditor;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.golf.CardValues;
import dev.railbird.core.golf.CutGame;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.golf.GolfGame.Recorded;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.golf.GolfReplayer;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.replay.HandStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * First rounds as the server plays them after it rejected one first flip: a card of one player is
 * up, nothing says so, and the round ends a turn earlier.
 */
class RejectedFlipTest {
    private final GolfAuditor auditor = new GolfAuditor();

    @Test
    void aRoundThatOnlyOneCardExplainsShowsThatCard() {
        int explained = 0;
        for (GolfGame game : GolfData.games()) {
            for (Live live : lives(game)) {
                GolfReplay replay = GolfReplayer.replay(live.log, CardValues.STANDARD);
                List<GolfEvent> inferred = inferred(replay);
                if (inferred.isEmpty()) {
                    assertTrue(isUntold(live), live.rejected + " in " + game.id());
                    continue;
                }
                assertEquals(List.of(live.rejected), inferred);
                assertEquals(seats(live.table), seats(replay.end()));
                assertEquals(HandStatus.PARTIAL, replay.status());
                assertEquals(live.table.finisher(), replay.end().finisher());
                assertEquals(Optional.empty(), new CutGame(replay).fault());
                explained++;
            }
        }
        assertTrue(explained >= 10, "explained " + explained);
    }

    private static List<String> seats(GolfState table) {
        return table.seats().stream().map(seat -> seat.player() + " " + seat.cards() + " "
                + seat.score()).toList();
    }

    /** The log goes on without the card as well: it was swapped, or its player never went out. */
    private static boolean isUntold(Live live) {
        return GolfReplayer.replay(live.log, CardValues.STANDARD).status() != HandStatus.DIVERGED;
    }

    @Test
    void theEventThatTellsItHasTheNotice() {
        Live live = GolfData.games().stream().flatMap(game -> lives(game).stream())
                .filter(found -> !inferred(GolfReplayer.replay(found.log, CardValues.STANDARD))
                        .isEmpty()).findFirst().orElseThrow();
        GolfAudit audit = auditor.audit(live.log);
        List<Long> places = audit.findings().stream()
                .filter(finding -> finding.severity() == Severity.NOTICE
                        && finding.sentence().contains("a first flip that the server rejected"))
                .map(finding -> finding.event()).toList();
        assertEquals(List.of((long) live.log.events().size()), places);
    }

    private static List<GolfEvent> inferred(GolfReplay replay) {
        return replay.steps().stream().map(GolfStep::recorded)
                .filter(recorded -> recorded.provenance() == Provenance.INFERRED
                        && recorded.event() instanceof GolfEvent.FlipRejected)
                .map(Recorded::event).toList();
    }

    /** @param table the table of the server when the round is over */
    private record Live(GolfGame log, GolfEvent rejected, GolfState table) {
    }

    private static List<Live> lives(GolfGame game) {
        List<Live> lives = new ArrayList<>();
        for (int k = 0; k < game.events().size(); k++) {
            if (game.events().get(k).event() instanceof GolfEvent.RoundStarted start
                    && start.round() > 1) {
                break;
            }
            if (game.events().get(k).event() instanceof GolfEvent.InitialFlip flip) {
                for (int position = 0; position < 6; position++) {
                    if (!flip.positions().contains(position)) {
                        live(game, k, flip, position).ifPresent(lives::add);
                    }
                }
            }
        }
        return lives;
    }

    private static Optional<Live> live(GolfGame game, int at, GolfEvent.InitialFlip flip,
            int position) {
        GolfState table = GolfReplayer.open(CardValues.STANDARD);
        GolfEvent rejected = null;
        for (int k = 0; k < game.events().size(); k++) {
            Recorded recorded = game.events().get(k);
            if (k == at) {
                rejected = new GolfEvent.FlipRejected(flip.player(), position, table.seats()
                        .stream().filter(seat -> seat.player().equals(flip.player())).findFirst()
                        .orElseThrow().cards().get(position));
                table = GolfReplayer.apply(table, new Recorded(recorded.number(), rejected,
                        Provenance.INFERRED, recorded.location(), Optional.empty())).state();
            }
            Recorded end = new Recorded(recorded.number(), new GolfEvent.RoundEnded(1),
                    Provenance.RECORDED, recorded.location(), Optional.empty());
            GolfStep over = GolfReplayer.apply(table, end);
            if (k > at && !over.isRefused()) {
                return Optional.of(new Live(cut(game, k, end), rejected, over.state()));
            }
            GolfStep step = GolfReplayer.apply(table, recorded);
            if (step.isRefused() || !step.remarks().isEmpty()) {
                return Optional.empty();
            }
            table = step.state();
        }
        return Optional.empty();
    }

    private static GolfGame cut(GolfGame game, int size, Recorded end) {
        List<Recorded> events = new ArrayList<>(game.events().subList(0, size));
        events.add(end);
        return new GolfGame(game.id(), game.stream(), game.record(), game.location(),
                game.format(), events, List.of(), List.of(), List.of());
    }
}
