package dev.railbird.cli.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Seeds to try, both ends included. */
public record SeedRange(long first, long last) {
    private static final long DAY = 86_400;

    /** Of {@code FROM..TO}; empty when it is anything else. */
    public static Optional<SeedRange> of(String text) {
        int dots = text.indexOf("..");
        try {
            return dots < 0 ? Optional.empty() : Optional.of(new SeedRange(
                    Long.parseLong(text.substring(0, dots)),
                    Long.parseLong(text.substring(dots + 2))));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** What clocks show around a Unix time: seconds, milliseconds of the day, milliseconds. */
    public static List<SeedRange> around(long time, long window) {
        List<SeedRange> ranges = new ArrayList<>();
        ranges.add(new SeedRange(time - window, time + window));
        long day = Math.floorMod(time, DAY);
        ranges.add(millis(Math.max(0, day - window), Math.min(DAY - 1, day + window)));
        ranges.add(millis(time - window, time + window));
        return ranges;
    }

    private static SeedRange millis(long first, long last) {
        return new SeedRange(1_000 * first, 1_000 * last + 999);
    }

    /** How many there are, at most what a long holds. */
    public long size() {
        return last < first ? 0 : last - first < 0 || last - first == Long.MAX_VALUE
                ? Long.MAX_VALUE : last - first + 1;
    }
}
