package dev.railbird.importers;

import dev.railbird.core.check.Finding;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.ledger.Ledger;
import dev.railbird.core.ledger.LedgerAudit;
import java.util.List;

/** Where an importer puts what it finds, in source order. */
public interface ImportSink {
    void hand(PokerHand hand);

    /** A sink that is only for poker leaves this as it is: to it, a game of golf is a bug. */
    default void golf(GolfGame game) {
        throw new IllegalStateException("this sink takes poker hands only");
    }

    /** Chips outside the hands; a sink that keeps no ledgers hears what is wrong with them. */
    default void ledger(Ledger ledger) {
        LedgerAudit.judge(ledger).forEach(this::finding);
    }

    /** A fault of the source that belongs to no hand, or that kept a hand from being read. */
    void finding(Finding finding);

    /** A record that cannot be read as a hand; the findings say why. */
    void unreadableHand(String record, SourceLocation location, List<Finding> findings);

    /** {@code records} lines, sections or rows became events or claims. */
    void used(long records);

    /** Records that carry nothing to replay, with the reason ({@code "blank line"}). */
    void ignored(String reason, long records);

    /** Records that could not be read and are no hands; a finding says where and why. */
    void unreadable(long records);
}
