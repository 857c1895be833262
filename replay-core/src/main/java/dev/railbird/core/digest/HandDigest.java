package dev.railbird.core.digest;

import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The digest of a replayed hand: SHA-256 over the setup and every step with the state it made.
 * What only describes a log (locations, provenance, claims, labels, free text) is not in it, so a
 * hand has one digest whatever format it came through. Not for use by two threads at once.
 */
public final class HandDigest {
    /** Names the encoding; it changes when the encoding does. */
    public static final String VERSION = "railbird-hand-1";
    private final CanonicalBytes out = new CanonicalBytes();
    private final StepEncoder steps = new StepEncoder(out);
    private final MessageDigest sha = Sha256.create();

    public Digest of(HandReplay replay) {
        out.clear();
        setup(replay.hand().setup());
        List<Step> all = replay.steps();
        for (int k = 0; k < all.size(); k++) {
            steps.step(all.get(k));
        }
        end(replay.end());
        sha.update(out.array(), 0, out.size());
        return new Digest(sha.digest());
    }

    /** One digest for each prefix of the steps, to find where two replays part. */
    public List<Digest> trail(HandReplay replay) {
        List<Digest> trail = new ArrayList<>(replay.steps().size());
        out.clear();
        setup(replay.hand().setup());
        for (Step step : replay.steps()) {
            steps.step(step);
            sha.update(out.array(), 0, out.size());
            trail.add(new Digest(sha.digest()));
        }
        return trail;
    }

    /** One digest for each step by itself: of its event, and of where the table stands then. */
    public List<Digest> each(HandReplay replay) {
        List<Digest> each = new ArrayList<>(replay.steps().size());
        for (Step step : replay.steps()) {
            out.clear();
            steps.step(step);
            sha.update(out.array(), 0, out.size());
            each.add(new Digest(sha.digest()));
        }
        return each;
    }

    private void setup(HandSetup setup) {
        out.text(VERSION).text(setup.variant().code());
        out.text(setup.scale().currency()).number(setup.scale().decimals());
        out.number(setup.scale().granule());
        out.number(setup.sizes().small().units()).number(setup.sizes().big().units());
        out.number(setup.sizes().bringIn().units());
        out.number(setup.button().isPresent() ? setup.button().get().value() : 0);
        out.number(setup.trimsAntes() ? 1 : 0);
        rake(setup.rake());
        out.number(setup.seats().size());
        for (int k = 0; k < setup.seats().size(); k++) {
            seat(setup.seats().get(k));
        }
    }

    private void seat(SeatSetup seat) {
        ForcedBets forced = seat.forced();
        out.text(seat.name()).number(seat.isDealtIn() ? 1 : 0);
        out.number(seat.stack() instanceof StartingStack.Known known ? known.chips().units() : -1);
        out.number(forced.ante().units()).number(forced.live().units());
        out.number(forced.late() ? 1 : 0).number(forced.dead().units());
    }

    private void rake(RakeRule rule) {
        if (rule instanceof RakeRule.Stated stated) {
            out.tag(1).number(stated.amount().units());
        } else if (rule instanceof RakeRule.Percentage part) {
            out.tag(2).number(part.numerator()).number(part.denominator());
            out.number(part.cap().units()).number(part.granule());
            out.number(part.noFlopNoDrop() ? 1 : 0);
        } else {
            out.tag(0);
        }
    }

    private void end(HandState end) {
        out.tag(0xFF);
        for (int i = 1; i <= end.seatCount(); i++) {
            out.number(end.netUnitsOf(SeatNumber.of(i)));
        }
        out.number(end.potTotal().units()).number(end.rake().units());
    }
}
