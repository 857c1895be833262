package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfSeeds;
import dev.railbird.core.fairness.DealComparison;
import dev.railbird.core.fairness.DealComparison.Difference;
import dev.railbird.core.fairness.DealPlan;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;
import java.util.ArrayList;
import java.util.List;

/** SEED-08; see {@code docs/checks/SEED-08.md}. */
public final class DerivedDealCheck extends SeedCheck {
    public DerivedDealCheck() {
        super("SEED-08", "seeds-give-the-deal",
                "every known card is the one that the revealed seed gives");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        String reason = whyNoDeck(seeds);
        if (!reason.isEmpty()) {
            return Verdict.notCheckable(reason);
        }
        Derived.Deck deck = seeds.deck().orElseThrow();
        List<DealPlan> plans = plans(seeds);
        if (plans.isEmpty()) {
            return Verdict.notCheckable("the deal plan is unknown");
        }
        DealComparison closest = null;
        for (DealPlan plan : plans) {
            DealComparison comparison = DealComparison.of(replay.hand(), plan, deck.cards());
            if (closest == null
                    || comparison.differences().size() < closest.differences().size()) {
                closest = comparison;
            }
        }
        if (!closest.differences().isEmpty()) {
            report(closest, findings);
            return Verdict.BROKEN;
        }
        return closest.compared() > 0 ? Verdict.HOLDS
                : Verdict.notCheckable("the log shows no dealt card");
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfSeeds.judge(id(), replay, findings);
    }

    /** The plan that the log names; every plan there is when it names none. */
    private static List<DealPlan> plans(SeedCase seeds) {
        boolean isNamed = seeds.record().source()
                .map(source -> !source.dealPlan().isEmpty()).orElse(false);
        return isNamed ? seeds.plan().map(List::of).orElse(List.of()) : DealPlan.standard();
    }

    private void report(DealComparison comparison, Findings findings) {
        List<Difference> differences = new ArrayList<>(comparison.differences());
        Difference first = differences.get(0);
        findings.violation(id(), first.event().location(), first.event().number(),
                first.what() + " is not the one of the derived deck at place "
                        + (first.place() + 1),
                first.expected(), first.found(),
                differences.size() + " of " + comparison.compared() + " known cards differ",
                "railbird deck prints the deck of a seed and who is dealt what.");
    }
}
