package dev.railbird.cli.batch;

import dev.railbird.core.audit.CheckChoice;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.check.Finding;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.ledger.Ledger;
import java.util.List;

/** What the reader hands on, in source order. */
public sealed interface Item {
    /** How much memory the item takes, counted in events; one at least. */
    default int events() {
        return 1;
    }

    /** A hand before, and after, its audit. */
    record Hand(PokerHand hand) implements Item {
        @Override
        public int events() {
            return 1 + hand.events().size() + hand.claims().size();
        }
    }

    /** A game of golf before its audit. */
    record Golf(GolfGame game) implements Item {
        @Override
        public int events() {
            return 1 + game.events().size();
        }
    }

    record Audited(GameAudit audit) implements Item {
    }

    /** @param game what the format is about: {@code poker} or {@code golf} */
    record Unreadable(String game, String record, SourceLocation location,
            List<Finding> findings) implements Item {
        /** The hand stays unread; what is wrong with it is told unless its check is skipped. */
        Unreadable without(CheckChoice choice) {
            return new Unreadable(game, record, location, findings.stream()
                    .filter(finding -> choice.asksOfUnread(finding.check())).toList());
        }
    }

    record Found(Finding finding) implements Item {
    }

    /** Chips outside the hands; what is wrong with them was found already. */
    record Books(Ledger ledger) implements Item {
    }

    record Covered(String kind, long records) implements Item {
    }

    /**
     * A source begins.
     *
     * @param readsFolder its format reads the folder that it lies in
     */
    record Begins(String source, String format, boolean readsFolder) implements Item {
    }

    /** A source is done; the reason is empty unless it could not be read to its end. */
    record Ends(String source, boolean isNamed, String failure) implements Item {
    }
}
