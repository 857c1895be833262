package dev.railbird.reports.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whose definitions the counts follow where trackers disagree. */
public enum CountsProfile {
    STRICT, PT4, HM;

    /** As it is chosen and as the view compares it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view that has the counts of the profile that was chosen for the connection. */
    static Table view() {
        StringBuilder sql = new StringBuilder("SELECT hand_key, seat");
        List<Column> columns = new ArrayList<>(List.of(
                new Column("hand_key", "", false, "the hand"),
                new Column("seat", "", false, "the seat")));
        for (Count count : Count.values()) {
            if (count.isStrict()) {
                sql.append(",\n    ").append(expression(count));
                columns.add(new Column(count.column(), "", false,
                        "as in seat_counts, by the chosen profile"));
            }
        }
        return new Table("counts", "", "One row a seat as in seat_counts, counted as the profile"
                + " does that SET VARIABLE profile = 'pt4' (or 'hm') chose; strict without it.",
                columns, sql.append("\nFROM seat_counts").toString());
    }

    private static String expression(Count count) {
        Optional<String> pt4 = other(PT4, count);
        Optional<String> hm = other(HM, count);
        if (pt4.isEmpty() && hm.isEmpty()) {
            return count.column();
        }
        StringBuilder sql = new StringBuilder("CASE getvariable('profile')");
        pt4.ifPresent(column -> sql.append(" WHEN 'pt4' THEN ").append(column));
        hm.ifPresent(column -> sql.append(" WHEN 'hm' THEN ").append(column));
        return sql.append(" ELSE ").append(count.column()).append(" END::TINYINT AS ")
                .append(count.column()).toString();
    }

    /** Where the profile's own way of counting stands; empty where it counts as all do. */
    private static Optional<String> other(CountsProfile profile, Count count) {
        if (profile == HM && (count == Count.VPIP_OPP || count == Count.PFR_OPP)) {
            // Every hand that was dealt.
            return Optional.of("1");
        }
        if (count == Count.CHECK_RAISE_OPP) {
            return Optional.of(Count.TRACKER_CHECK_RAISE_OPP.column());
        }
        String name = profile.name() + "_" + count.name();
        for (Count each : Count.values()) {
            if (each.name().equals(name)) {
                return Optional.of(each.column());
            }
        }
        return Optional.empty();
    }
}
