package dev.railbird.importers.dealr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times of commands, of their events and of their rows; the clock of the sample stands still. */
class CommandTimesTest {
    private static final String TIME = "\"\"timestamp\"\": ";
    private final List<String> lines = new ArrayList<>(StoreRows.text("commands.csv").lines()
            .toList());

    /** The command of this row is given later by so many seconds. */
    private void given(int row, String by) {
        String line = lines.get(row);
        int from = line.indexOf(TIME) + TIME.length();
        int to = line.indexOf(',', from);
        lines.set(row, line.substring(0, from)
                + new BigDecimal(line.substring(from, to)).add(new BigDecimal(by))
                + line.substring(to));
    }

    private void stored(int row, int by) {
        String line = lines.get(row);
        int from = line.lastIndexOf(',') + 1;
        lines.set(row, line.substring(0, from) + (Long.parseLong(line.substring(from)) + by));
    }

    private List<String> said() {
        return StoreRows.read(String.join("\n", lines) + "\n").findings.stream().map(finding ->
                finding.location() + " " + finding.severity() + " " + finding.check() + " "
                        + finding.sentence()).toList();
    }

    private void isSaid(int row, String severity, String sentence) {
        assertEquals(1, said().size(), said().toString());
        assertTrue(said().get(0).contains(":" + (row + 1) + " " + severity)
                && said().get(0).endsWith(sentence), said().toString());
    }

    @Test
    void aCommandIsNotGivenAfterItsEvents() {
        given(7, "0.000001");
        isSaid(7, "VIOLATION", "a command was given after its events happened");
    }

    @Test
    void aCommandIsNotGivenLongBeforeItsEvents() {
        given(7, "-60.000001");
        isSaid(7, "VIOLATION", "a command was given long before its events happened");
    }

    @Test
    void aRowIsNotStoredBeforeItsEventsNorLongAfterThem() {
        stored(7, -1);
        isSaid(7, "VIOLATION", "a command was stored before its events happened");
        stored(7, 62);
        isSaid(7, "VIOLATION", "a command was stored long after its events happened");
    }

    @Test
    void whereTheClockStandsStillAnExceptionIsASuspicion() {
        given(7, "-0.000001");
        isSaid(7, "SUSPICION", "a command was not given at the time of its events, as others are");
    }

    @Test
    void aClockThatRunsIsNoSuspicion() {
        for (int row = 1; row < lines.size(); row++) {
            given(row, "-0.000137");
        }
        stored(7, 1);
        assertEquals(List.of(), said());
    }

    @Test
    void aRowOutOfOrderIsASuspicionAtTheNextOfItsStream() {
        Collections.swap(lines, lines.size() - 1, lines.size() - 3);
        assertTrue(said().get(0).endsWith("the events of a command happened before those of the"
                + " command before it"), said().toString());
    }

    @Test
    void rowsInAnotherOrderThanThatOfTimeHaveNone() {
        Collections.reverse(lines.subList(1, lines.size()));
        assertEquals(List.of(), said());
        Collections.sort(lines.subList(1, lines.size()));
        assertEquals(List.of(), said());
    }

    @Test
    void aCommandWithoutItsTimeIsNamed() {
        lines.set(7, lines.get(7).replaceFirst(TIME + "[0-9.]+, ", ""));
        isSaid(7, "VIOLATION", "a command without its times");
        assertTrue(said().get(0).contains("LOG-06"), said().toString());
    }
}
