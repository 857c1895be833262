package dev.railbird.core.golf;

import dev.railbird.core.digest.CanonicalBytes;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.digest.Sha256;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The digest of a replayed game: SHA-256 over every event and the table that it made. Locations,
 * times, claims and provenance are not in it, so a game has one digest whatever export it came
 * through. Not for use by two threads at once.
 */
public final class GolfDigest {
    /** Names the encoding; it changes when the encoding does. */
    public static final String VERSION = "railbird-golf-1";
    private final CanonicalBytes out = new CanonicalBytes();
    private final GolfEncoder events = new GolfEncoder(out);
    private final MessageDigest sha = Sha256.create();

    public Digest of(GolfReplay replay) {
        begin(replay);
        for (GolfStep step : replay.steps()) {
            step(step);
        }
        return taken();
    }

    /** One digest for each prefix of the steps, to find where two replays part. */
    public List<Digest> trail(GolfReplay replay) {
        List<Digest> trail = new ArrayList<>(replay.steps().size());
        begin(replay);
        for (GolfStep step : replay.steps()) {
            step(step);
            trail.add(taken());
        }
        return trail;
    }

    /** One digest for each step by itself: of its event, and of the table that it makes. */
    public List<Digest> each(GolfReplay replay) {
        List<Digest> each = new ArrayList<>(replay.steps().size());
        for (GolfStep step : replay.steps()) {
            out.clear();
            step(step);
            each.add(taken());
        }
        return each;
    }

    private void begin(GolfReplay replay) {
        out.clear();
        out.text(VERSION).text(replay.values().name());
    }

    private Digest taken() {
        sha.update(out.array(), 0, out.size());
        return new Digest(sha.digest());
    }

    private void step(GolfStep step) {
        out.number(step.recorded().number()).tag(step.isRefused() ? 1 : 0);
        step.recorded().event().foldInto(out, events);
        table(step.state());
    }

    private void table(GolfState table) {
        out.tag(0xFE).number(table.phase().ordinal()).number(table.round());
        out.number(table.totalRounds()).number(table.dealer).number(table.current);
        events.cards(table.held().stream().toList());
        out.number(table.deckLeft());
        events.cards(table.discard);
        out.text(table.finisher().map(PlayerId::text).orElse(""));
        players(table.flipsDone);
        players(table.finalTurns);
        out.number(table.seats.size());
        for (GolfSeat seat : table.seats) {
            out.text(seat.player().text());
            events.cards(seat.cards());
            out.number(seat.faceUp).number(seat.score()).number(seat.total());
            out.number(seat.roundsWon());
        }
    }

    private void players(List<PlayerId> players) {
        out.number(players.size());
        players.forEach(player -> out.text(player.text()));
    }
}
