package dev.railbird.core.check.ledger;

import dev.railbird.core.check.SourceCheck;

/** LEDG-05; the tables at the end are replayed from the beginning. */
public final class BalanceCheck extends SourceCheck {
    public BalanceCheck() {
        super("LEDG-05", "balances-follow-from-entries",
                "accounts and flags at the end follow from the entries");
    }
}
