package dev.railbird.cli.text;

import dev.railbird.cli.Screen;
import dev.railbird.core.audit.GameAudit;
import java.io.PrintStream;

/** Games for people, whichever they are: a line, the events, or the table at a step. */
public final class GameText {
    private final PrintStream out;
    private final HandText poker;
    private final TableText pokerTable;
    private final GolfText golf;

    public GameText(PrintStream out, Screen screen) {
        this.out = out;
        poker = new HandText(out);
        Lines lines = new Lines(out, screen.colour(), screen.columns());
        pokerTable = new TableText(lines);
        golf = new GolfText(out, lines);
    }

    public void line(GameAudit audit) {
        show(audit.told(hand -> () -> poker.line(hand), game -> () -> golf.line(game)));
    }

    public void trace(GameAudit audit) {
        show(audit.told(hand -> () -> poker.trace(hand), game -> () -> golf.trace(game)));
    }

    /** @param step 0 is the table before the first step */
    public void draw(GameAudit audit, int step) {
        show(audit.told(hand -> () -> pokerTable.draw(hand, step),
                game -> () -> golf.draw(game, step)));
    }

    private void show(Runnable text) {
        text.run();
        out.flush();
    }
}
