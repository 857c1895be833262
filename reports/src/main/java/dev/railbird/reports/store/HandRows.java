package dev.railbird.reports.store;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.HandStatus;
import java.math.BigDecimal;
import java.util.List;

/** The rows of one poker hand. */
final class HandRows {
    private final Rows hands;
    private final Rows seats;
    private final Rows counts;
    private final ActionRows actions;
    private final ClaimRows claims;

    HandRows(Tables tables) {
        hands = tables.rows("hands");
        seats = tables.rows("seats");
        counts = tables.rows("seat_counts");
        actions = new ActionRows(tables);
        claims = new ClaimRows(tables);
    }

    void add(long key, String uid, int source, HandAudit audit) {
        HandReplay replay = audit.replay();
        hand(key, uid, source, audit);
        int[] folded = actions.add(key, replay, categories(replay));
        String[] positions = Positions.of(replay.hand().setup());
        for (int i = 0; i < positions.length; i++) {
            seat(key, audit, i, positions[i], folded[i]);
        }
        if (replay.status() == HandStatus.COMPLETE || replay.status() == HandStatus.PARTIAL) {
            counts(key, replay);
        }
        claims.add(key, replay.hand().claims());
    }

    private void hand(long key, String uid, int source, HandAudit audit) {
        HandReplay replay = audit.replay();
        HandSetup setup = replay.hand().setup();
        HandState end = replay.end();
        hands.begin().big(key).wholeText(uid).number(source)
                .wholeText(replay.hand().location().source()).text(replay.hand().record())
                .text(replay.hand().id().text()).text(replay.hand().stream().text())
                .wholeText("poker").text(replay.hand().format()).text(setup.variant().code())
                .text(replay.profile().name()).text(audit.level().name())
                .wholeText(replay.status().word()).text(setup.scale().currency())
                .number(setup.scale().decimals())
                .exact(BigDecimal.valueOf(1, setup.scale().decimals()))
                .big(setup.sizes().small().units()).big(setup.sizes().big().units());
        if (setup.sizes().bringIn().isZero()) {
            hands.nothing();
        } else {
            hands.big(setup.sizes().bringIn().units());
        }
        hands.number(setup.seats().size());
        if (setup.button().isPresent()) {
            hands.number(setup.button().get().value());
        } else {
            hands.nothing();
        }
        hands.text(StepWords.text(end.board())).big(pots(end)).big(end.rake().units())
                .text(ending(replay)).text(end.unknowable())
                .big(audit.events()).big(audit.steps()).text(audit.digest().toString()).end();
    }

    private static long pots(HandState end) {
        long sum = end.potTotal().units() + end.rake().units();
        for (int i = 1; i <= end.seatCount(); i++) {
            sum += end.wonBy(SeatNumber.of(i)).units();
        }
        return sum;
    }

    private static String ending(HandReplay replay) {
        if (replay.status() != HandStatus.COMPLETE) {
            return "";
        }
        return replay.end().liveSeats().size() > 1 ? "showdown" : "fold";
    }

    /** What the source calls the shown hands, by seat index; empty where it says nothing. */
    private static String[] categories(HandReplay replay) {
        String[] words = new String[replay.end().seatCount()];
        java.util.Arrays.fill(words, "");
        for (RecordedClaim claim : replay.hand().claims()) {
            if (claim.claim() instanceof Claim.HandCategory category
                    && category.seat().index() < words.length) {
                words[category.seat().index()] = category.words();
            }
        }
        return words;
    }

    private void seat(long key, HandAudit audit, int index, String position, int folded) {
        HandState end = audit.replay().end();
        SeatSetup setup = end.setup().seats().get(index);
        SeatNumber seat = SeatNumber.of(index + 1);
        boolean isIn = end.isLive(seat);
        boolean mayHaveWon = mayHaveWon(end, seat);
        seats.begin().big(key).number(index + 1).text(setup.name()).text(setup.label())
                .flag(setup.isDealtIn()).text(position);
        if (setup.stack() instanceof StartingStack.Known known) {
            seats.big(known.chips().units());
        } else {
            seats.nothing();
        }
        maybe(!mayHaveWon && !end.hasUnknownStack(seat), end.stackOf(seat).units());
        maybe(!mayHaveWon, end.netUnitsOf(seat));
        boolean hasFair = audit.fair().isPresent()
                && !mayHaveWon(audit.fair().get().end(), seat);
        maybe(hasFair, hasFair ? audit.fair().get().end().netUnitsOf(seat) : 0);
        maybe(!mayHaveWon, end.wonBy(seat).units());
        seats.text(StepWords.text(end.cardsOf(seat)));
        if (folded < 0) {
            seats.nothing();
        } else {
            seats.number(folded);
        }
        seats.text(end.hasShown(seat) ? "shown" : end.hasMucked(seat) ? "mucked" : "")
                .flag(isIn && ending(audit.replay()).equals("showdown")).end();
    }

    /** A pot whose winner is not in the log may belong to this seat. */
    static boolean mayHaveWon(HandState end, SeatNumber seat) {
        return !end.unknowable().isEmpty() && !end.potTotal().isZero() && end.isLive(seat)
                && !end.hasMucked(seat);
    }

    private void maybe(boolean isKnown, long units) {
        if (isKnown) {
            seats.big(units);
        } else {
            seats.nothing();
        }
    }

    private void counts(long key, HandReplay replay) {
        byte[][] all = Decisions.of(replay);
        List<SeatSetup> setups = replay.hand().setup().seats();
        for (int i = 0; i < all.length; i++) {
            if (setups.get(i).isDealtIn()) {
                counts.begin().big(key).number(i + 1);
                for (byte count : all[i]) {
                    counts.tiny(count);
                }
                counts.end();
            }
        }
    }
}
