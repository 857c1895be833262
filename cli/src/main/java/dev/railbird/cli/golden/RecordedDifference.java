package dev.railbird.cli.golden;

import java.util.List;

/**
 * Where a log is not what its own system wrote down beside it.
 *
 * @param place of what was written down
 * @param hand the hand or stream that it is about
 * @param words which event it is about
 * @param at where that event stands in the log; empty when it is not there
 * @param fields pointer, value written down, value of the log or its replay
 */
public record RecordedDifference(String place, String hand, String words, String at,
        List<Divergence.Field> fields) {
    static final String NOTHING = "nothing";

    public RecordedDifference {
        fields = List.copyOf(fields);
    }
}
