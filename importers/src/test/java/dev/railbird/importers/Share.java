package dev.railbird.importers;

import java.util.ArrayList;
import java.util.List;

/** How much of what another program says of a corpus agrees, and what does not. */
public final class Share {
    private final String what;
    private final List<String> missed = new ArrayList<>();
    private int agreed;

    public Share(String what) {
        this.what = what;
    }

    public void add(boolean agrees, String place) {
        if (agrees) {
            agreed++;
        } else {
            missed.add(place);
        }
    }

    public int of() {
        return agreed + missed.size();
    }

    public List<String> missed() {
        return List.copyOf(missed);
    }

    /** Prints the share, for the log of an acceptance run; {@code 99.8 %} is never rounded up. */
    public Share print() {
        int promille = of() == 0 ? 0 : (int) (1000L * agreed / of());
        System.out.println(what + ": " + agreed + " of " + of() + " agree (" + promille / 10 + "."
                + promille % 10 + " %)" + (missed.isEmpty() ? "" : ", not: " + missed));
        return this;
    }
}
