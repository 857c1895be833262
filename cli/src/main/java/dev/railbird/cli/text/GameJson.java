package dev.railbird.cli.text;

import dev.railbird.cli.batch.Item;
import dev.railbird.core.audit.GameAudit;

/** The line a game of {@code replay --output json}, whichever game it is. */
public final class GameJson {
    private final HandJson poker = new HandJson();
    private final GolfJson golf = new GolfJson();

    public String line(GameAudit audit) {
        return audit.told(poker::line, golf::line);
    }

    public String line(Item.Unreadable item) {
        return poker.line(item);
    }
}
