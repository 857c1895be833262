package dev.railbird.importers.platform;

import dev.railbird.importers.platform.TableFile.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The coordinator's table of users at both ends: what no call changes is the same. */
final class Accounts {
    private static final List<String> YES = List.of("true", "t", "1");
    private static final List<String> NO = List.of("false", "f", "0");
    private final Report report;

    Accounts(Report report) {
        this.report = report;
    }

    static boolean isInLobby(Row user) {
        return YES.contains(user.get("in_lobby").toLowerCase(Locale.ROOT));
    }

    private static boolean isFlag(Row user) {
        String word = user.get("in_lobby").toLowerCase(Locale.ROOT);
        return YES.contains(word) || NO.contains(word);
    }

    /** @param seated who sits where before; empty when the capture has no such table */
    void judge(List<Row> before, List<Row> after, List<Row> seated, boolean isSeatingKnown) {
        Stream.concat(before.stream(), after.stream()).filter(user -> !isFlag(user))
                .forEach(user -> report.violation("LOG-06", user.at(), "S2-FLAG: in_lobby is"
                        + " neither true nor false", "true or false", user.get("in_lobby"), ""));
        for (Row user : before) {
            boolean sits = seated.stream()
                    .anyMatch(row -> row.get("user_id").equals(user.get("id")));
            if (isSeatingKnown && sits != isInLobby(user)) {
                report.violation("LEDG-05", user.at(), "S2-FLAG: in_lobby disagrees with the"
                        + " seats before the capture", Boolean.toString(sits),
                        user.get("in_lobby"), "Compare before/lobby_players.csv.");
            }
            for (Row later : after) {
                boolean isRenamed = later.get("id").equals(user.get("id"))
                        && !later.get("username").equals(user.get("username"));
                if (isRenamed) {
                    report.violation("LEDG-05", later.at(), "S2-FLAG: a user has another name at"
                            + " the end", user.get("username"), later.get("username"),
                            "No call renames a user.");
                }
            }
        }
    }
}
