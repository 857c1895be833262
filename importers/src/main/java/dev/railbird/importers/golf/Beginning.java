package dev.railbird.importers.golf;

import dev.railbird.importers.Sniff.Certainty;
import java.util.Locale;

/** What the first characters of a source say. */
record Beginning(Dialect dialect, Certainty certainty, char delimiter) {
    private static final Beginning NONE = new Beginning(Dialect.NONE, Certainty.NO, ',');

    static Beginning of(String head) {
        String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return json(start);
        }
        if (start.startsWith("--") || start.startsWith("SET ") || start.startsWith("COPY ")
                || start.startsWith("INSERT ") || start.startsWith("\\restrict")) {
            return dump(text);
        }
        // What the app answers instead of an export when a number is missing.
        return start.startsWith("ValueError('Expected sequence ")
                ? new Beginning(Dialect.REFUSAL, Certainty.LIKELY, ',') : table(start);
    }

    private static Beginning json(String text) {
        // Sections of other formats begin with a bracket too: most are told apart by two words.
        boolean isRow = (text.contains("\"event_type\"") || text.contains("\"type\""))
                && hasGolfType(text);
        boolean isRowOfStore = isRow && text.contains("\"game_id\"")
                && (text.contains("\"sequence_num\"") || text.contains("\"frames\""));
        boolean isExport = isRow && text.contains("\"version\"") && text.contains("\"room_code\"");
        boolean isEmptyExport = text.contains("\"version\"") && text.contains("\"room_code\"")
                && text.contains("\"total_rounds\"");
        if (!isRowOfStore && !isExport && !isEmptyExport) {
            return NONE;
        }
        boolean isOneGame = isExport || isEmptyExport || text.contains("\"frames\"");
        boolean isLines = !isOneGame && hasRowALine(text.substring(0, lineEnd(text)).strip());
        return new Beginning(isLines ? Dialect.JSON_LINES : Dialect.JSON_DOCUMENT,
                Certainty.LIKELY, ',');
    }

    /** A broken first row is still a row; an array of {@code json_agg} has a row a line too. */
    private static boolean hasRowALine(String first) {
        return first.startsWith("{") ? first.length() > 1
                : first.startsWith("[{") && first.endsWith("},");
    }

    private static boolean hasGolfType(String text) {
        for (String type : EventReader.TYPES) {
            if (text.contains("\"" + type + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static Beginning dump(String text) {
        boolean isGolf = text.contains("games_v2") || text.contains("event_data")
                || hasGolfType(text.replace('\'', '"'));
        boolean hasTable = text.contains("events") || text.contains("moves");
        return isGolf && hasTable ? new Beginning(Dialect.DUMP, Certainty.LIKELY, ',') : NONE;
    }

    private static Beginning table(String text) {
        String first = text.substring(0, lineEnd(text));
        String names = first.toLowerCase(Locale.ROOT);
        boolean isEvents = names.contains("game_id") && names.contains("event_data")
                || names.contains("sequence_num") && names.contains("event_type");
        boolean isMoves = names.contains("hand_state") && names.contains("visible_opponents");
        boolean isGames = names.contains("room_code") && names.contains("host_id")
                && names.contains("num_rounds");
        char delimiter = Delimiter.of(first);
        if (isEvents || isMoves || isGames) {
            boolean isCopy = delimiter == '\t' && text.contains("\t{\"");
            return new Beginning(isCopy ? Dialect.COPY_TEXT : Dialect.CSV, Certainty.LIKELY,
                    delimiter);
        }
        boolean isRow = first.contains("{\"") && hasTypeField(first);
        if (!isRow) {
            return NONE;
        }
        boolean isCopy = first.contains("\t{\"");
        return new Beginning(isCopy ? Dialect.COPY_TEXT : Dialect.CSV, Certainty.LIKELY,
                isCopy ? '\t' : delimiter);
    }

    private static boolean hasTypeField(String line) {
        for (String type : EventReader.TYPES) {
            int at = line.indexOf(type);
            if (at > 0 && !Character.isLetterOrDigit(line.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static int lineEnd(String text) {
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        int end = feed < 0 ? carriage : carriage < 0 ? feed : Math.min(feed, carriage);
        return end < 0 ? text.length() : end;
    }
}
