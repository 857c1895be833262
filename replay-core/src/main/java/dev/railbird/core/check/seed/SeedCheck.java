package dev.railbird.core.check.seed;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.RuleProfile;
import java.util.Optional;

/** A check of what a log says about seeds; without a word about them it does not apply. */
abstract class SeedCheck extends NamedCheck {
    static final Verdict OVER_ALL_HANDS =
            Verdict.notCheckable("earlier hands are needed to judge");

    private static final int SHOWN = 256;

    SeedCheck(String id, String slug, String title) {
        super(id, slug, title);
    }

    @Override
    public final boolean needsClaims() {
        return true;
    }

    @Override
    public final Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        boolean broken = notes(replay, findings);
        if (evidence.seeds().record().isNothing()) {
            return broken ? Verdict.BROKEN : Verdict.NOT_APPLICABLE;
        }
        Verdict verdict = judge(replay, evidence.seeds(), findings);
        return broken ? Verdict.BROKEN : verdict;
    }

    abstract Verdict judge(HandReplay replay, SeedCase seeds, Findings findings);

    /** The first event that shows, or keeps hidden, a dealt card. */
    static Optional<RecordedEvent> firstDeal(HandReplay replay) {
        return replay.hand().events().stream()
                .filter(event -> event.event() instanceof PokerEvent.HoleCardsDealt
                        || event.event() instanceof PokerEvent.BoardDealt)
                .findFirst();
    }

    /**
     * False for systems that were built with small seeds and say so: their logs are as they must
     * be, and the weakness is told by verdicts and not once more with each hand.
     */
    static boolean isPromisedFair(HandReplay replay) {
        return replay.hand().profile().equals(RuleProfile.STANDARD.name());
    }

    /** Why no deck follows; empty when one does. */
    static String whyNoDeck(SeedCase seeds) {
        if (seeds.material().isEmpty()) {
            return "the seed is not told";
        }
        if (seeds.derivation().isEmpty()) {
            return "the derivation of the deck is unknown";
        }
        return seeds.derived().isPresent() && seeds.derived().get() instanceof Derived.Refused no
                ? no.reason() : "";
    }

    /** Hostile text does not fill a report. */
    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    final Verdict broken(Findings findings, RecordedClaim claim, String sentence, String expected,
            String found, String hint) {
        findings.violation(id(), claim.location(), claim.afterEvent(), sentence, shown(expected),
                shown(found), "", hint);
        return Verdict.BROKEN;
    }

    final Verdict suspected(Findings findings, RecordedClaim claim, String sentence,
            String expected, String found, String hint) {
        findings.suspicion(id(), claim.location(), claim.afterEvent(), sentence, shown(expected),
                shown(found), "", hint);
        return Verdict.BROKEN;
    }
}
