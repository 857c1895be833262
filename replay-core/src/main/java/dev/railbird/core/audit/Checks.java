package dev.railbird.core.audit;

import dev.railbird.core.check.Check;
import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.ledger.BalanceCheck;
import dev.railbird.core.check.ledger.ContinuityCheck;
import dev.railbird.core.check.ledger.DoubleEntryCheck;
import dev.railbird.core.check.ledger.RakeAccountCheck;
import dev.railbird.core.check.ledger.SeatingCheck;
import dev.railbird.core.check.ledger.SessionCheck;
import dev.railbird.core.check.ledger.UnitsCheck;
import dev.railbird.core.check.log.AgreementCheck;
import dev.railbird.core.check.log.ClockCheck;
import dev.railbird.core.check.log.CommandCheck;
import dev.railbird.core.check.log.CompletenessCheck;
import dev.railbird.core.check.log.GrowthCheck;
import dev.railbird.core.check.log.HashChainCheck;
import dev.railbird.core.check.log.HygieneCheck;
import dev.railbird.core.check.log.IdentityCheck;
import dev.railbird.core.check.log.InclusionCheck;
import dev.railbird.core.check.log.LosslessCheck;
import dev.railbird.core.check.log.OrderCheck;
import dev.railbird.core.check.log.PositionCheck;
import dev.railbird.core.check.log.SchemaCheck;
import dev.railbird.core.check.log.SecrecyCheck;
import dev.railbird.core.check.log.SignatureCheck;
import dev.railbird.core.check.rule.ActionCheck;
import dev.railbird.core.check.rule.AmountCheck;
import dev.railbird.core.check.rule.CardsCheck;
import dev.railbird.core.check.rule.ConservationCheck;
import dev.railbird.core.check.rule.DealCheck;
import dev.railbird.core.check.rule.ForcedBetCheck;
import dev.railbird.core.check.rule.RakeCheck;
import dev.railbird.core.check.rule.ReopeningCheck;
import dev.railbird.core.check.rule.ResultCheck;
import dev.railbird.core.check.rule.SidePotCheck;
import dev.railbird.core.check.rule.StreetCheck;
import dev.railbird.core.check.rule.TurnCheck;
import dev.railbird.core.check.rule.UncalledBetCheck;
import dev.railbird.core.check.rule.WinnerCheck;
import dev.railbird.core.check.seed.SeedChecks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one list of checks, in the order in which verdicts are reported. */
public final class Checks {
    private static final List<Check> LOG_AND_RULES = List.of(new OrderCheck(),
            new PositionCheck(), new IdentityCheck(), new ClockCheck(), new CommandCheck(),
            new SchemaCheck(), new HygieneCheck(), new LosslessCheck(), new HashChainCheck(),
            new InclusionCheck(), new GrowthCheck(), new CompletenessCheck(),
            new SignatureCheck(), new AgreementCheck(), new SecrecyCheck(),
            new ContinuityCheck(), new DoubleEntryCheck(), new SessionCheck(),
            new SeatingCheck(), new BalanceCheck(), new RakeAccountCheck(), new UnitsCheck(),
            new CardsCheck(), new DealCheck(), new TurnCheck(), new ActionCheck(),
            new AmountCheck(), new ReopeningCheck(), new ForcedBetCheck(), new StreetCheck(),
            new ConservationCheck(), new SidePotCheck(), new UncalledBetCheck(),
            new WinnerCheck(), new RakeCheck(), new ResultCheck());
    private static final List<Check> ALL =
            Stream.concat(LOG_AND_RULES.stream(), SeedChecks.all().stream()).toList();

    private Checks() {
    }

    public static List<Check> all() {
        return ALL;
    }

    /** Where in {@link #all} a check stands, and so its verdict in every list of verdicts. */
    static int indexOf(CheckId id) {
        for (int k = 0; k < ALL.size(); k++) {
            if (ALL.get(k).id().equals(id)) {
                return k;
            }
        }
        throw new IllegalArgumentException("no check " + id);
    }

    /** The check with this id or slug. */
    public static Optional<Check> find(String name) {
        return ALL.stream().filter(check -> check.id().text().equalsIgnoreCase(name)
                || check.slug().equals(name)).findFirst();
    }
}
