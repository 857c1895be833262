package dev.railbird.cli.batch;

import dev.railbird.core.audit.CheckChoice;
import dev.railbird.core.audit.GolfAuditor;
import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.replay.RuleProfile;
import java.util.Optional;

/** An auditor for each game that a source can hold; each thread has its own. */
final class Auditors {
    private final HandAuditor poker;
    private final GolfAuditor golf;
    private final Optional<Variant> variant;

    Auditors(Optional<RuleProfile> profile, Optional<Variant> variant, CheckChoice choice) {
        poker = new HandAuditor(profile, KnownDerivations.ALL, choice);
        golf = new GolfAuditor(choice);
        this.variant = variant;
    }

    /** What is not a game stays as it is. */
    Item audit(Item item) {
        try {
            return judged(item);
        } catch (RuntimeException fault) {
            String place = item instanceof Item.Hand hand ? hand.hand().location().toString()
                    : item instanceof Item.Golf game ? game.game().location().toString() : "";
            throw new IllegalStateException("while judging " + place, fault);
        }
    }

    private Item judged(Item item) {
        if (item instanceof Item.Hand imported) {
            PokerHand hand = imported.hand();
            return new Item.Audited(poker.audit(
                    variant.isPresent() ? hand.playedAs(variant.get()) : hand));
        }
        return item instanceof Item.Golf game ? new Item.Audited(golf.audit(game.game())) : item;
    }
}
