package dev.railbird.importers.dealr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.replay.Decision;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Intention;
import dev.railbird.core.replay.Step;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By the documented rules, deciding what a player wanted gives the event that was recorded. */
class DealrDecisionsTest {
    @Test
    void everyRecordedActionIsWhatItsCommandDecides() {
        int decided = decided(StoreRows.audits(
                StoreRows.read(StoreRows.text("documented.csv"))).values());
        assertTrue(decided > 20, decided + " actions");
    }

    /** Decides every recorded action again; how many. */
    static int decided(Collection<HandAudit> audits) {
        int decided = 0;
        for (HandAudit audit : audits) {
            HandState before = audit.replay().start();
            for (Step step : audit.replay().steps()) {
                Step.Accepted accepted = (Step.Accepted) step;
                Optional<Intention> wanted = accepted.recorded().provenance()
                        == Provenance.RECORDED ? intention(accepted.settled())
                                : Optional.empty();
                if (wanted.isPresent()) {
                    List<PokerEvent> events =
                            Decision.decide(before, wanted.get()).events();
                    assertEquals(accepted.settled(), events.get(0),
                            audit.replay().hand().id() + " " + accepted.recorded().location());
                    decided++;
                }
                before = step.state();
            }
        }
        return decided;
    }

    /** The command of an action; a raise is given by what it reaches. */
    private static Optional<Intention> intention(PokerEvent event) {
        if (event instanceof PokerEvent.Folded) {
            return Optional.of(new Intention.Fold());
        }
        if (event instanceof PokerEvent.Checked || event instanceof PokerEvent.Called) {
            return Optional.of(new Intention.CheckOrCall());
        }
        return event instanceof PokerEvent.BetOrRaised raise
                ? Optional.of(new Intention.RaiseTo(raise.streetTotal())) : Optional.empty();
    }
}
