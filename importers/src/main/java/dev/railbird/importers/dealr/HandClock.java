package dev.railbird.importers.dealr;

import dev.railbird.core.event.Note;
import dev.railbird.core.event.Note.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The times in names of hands. The page that starts a hand calls it {@code hand-TABLE-MILLIS} and
 * its commitment {@code seed-MILLIS-RANDOM}, both by the player's clock at one click; the service
 * starts it then by a clock of its own.
 */
final class HandClock {
    private static final int MILLIS_LENGTH = 13;
    private static final String COMMIT = "seed-";
    /** Between two lines of one script. */
    private static final long CLICK_MAX_MILLIS = 1000;
    /** What two clocks may differ, and a request may take. */
    private static final BigDecimal START_MAX_SECONDS = BigDecimal.valueOf(60);
    private static final int TABLES_MAX = 100_000;
    private static final String HINT =
            "The id was changed or exchanged with another, or a clock was set.";
    private final Map<String, Long> last = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > TABLES_MAX;
        }
    };

    /** Enters the start of a hand; says what is wrong with the time in its id. */
    Optional<Note> enter(StoredRow row, Payload started) {
        String id = started.text("hand_id");
        int dash = id.lastIndexOf('-');
        OptionalLong named = millis(id.substring(dash + 1));
        if (dash <= 0 || named.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> before = Optional.ofNullable(
                last.put(id.substring(0, dash), named.getAsLong()));
        OptionalLong committed = committed(started.text("seed_commit"));
        if (committed.isPresent() && Math.abs(committed.getAsLong() - named.getAsLong())
                > CLICK_MAX_MILLIS) {
            return told(row, Kind.VIOLATION, "the id of a hand and its commitment name different"
                    + " times", Long.toString(committed.getAsLong()), named.getAsLong());
        }
        if (before.isPresent() && named.getAsLong() < before.get()) {
            return told(row, Kind.SUSPICION, "the id of a hand names an earlier time than that of"
                    + " the hand before it", "not before " + before.get(), named.getAsLong());
        }
        BigDecimal seconds = BigDecimal.valueOf(named.getAsLong(), 3);
        boolean isNear = started.seconds().map(start -> start.subtract(seconds).abs()
                .compareTo(START_MAX_SECONDS) <= 0).orElse(true);
        return isNear ? Optional.empty() : told(row, Kind.SUSPICION,
                "the id of a hand names another time than that of its start", "at most "
                        + START_MAX_SECONDS + " seconds from "
                        + started.seconds().get().toPlainString(), named.getAsLong());
    }

    private static Optional<Note> told(StoredRow row, Kind kind, String sentence,
            String expected, long found) {
        return Optional.of(new Note(kind, "LOG-04", sentence, expected, Long.toString(found), HINT,
                row.at()));
    }

    private static OptionalLong committed(String commit) {
        int dash = commit.lastIndexOf('-');
        return commit.startsWith(COMMIT) && dash > COMMIT.length()
                ? millis(commit.substring(COMMIT.length(), dash)) : OptionalLong.empty();
    }

    private static OptionalLong millis(String text) {
        long millis = text.length() == MILLIS_LENGTH ? Columns.digits(text) : -1;
        return millis < 0 ? OptionalLong.empty() : OptionalLong.of(millis);
    }
}
