package dev.railbird.reports.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Views of every rate by player, position, stake and depth, made from the list of counts. */
final class RateViews {
    private static final List<Column> AGGRESSION = List.of(
            column("af", "aggression factor: bets and raises by calls, after the first street"),
            column("afq", "aggression frequency: bets and raises by all decisions but checks,"
                    + " after the first street"));

    private RateViews() {
    }

    static List<Table> all() {
        return List.of(
                rates("player_stats", "One row a player and variant: every rate with its chances.",
                        "player, variant", List.of(column("player", "what the source calls the"
                                + " player"), column("variant", "PHH code"))),
                rates("position_stats", "One row a variant, size of table and position.",
                        "variant, players, position", List.of(column("variant", "PHH code"),
                                column("players", "how many were dealt in"),
                                column("position", "BTN, SB, BB ...; null in stud"))),
                rates("stake_stats", "One row a variant and stake.",
                        "variant, currency, big_blind", List.of(column("variant", "PHH code"),
                                column("currency", "null when the source names none"),
                                column("big_blind", "minimum bet of the first street"))),
                rates("depth_stats", "One row a variant and depth of stacks.",
                        "variant, depth", List.of(column("variant", "PHH code"),
                                column("depth", "starting stack in big blinds, rounded down to"
                                        + " tens, 200 and more as 200; null when unknown"))));
    }

    private static Table rates(String name, String comment, String group, List<Column> by) {
        List<Column> columns = new ArrayList<>(by);
        StringBuilder sql = new StringBuilder("SELECT ").append(group.replace("depth",
                        "least(200, 10 * floor(depth_bb / 10))::INTEGER AS depth"))
                .append(", count(*) AS hands, round(100 * avg(net_bb), 4) AS bb100");
        columns.add(column("hands", "complete hands, a hand counted once a seat"));
        columns.add(column("bb100", "big blinds won a hundred hands, a rounded number"));
        Count[] counts = Count.values();
        for (int k = 0; k < counts.length; k++) {
            String count = counts[k].name().toLowerCase(Locale.ROOT);
            sql.append(",\n    sum(").append(count).append(")::BIGINT AS ").append(count);
            columns.add(column(count, "sum of the column in seat_counts"));
            if (count.endsWith("_done")) {
                String rate = count.substring(0, count.length() - "_done".length());
                sql.append(", round(100 * sum(").append(count).append(") / nullif(sum(")
                        .append(rate).append("_opp), 0), 2) AS ").append(rate);
                columns.add(column(rate, "percent of the chances taken; null without one"));
            }
        }
        columns.addAll(AGGRESSION);
        sql.append(",\n    round(sum(late_bets + late_raises) / nullif(sum(late_calls), 0), 2)"
                + " AS af,\n    round(100 * sum(late_bets + late_raises) / nullif(sum(late_bets"
                + " + late_raises + late_calls + late_folds), 0), 2) AS afq\n"
                + "FROM seat_results JOIN seat_counts USING (hand_key, seat)\n"
                + "GROUP BY ").append(group).append("\nORDER BY hands DESC, ").append(group);
        return new Table(name, "", comment, columns, sql.toString());
    }

    private static Column column(String name, String comment) {
        return new Column(name, "", false, comment);
    }
}
