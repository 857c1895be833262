package dev.railbird.core.check.ledger;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.Step;
import java.util.List;
import java.util.OptionalInt;

/**
 * LEDG-07; money is counted in whole units of one currency. That a table keeps to its currency
 * {@code audit.RecordsBook} holds.
 */
public final class UnitsCheck extends NamedCheck {
    private static final List<String> OF_TWO_DIGITS = List.of("AUD", "BRL", "CAD", "CHF", "CNY",
            "DKK", "EUR", "GBP", "INR", "MXN", "NOK", "NZD", "PLN", "SEK", "USD");
    private static final List<String> OF_NO_DIGITS = List.of("JPY", "KRW");

    public UnitsCheck() {
        super("LEDG-07", "money-has-whole-units",
                "amounts of a currency are whole units of it, and a table has one currency");
    }

    /** Digits that the smallest coin or cent of a currency has after the point. */
    private static OptionalInt digits(String currency) {
        if (currency.isEmpty()) {
            return OptionalInt.empty();
        }
        return OF_TWO_DIGITS.contains(currency) ? OptionalInt.of(2)
                : OF_NO_DIGITS.contains(currency) ? OptionalInt.of(0) : OptionalInt.empty();
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        boolean broken = notes(replay, findings);
        ChipScale scale = replay.hand().setup().scale();
        OptionalInt digits = digits(scale.currency());
        if (broken || digits.isEmpty()) {
            return broken ? Verdict.BROKEN : Verdict.NOT_APPLICABLE;
        }
        long unit = 1;
        for (int k = digits.getAsInt(); k < scale.decimals(); k++) {
            unit *= 10;
        }
        return unit > 1 && isBroken(replay, unit, findings) ? Verdict.BROKEN : Verdict.HOLDS;
    }

    private boolean isBroken(HandReplay replay, long unit, Findings findings) {
        for (int seat = 1; seat <= replay.hand().setup().seats().size(); seat++) {
            if (replay.hand().setup().seat(SeatNumber.of(seat)).stack()
                    instanceof StartingStack.Known known && known.chips().units() % unit != 0) {
                return tell(replay, replay.hand().location(), 0, "p" + seat + " starts with a"
                        + " part of the smallest unit", known.chips().units(), unit, findings);
            }
        }
        for (Step step : replay.steps()) {
            if (!(step instanceof Step.Accepted accepted) || isPayout(accepted.settled())) {
                // How pots are divided is the rules' matter, and the fold's, not the log's.
                return false;
            }
            Chips pot = accepted.state().potTotal();
            if (pot.units() % unit != 0) {
                return tell(replay, step.recorded().location(), step.recorded().number(),
                        "the pot holds a part of the smallest unit", pot.units(), unit, findings);
            }
        }
        return false;
    }

    private static boolean isPayout(PokerEvent event) {
        return event instanceof PokerEvent.RakeTaken || event instanceof PokerEvent.PotAwarded;
    }

    private boolean tell(HandReplay replay, SourceLocation at,
            long event, String sentence, long amount, long unit, Findings findings) {
        ChipScale scale = replay.hand().setup().scale();
        findings.suspicion(id(), at, event, sentence, "a multiple of " + scale.text(unit) + " "
                + scale.currency(), scale.text(amount), scale.text(amount % unit),
                "Amounts were computed in floating point, or converted from another currency.");
        return true;
    }
}
