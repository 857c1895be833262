package dev.railbird.reports.html;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which hands get a page. A hand with a finding always does. The sample is the same in every run:
 * the first hands of each kind, and of the others one in a thousand by the digits of its digest,
 * which nobody chooses.
 */
public final class HandChoice {
    private static final int FIRST_OF_KIND = 3;
    private static final int SAMPLED_MAX = 1_000;
    private static final int DIGITS = 8;
    private static final long ONE_IN = 1_000;
    private final Others others;
    private final Map<String, Integer> kinds = new TreeMap<>();
    private int sampled;

    /** What of the hands without a finding. */
    public enum Others { ALL, SAMPLE, NONE }

    public HandChoice(Others others) {
        this.others = others;
    }

    /**
     * Whether the next hand gets a page; to be asked once a hand, in their order.
     *
     * @param kind what the first hands are chosen of, as format and variant
     * @param digest of the hand, in hexadecimal
     */
    public boolean wants(boolean hasFindings, String kind, String digest) {
        if (hasFindings) {
            return true;
        }
        return switch (others) {
            case ALL -> true;
            case NONE -> false;
            case SAMPLE -> isSampled(kind, digest);
        };
    }

    private boolean isSampled(String kind, String digest) {
        boolean isFirst = kinds.merge(kind, 1, Integer::sum) <= FIRST_OF_KIND;
        boolean isChosen = isFirst
                || Long.parseLong(digest.substring(0, DIGITS), 16) % ONE_IN == 0;
        if (!isChosen || sampled >= SAMPLED_MAX) {
            return false;
        }
        sampled++;
        return true;
    }
}
