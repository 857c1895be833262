package dev.railbird.cli.text;

import dev.railbird.cli.Screen;
import dev.railbird.core.audit.GameAudit;
import java.io.PrintStream;

/** Games for people, whichever they are: a line, the events, or the table at a step. */
public final class GameText {
    private final HandText poker;
    private final TableText pokerTable;

    public GameText(PrintStream out, Screen screen) {
        poker = new HandText(out);
        pokerTable = new TableText(out, screen.colour(), screen.columns());
    }

    public void line(GameAudit audit) {
        audit.told(hand -> {
            poker.line(hand);
            return true;
        });
    }

    public void trace(GameAudit audit) {
        audit.told(hand -> {
            poker.trace(hand);
            return true;
        });
    }

    /** @param step 0 is the table before the first step */
    public void draw(GameAudit audit, int step) {
        audit.told(hand -> {
            pokerTable.draw(hand, step);
            return true;
        });
    }
}
