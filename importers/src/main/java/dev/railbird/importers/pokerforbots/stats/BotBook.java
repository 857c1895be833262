package dev.railbird.importers.pokerforbots.stats;

import java.util.Arrays;

/** What one bot won and lost, hand by hand, and every figure that follows from it. */
final class BotBook {
    private static final double NORMAL_95 = 1.96;
    private static final int INTERVAL_FROM = 30;
    private final double bigBlind;
    private long[] nets = new long[64];
    private boolean[] shown = new boolean[64];
    private int hands;
    private int busts;
    private int entered;
    private int raised;

    /**
     * One hand of a bot.
     *
     * @param isShown it was in at the showdown
     * @param isBust it ended with nothing
     * @param puts it called, raised or went all-in before the flop
     * @param raises it raised there
     */
    record Hand(long net, boolean isShown, boolean isBust, boolean puts, boolean raises) {
    }

    BotBook(long bigBlind) {
        this.bigBlind = bigBlind;
    }

    void add(Hand hand) {
        if (hands == nets.length) {
            nets = Arrays.copyOf(nets, 2 * hands);
            shown = Arrays.copyOf(shown, 2 * hands);
        }
        nets[hands] = hand.net();
        shown[hands] = hand.isShown();
        hands++;
        busts += hand.isBust() ? 1 : 0;
        entered += hand.puts() ? 1 : 0;
        raised += hand.raises() ? 1 : 0;
    }

    int hands() {
        return hands;
    }

    int busts() {
        return busts;
    }

    /** Hands with chips put in by choice before the flop. */
    int entered() {
        return entered;
    }

    /** Hands with a raise before the flop. */
    int raised() {
        return raised;
    }

    long net() {
        return won() - lost();
    }

    long won() {
        long sum = 0;
        for (int k = 0; k < hands; k++) {
            sum += Math.max(0, nets[k]);
        }
        return sum;
    }

    long lost() {
        long sum = 0;
        for (int k = 0; k < hands; k++) {
            sum += Math.max(0, -nets[k]);
        }
        return sum;
    }

    long last() {
        return hands == 0 ? 0 : nets[hands - 1];
    }

    /** Hands won, of those that were shown down or of the others. */
    int wins(boolean atShowdown) {
        int count = 0;
        for (int k = 0; k < hands; k++) {
            count += nets[k] > 0 && shown[k] == atShowdown ? 1 : 0;
        }
        return count;
    }

    /** Of the showdowns that were won or lost, how many in a hundred were won. */
    double showdownWinRate() {
        int won = wins(true);
        int lost = 0;
        for (int k = 0; k < hands; k++) {
            lost += nets[k] < 0 && shown[k] ? 1 : 0;
        }
        return won + lost == 0 ? 0 : 100.0 * won / (won + lost);
    }

    double blinds(boolean atShowdown) {
        long sum = 0;
        for (int k = 0; k < hands; k++) {
            sum += shown[k] == atShowdown ? nets[k] : 0;
        }
        return sum / bigBlind;
    }

    double mean() {
        return hands == 0 ? 0 : net() / bigBlind / hands;
    }

    double median() {
        if (hands == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nets, hands);
        Arrays.sort(sorted);
        long twice = sorted[(hands - 1) / 2] + sorted[hands / 2];
        return twice / 2.0 / bigBlind;
    }

    /** Of one hand, in big blinds, from squares of whole chips. */
    double deviation() {
        if (hands < 2) {
            return 0;
        }
        double squares = 0;
        double mean = (double) net() / hands;
        for (int k = 0; k < hands; k++) {
            squares += (nets[k] - mean) * (nets[k] - mean);
        }
        return Math.sqrt(squares / (hands - 1)) / bigBlind;
    }

    /** Half of the width of the 95 % interval of the winnings in a hundred hands. */
    double halfInterval() {
        return 100 * NORMAL_95 * deviation() / Math.sqrt(hands);
    }

    /** The server gives an interval only from here on. */
    boolean hasInterval() {
        return hands >= INTERVAL_FROM;
    }
}
