package dev.railbird.cli.text;

import dev.railbird.cli.Session;
import java.util.Locale;

/** A bar on a terminal that tells how far a search is; nowhere else does it say anything. */
public final class SearchBar {
    private static final long PAUSE_NANOS = 200_000_000L;
    private static final String ERASE = "\r\u001b[K";
    private static final int WIDTH = 24;
    private final Session session;
    private final long all;
    private final boolean isWanted;
    private final long start = System.nanoTime();
    private long last = start - PAUSE_NANOS;

    /** @param all how many seeds there are to try */
    public SearchBar(Session session, long all, boolean isQuiet) {
        this.session = session;
        this.all = Math.max(1, all);
        this.isWanted = session.screen().progress() && !isQuiet;
    }

    public void show(long tried) {
        long now = System.nanoTime();
        if (isWanted && now - last >= PAUSE_NANOS) {
            last = now;
            int full = (int) (WIDTH * (tried / (double) all));
            session.err().print(ERASE + "railbird: [" + "#".repeat(full)
                    + "-".repeat(WIDTH - full) + "] " + String.format(Locale.ROOT,
                    "%,d of %,d seeds, %,d a second", tried, all,
                    tried * 1_000 / Math.max(1, (now - start) / 1_000_000)));
            session.err().flush();
        }
    }

    public void clear() {
        if (isWanted) {
            session.err().print(ERASE);
            session.err().flush();
        }
    }
}
