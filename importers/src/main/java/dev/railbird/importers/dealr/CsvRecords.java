package dev.railbird.importers.dealr;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Cuts CSV text into records: a quote that is open at the end of a line takes in the next. */
final class CsvRecords {
    private static final int LINES_JOINED_MAX = 64;
    private final TextLines lines;
    /** Lines that were read to close a quote which stayed open. */
    private final Deque<Line> returned = new ArrayDeque<>();

    /** @param number of the line where the text starts */
    record Line(int number, String text) {
    }

    CsvRecords(TextLines lines) {
        this.lines = lines;
    }

    Optional<Line> next() throws IOException {
        Optional<Line> first = line();
        return first.isEmpty() || isClosed(first.get().text()) ? first
                : Optional.of(joined(first.get()));
    }

    private Optional<Line> line() throws IOException {
        if (!returned.isEmpty()) {
            return Optional.of(returned.pop());
        }
        return lines.next().map(text -> new Line(lines.number(), text));
    }

    private Line joined(Line first) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        Deque<Line> taken = new ArrayDeque<>();
        for (int k = 1; k < LINES_JOINED_MAX; k++) {
            Optional<Line> more = line();
            if (more.isEmpty()) {
                break;
            }
            taken.push(more.get());
            text.append('\n').append(more.get().text());
            if (!isClosed(more.get().text())) {
                return new Line(first.number(), text.toString());
            }
        }
        taken.forEach(returned::push);
        return first;
    }

    private static boolean isClosed(String text) {
        boolean isOpen = false;
        for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
            isOpen = !isOpen;
        }
        return !isOpen;
    }
}
