package dev.railbird.core.golf;

import dev.railbird.core.event.Provenance;
import dev.railbird.core.replay.Refusal;
import dev.railbird.core.replay.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a first flip that the server rejected. Asked to turn up position 3 and one that is not
 * there, it turns 3 up, rejects the flip and writes nothing, so that the player later goes out one
 * card earlier than the log shows. Where the log cannot go on otherwise, and one such card explains
 * the whole round, that card is taken to be up.
 */
final class RejectedFlip {
    private static final int SEATS = 6;

    private RejectedFlip() {
    }

    /** Mends a walk whose last step was refused; true when the rest of the round is explained. */
    static boolean explains(GolfWalk walk) {
        int last = walk.steps.size() - 1;
        GolfStep refused = walk.steps.get(last);
        String rule = refused.refusal().orElseThrow().rule();
        boolean canBe = rule.equals(GolfMove.ORDER) || rule.equals(GolfMove.TURN)
                || rule.equals(GolfMove.ACTION);
        int start = canBe ? roundStart(walk.steps) : -1;
        if (start < 0 || walk.steps.get(start).state().seats.size() > SEATS) {
            return false;
        }
        int foundAt = -1;
        GolfWalk found = null;
        for (int k = start + 1; k < last; k++) {
            if (!(walk.steps.get(k).recorded().event() instanceof GolfEvent.InitialFlip flip)
                    || walk.steps.get(k).recorded().provenance() != Provenance.RECORDED) {
                continue;
            }
            for (GolfWalk tried : tries(walk, k, flip)) {
                if (found != null) {
                    return false;
                }
                found = tried;
                foundAt = k;
            }
        }
        if (found == null) {
            return false;
        }
        tell(found, refused);
        walk.replace(foundAt, found);
        return true;
    }

    /** Says at the event that could not stand there otherwise what it is explained by. */
    private static void tell(GolfWalk found, GolfStep refused) {
        GolfEvent.FlipRejected flip =
                (GolfEvent.FlipRejected) found.steps.get(0).recorded().event();
        Refusal refusal = refused.refusal().orElseThrow();
        found.steps.replaceAll(step -> step.recorded() != refused.recorded() ? step
                : step.with(new Remark(refusal.rule(), refusal.sentence() + ", unless "
                        + flip.player() + " has had a card up since a first flip that the server"
                        + " rejected", refusal.expected(), "position " + flip.position()
                        + " up, " + refusal.found(), "The one card that explains the round; the"
                        + " server writes nothing when it rejects a flip.")));
    }

    private static int roundStart(List<GolfStep> steps) {
        for (int k = steps.size() - 1; k >= 0; k--) {
            if (steps.get(k).recorded().event() instanceof GolfEvent.RoundStarted) {
                return k;
            }
        }
        return -1;
    }

    /** The rounds that hold together when one more card of the player had been up before. */
    private static List<GolfWalk> tries(GolfWalk walk, int index, GolfEvent.InitialFlip flip) {
        GolfState after = walk.steps.get(index).state();
        int seat = after.seatOf(flip.player());
        List<GolfWalk> holding = new ArrayList<>();
        for (int position = 0; position < after.seats.get(seat).cards.length; position++) {
            if (after.seats.get(seat).isFaceUp(position)) {
                continue;
            }
            GolfWalk tried = walk.from(index);
            tried.infer(rejected(tried, flip.player(), position));
            if (holds(tried)) {
                holding.add(tried);
            }
        }
        return holding;
    }

    private static GolfGame.Recorded rejected(GolfWalk walk, PlayerId player, int position) {
        GolfGame.Recorded flip = walk.game.events().get(walk.next);
        GolfSeat seat = walk.state.seats.get(walk.state.seatOf(player));
        return new GolfGame.Recorded(flip.number(),
                new GolfEvent.FlipRejected(player, position, seat.cards[position]),
                Provenance.INFERRED, flip.location(), Optional.empty());
    }

    /** Goes on to the end of the round; false at the first event that is refused. */
    private static boolean holds(GolfWalk walk) {
        while (walk.hasNext()) {
            GolfStep step = walk.step();
            if (step.isRefused()) {
                return false;
            }
            if (step.recorded().event() instanceof GolfEvent.RoundEnded) {
                return true;
            }
        }
        return true;
    }
}
