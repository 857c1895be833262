package dev.railbird.reports.store;

import java.util.ArrayList;
import java.util.List;

/** Views of every rate by player, position, stake and depth, made from the list of counts. */
final class RateViews {
    private static final List<Column> AGGRESSION = List.of(
            column("af", "aggression factor: bets and raises by calls, after the first street"),
            column("afq", "aggression frequency: bets and raises by all decisions but checks,"
                    + " after the first street"));

    private static final String RESULTS = """
            ,
                round(sum(net_bb), 4) AS net_bb,
                round(coalesce(sum(net_bb) FILTER (showdown), 0), 4) AS net_bb_showdown,
                round(coalesce(sum(net_bb) FILTER (NOT showdown), 0), 4)
                    AS net_bb_without_showdown,
                round(100 * avg(net_bb), 4) AS bb100,
                round(100 * (avg(net_bb) - 1.96 * stddev_samp(net_bb) / sqrt(count(net_bb))), 4)
                    AS bb100_low,
                round(100 * (avg(net_bb) + 1.96 * stddev_samp(net_bb) / sqrt(count(net_bb))), 4)
                    AS bb100_high""";
    private static final List<Column> RESULT_COLUMNS = List.of(
            column("hands", "complete hands, a hand counted once a seat"),
            column("net_bb", "won or lost in big blinds, a rounded number; null when never known"),
            column("net_bb_showdown", "of that, at showdowns"),
            column("net_bb_without_showdown", "of that, in hands that ended before one or were"
                    + " folded"),
            column("bb100", "big blinds won a hundred hands, a rounded number"),
            column("bb100_low", "lower end of its interval of 95 percent (normal approximation);"
                    + " null below two hands"),
            column("bb100_high", "upper end"));

    private RateViews() {
    }

    static List<Table> all() {
        return List.of(
                rates("player_stats", "One row a player and variant: every rate with its chances.",
                        "player, variant", List.of(column("player", "what the source calls the"
                                + " player"), column("variant", "PHH code"))),
                rates("player_position_stats", "One row a player, variant and position.",
                        "player, variant, position", List.of(column("player", "what the source"
                                + " calls the player"), column("variant", "PHH code"),
                                column("position", "BTN, SB, BB ...; null in stud"))),
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
                        "CASE WHEN depth_bb >= 200 THEN 200 ELSE 10 * floor(depth_bb / 10) END"
                                + "::INTEGER AS depth"))
                .append(", count(*) AS hands").append(RESULTS);
        columns.addAll(RESULT_COLUMNS);
        for (Count count : Count.values()) {
            if (count.isStrict()) {
                rate(sql, columns, count.column());
            }
        }
        columns.addAll(AGGRESSION);
        sql.append(",\n    round(sum(late_bets + late_raises) / nullif(sum(late_calls), 0), 2)"
                + " AS af,\n    round(100 * sum(late_bets + late_raises) / nullif(sum(late_bets"
                + " + late_raises + late_calls + late_folds), 0), 2) AS afq\n"
                + "FROM seat_results JOIN counts USING (hand_key, seat)\n"
                + "GROUP BY ").append(group).append("\nORDER BY hands DESC, ").append(group);
        return new Table(name, "", comment, columns, sql.toString());
    }

    private static void rate(StringBuilder sql, List<Column> columns, String count) {
        sql.append(",\n    sum(").append(count).append(")::BIGINT AS ").append(count);
        columns.add(column(count, "sum of the column in counts"));
        if (count.endsWith("_done")) {
            String rate = count.substring(0, count.length() - "_done".length());
            sql.append(", round(100 * sum(").append(count).append(") / nullif(sum(")
                    .append(rate).append("_opp), 0), 2) AS ").append(rate);
            columns.add(column(rate, "percent of the chances taken; null without one"));
        }
    }

    private static Column column(String name, String comment) {
        return new Column(name, "", false, comment);
    }
}
