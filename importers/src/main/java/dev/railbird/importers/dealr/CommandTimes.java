package dev.railbird.importers.dealr;

import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * When commands were given, when their events happened and when they were stored. The service does
 * all three for one request, in this order, so that no time is before the one that it follows, nor
 * long after it. Where the times of most commands are equal, as from a clock that stands still
 * while a command is handled, those of the others should be.
 */
public final class CommandTimes {
    private static final BigDecimal LAG_MAX_SECONDS = BigDecimal.valueOf(60);
    /** What fewer than one command in four does is an exception, and no habit of the source. */
    private static final int EXCEPTIONS_MAX = 4;
    private static final int HELD_MAX = 1000;
    private static final int STREAMS_MAX = 100_000;
    private final Consumer<Fault> told;
    private final Map<String, Times> lastOfStream = new LinkedHashMap<>();
    private final List<Fault> lags = new ArrayList<>();
    private final List<Fault> descents = new ArrayList<>();
    private String lastKey = "";
    private boolean isSortedByKey = true;
    private long commands;
    private long lagging;
    private long descending;

    /**
     * The times of one command.
     *
     * @param given the command's own
     * @param happened that of its events
     * @param stored the whole second in which it was stored, when that is there
     */
    public record Times(SourceLocation at, String key, String stream, BigDecimal given,
            BigDecimal happened, Optional<BigDecimal> stored) {
        private BigDecimal second() {
            return happened.setScale(0, RoundingMode.FLOOR);
        }
    }

    /** @param field the name of the time that is wrong, as the store calls it */
    public record Fault(Times times, Severity severity, String field, String sentence,
            String expected, String found) {
    }

    /** @param told takes what is wrong, whatever the other commands say at once */
    public CommandTimes(Consumer<Fault> told) {
        this.told = told;
    }

    /** Commands come in the order of their source. */
    public void add(Times times) {
        commands++;
        isSortedByKey &= lastKey.compareTo(times.key()) <= 0;
        lastKey = times.key();
        boolean isGivenBefore = follows(times, Columns.TIMESTAMP, times.given(),
                times.happened());
        boolean isStoredLater = times.stored().isPresent() && follows(times, Columns.CREATED,
                times.second(), times.stored().get());
        lagging += isGivenBefore || isStoredLater ? 1 : 0;
        inOrder(times);
    }

    /** @return true when the later time is later by no more than it may be */
    private boolean follows(Times times, String field, BigDecimal before, BigDecimal after) {
        BigDecimal lag = after.subtract(before);
        boolean isStored = field.equals(Columns.CREATED);
        BigDecimal found = isStored ? after : before;
        if (lag.signum() < 0) {
            told.accept(new Fault(times, Severity.VIOLATION, field, isStored
                    ? "a command was stored before its events happened"
                    : "a command was given after its events happened",
                    (isStored ? "not before " : "not after ") + text(isStored ? before : after),
                    text(found)));
        } else if (lag.compareTo(LAG_MAX_SECONDS) > 0) {
            told.accept(new Fault(times, Severity.VIOLATION, field, isStored
                    ? "a command was stored long after its events happened"
                    : "a command was given long before its events happened",
                    "at most " + LAG_MAX_SECONDS + " seconds from " + text(isStored ? before
                            : after), text(found)));
        } else if (lag.signum() > 0) {
            hold(lags, new Fault(times, Severity.SUSPICION, field, isStored
                    ? "a command was not stored at the second of its events, as others are"
                    : "a command was not given at the time of its events, as others are",
                    text(isStored ? before : after), text(found)));
            return true;
        }
        return false;
    }

    /** Rows of one second stand in any order where a database sorted them. */
    private void inOrder(Times times) {
        Optional<Times> before = lastOfStream.size() < STREAMS_MAX
                ? Optional.ofNullable(lastOfStream.put(times.stream(), times))
                : Optional.ofNullable(lastOfStream.replace(times.stream(), times));
        if (before.isPresent() && times.second().compareTo(before.get().second()) < 0) {
            descending++;
            hold(descents, new Fault(times, Severity.SUSPICION, Columns.TIMESTAMP,
                    "the events of a command happened before those of the command before it",
                    "not before " + text(before.get().happened()) + " at " + before.get().at(),
                    text(times.happened())));
        }
    }

    private static void hold(List<Fault> faults, Fault fault) {
        if (faults.size() < HELD_MAX) {
            faults.add(fault);
        }
    }

    /** When there are no more commands: what is wrong because the others are different. */
    public void finish() {
        if (lagging * EXCEPTIONS_MAX < commands) {
            lags.forEach(told);
        }
        if (!isSortedByKey && descending * EXCEPTIONS_MAX < commands) {
            descents.forEach(told);
        }
    }

    private static String text(BigDecimal seconds) {
        return seconds.toPlainString();
    }
}
