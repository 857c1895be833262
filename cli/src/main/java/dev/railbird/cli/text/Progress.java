package dev.railbird.cli.text;

import dev.railbird.cli.Session;
import dev.railbird.cli.batch.Item;

/** One line on a terminal that tells how far a long run is; nowhere else does it say anything. */
public final class Progress {
    private static final long PAUSE_NANOS = 200_000_000L;
    private static final String ERASE = "\r\u001b[K";
    private final Session session;
    private final int sources;
    private final boolean isWanted;
    private long hands;
    private int sourcesDone;
    private long last = System.nanoTime();
    private boolean isShown;

    public Progress(Session session, int sources, boolean isQuiet) {
        this.session = session;
        this.sources = sources;
        this.isWanted = session.screen().progress() && !isQuiet;
    }

    public void count(Item item) {
        if (!isWanted) {
            return;
        }
        hands += item instanceof Item.Audited || item instanceof Item.Unreadable ? 1 : 0;
        sourcesDone += item instanceof Item.Ends ? 1 : 0;
        long now = System.nanoTime();
        if (now - last >= PAUSE_NANOS) {
            last = now;
            // Results first: a line that is drawn over must not stand in the middle of them.
            session.out().flush();
            session.err().print(ERASE + "railbird: " + hands + " hands, " + sourcesDone + " of "
                    + sources + " sources");
            session.err().flush();
            isShown = true;
        }
    }

    /** To be called before results are printed, and at the end. */
    public void clear() {
        if (isShown) {
            session.err().print(ERASE);
            session.err().flush();
            isShown = false;
        }
    }
}
