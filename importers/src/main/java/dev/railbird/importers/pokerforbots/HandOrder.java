package dev.railbird.importers.pokerforbots;

import dev.railbird.core.event.Note;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.phh.PhhRecord;
import dev.railbird.importers.toml.TomlValue;
import dev.railbird.importers.toml.TomlValue.Num;
import dev.railbird.importers.toml.TomlValue.Text;
import java.util.Optional;

/**
 * The order of a session file: sections count up by one over the whole file, hands by one from 1 in
 * each run of a server, and the clock does not run back.
 */
final class HandOrder {
    private static final String PREFIX = "hand-";
    private int run;
    private long hand;
    private long section;
    private long skipped;
    private String clock = "";
    private String table = "";

    /** A record whose hand is number 1 begins a run, unless it is the file's first. */
    boolean startsRun(PhhRecord record) {
        return number(record) == 1 && hand > 1;
    }

    /** Number of the run, from 0. */
    int index() {
        return run;
    }

    /** Names the runs after the first. */
    String run() {
        return run == 0 ? "" : "#" + (run + 1);
    }

    /** A hand that could not be read came by. */
    void skip() {
        skipped++;
    }

    /** Notes what is out of order in the record, and goes on behind it. */
    void note(PhhRecord record) {
        if (startsRun(record)) {
            run++;
            hand = 0;
        }
        boolean isGap = hand(record);
        table(record);
        section(record, isGap);
        clock(record);
        skipped = 0;
    }

    private boolean hand(PhhRecord record) {
        long number = number(record);
        if (number < 0) {
            broken(record, "LOG-06", "hand", "a hand that is not numbered as the server does",
                    "hand-" + (hand + 1));
            hand++;
            return false;
        }
        long due = hand + 1 + skipped;
        boolean isGap = number > due;
        if (isGap) {
            broken(record, "LOG-12", "hand", number - due == 1 ? "the hand before this one is"
                    + " missing" : number - due + " hands before this one are missing",
                    PREFIX + due);
        } else if (number <= hand) {
            broken(record, "LOG-01", "hand", "the hand number does not count up", PREFIX + due);
        }
        hand = Math.max(number, hand);
        return isGap;
    }

    /** A file is the history of one game; files that were put together count from 1 again. */
    private void table(PhhRecord record) {
        String now = text(record, "table");
        boolean goesOn = section > 0 && digits(record.name, 0) > section;
        if (goesOn && !now.isEmpty() && !now.equals(table)) {
            record.note(Note.Kind.VIOLATION, "LOG-06", "the table is another than in the section"
                    + " before", table, now, "The server keeps one file a game.",
                    place(record, "table"));
        }
        table = now;
    }

    private void section(PhhRecord record, boolean isGap) {
        long number = digits(record.name, 0);
        boolean counts = number == section + 1 + skipped || section == 0 && number > 0;
        if (!counts && !isGap) {
            record.note(Note.Kind.VIOLATION, number > section ? "LOG-12" : "LOG-01",
                    "the section number does not count up by one",
                    Long.toString(section + 1 + skipped), record.name,
                    "The server counts the sections of a file over all its runs.",
                    record.location());
        }
        section = number < 0 ? section + 1 : number;
    }

    private void clock(PhhRecord record) {
        String now = two(record, "year") + two(record, "month") + two(record, "day")
                + text(record, "time");
        if (now.length() == clock.length() && now.compareTo(clock) < 0) {
            record.note(Note.Kind.SUSPICION, "LOG-04", "the hand starts before the hand before it",
                    "not before " + clock, now, "The order or the clock was changed.",
                    place(record, "time"));
        }
        clock = now;
    }

    private static String two(PhhRecord record, String key) {
        Optional<TomlValue> value = record.field(key);
        long number = value.isPresent() && value.get() instanceof Num num ? num.unscaled() : 0;
        return (number < 10 ? "0" : "") + number + "-";
    }

    private static long number(PhhRecord record) {
        String text = text(record, "hand");
        return text.startsWith(PREFIX) ? digits(text, PREFIX.length()) : -1;
    }

    private static String text(PhhRecord record, String key) {
        Optional<TomlValue> value = record.field(key);
        return value.isPresent() && value.get() instanceof Text text ? text.text() : "";
    }

    private static long digits(String text, int from) {
        long number = from < text.length() && text.length() - from < 18 ? 0 : -1;
        for (int k = from; k < text.length() && number >= 0; k++) {
            int digit = text.charAt(k) - '0';
            number = digit < 0 || digit > 9 ? -1 : number * 10 + digit;
        }
        return number;
    }

    private static void broken(PhhRecord record, String check, String key, String sentence,
            String expected) {
        record.note(Note.Kind.VIOLATION, check, sentence, expected, text(record, key),
                "Each run of the server counts its hands from 1 without gaps.",
                place(record, key));
    }

    private static SourceLocation place(PhhRecord record, String key) {
        return record.field(key).map(record::at).orElse(record.location());
    }
}
