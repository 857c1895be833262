package dev.railbird.core.audit;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.fairness.SeedStrength;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.hand.HandId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * LOG-04 held against a moment that the auditor names, as when an export was taken: nothing in it
 * was played later. Without one nothing is said, because no audit looks at a clock.
 */
public final class LastMoment {
    public static final LastMoment UNKNOWN = new LastMoment(Optional.empty());
    /** Hands without times of events have a date and a clock on some wall of the world. */
    private static final long ZONES_SECONDS = 14 * 60 * 60;
    private final Optional<Instant> moment;

    private LastMoment(Optional<Instant> moment) {
        this.moment = moment;
    }

    public static LastMoment of(Instant moment) {
        return new LastMoment(Optional.of(moment));
    }

    /** The audit as it is, or with the first event that is later. */
    public GameAudit held(GameAudit audit) {
        return moment.isEmpty() ? audit : audit.told(
                poker -> poker(poker, poker.replay().hand()),
                golf -> golf(golf, golf.replay().game()));
    }

    private GameAudit poker(HandAudit audit, PokerHand hand) {
        boolean hasTimes = false;
        for (RecordedEvent event : hand.events()) {
            OptionalLong seconds = event.playedAt().map(SeedStrength::seconds)
                    .orElse(OptionalLong.empty());
            hasTimes |= seconds.isPresent();
            if (seconds.isPresent() && seconds.getAsLong() > moment.get().getEpochSecond()) {
                return told(audit, hand.id(), event.location(), event.number(),
                        event.playedAt().get());
            }
        }
        OptionalLong dealt = hasTimes ? OptionalLong.empty() : SeedStrength.dealtAt(hand);
        return dealt.isPresent()
                && dealt.getAsLong() - ZONES_SECONDS > moment.get().getEpochSecond()
                ? told(audit, hand.id(), hand.location(), 0,
                        Instant.ofEpochSecond(dealt.getAsLong()).toString()) : audit;
    }

    private GameAudit golf(GolfAudit audit, GolfGame game) {
        for (GolfGame.Recorded event : game.events()) {
            if (event.playedAt().isPresent() && event.playedAt().get().isAfter(moment.get())) {
                return told(audit, game.id(), event.location(), event.number(),
                        event.playedAt().get().toString());
            }
        }
        return audit;
    }

    private GameAudit told(GameAudit audit, HandId hand, SourceLocation at, long event,
            String time) {
        Conclusions conclusions = new Conclusions();
        conclusions.tell(new Finding(new CheckId("LOG-04"), Severity.SUSPICION, at,
                Optional.of(hand), event, "an event was played after the moment of --as-of",
                "not after " + moment.get(), time, "", false,
                "A clock was ahead, or the event was made up for a time to come."));
        return conclusions.applied(audit);
    }
}
