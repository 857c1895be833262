package dev.railbird.reports.html;

import java.util.ArrayList;
import java.util.List;

/** Pictures of answers. The columns of each are those of the question of the same name. */
enum Plot {
    /** A picture a player: what was won, and the band that luck alone stays in. */
    RESULTS {
        @Override
        List<String> draw(Grid grid) {
            List<String> pictures = new ArrayList<>();
            for (List<List<Cell>> run : runs(grid, 1)) {
                double[][] hands = numbers(run, 1, 4);
                Axes axes = new Axes(0, last(hands)[0], least(hands), most(hands));
                String player = run.get(0).get(0).text();
                Svg svg = new Svg("plot-results-" + pictures.size(), player + ": net result in"
                        + " big blinds over hands, with the band of 95 percent around zero",
                        Axes.WIDTH, Axes.HEIGHT);
                svg.path("band", band(axes, hands), true);
                axes.draw(svg, player, "net result in big blinds", "hands");
                svg.path("run", path(axes, hands, 1), false);
                pictures.add(svg.toString());
            }
            return pictures;
        }
    },
    /** A picture a table: chips before and after each hand, and marks where they differ. */
    CHIPS {
        @Override
        List<String> draw(Grid grid) {
            List<String> pictures = new ArrayList<>();
            for (List<List<Cell>> run : runs(grid, 2)) {
                double[][] hands = numbers(run, 2, 4);
                Axes axes = new Axes(1, last(hands)[0], 0, most(hands) * 1.1);
                String table = run.get(0).get(0).text();
                String source = run.get(0).get(1).text();
                String title = table.isEmpty() ? "Chips of a source" : "Chips at " + table;
                Svg svg = new Svg("plot-chips-" + pictures.size(), title + " in " + source
                        + " before each hand, and after it with the rake", Axes.WIDTH,
                        Axes.HEIGHT);
                axes.draw(svg, title, source, "hands");
                svg.path("run", path(axes, hands, 1), false);
                for (double[] hand : hands) {
                    if (hand[1] != hand[2]) {
                        svg.dot("fault", axes.x(hand[0]), axes.y(hand[2]));
                    }
                }
                pictures.add(svg.toString());
            }
            return pictures;
        }
    },
    /** Bars: how many findings of each kind. */
    KINDS {
        private static final int ROW = 24;
        private static final int LEFT = 170;

        @Override
        List<String> draw(Grid grid) {
            if (grid.rows().isEmpty()) {
                return List.of();
            }
            double[][] counts = numbers(grid.rows(), 2, 2);
            Svg svg = new Svg("plot-kinds", "Findings by check and severity", Axes.WIDTH,
                    ROW * counts.length + 8);
            for (int k = 0; k < counts.length; k++) {
                List<Cell> row = grid.rows().get(k);
                double length = counts[k][0] / Math.max(1, most(counts)) *
                        (Axes.WIDTH - LEFT - 140);
                svg.words("tick", "end", LEFT - 8, ROW * k + 20,
                        row.get(0).text() + " " + row.get(1).text());
                svg.rect("bar " + row.get(1).text(), LEFT, ROW * k + 6, Math.max(1, length), 18);
                String following = row.get(3).text();
                svg.words("tick", "start", LEFT + length + 6, ROW * k + 20, row.get(2).text()
                        + (following.equals("0") ? "" : " + " + following + " follow-on"));
            }
            return List.of(svg.toString());
        }
    },
    /** Columns along the log, and the band that an even spread stays in. */
    TIME {
        @Override
        List<String> draw(Grid grid) {
            if (grid.rows().isEmpty()) {
                return List.of();
            }
            double[][] parts = numbers(grid.rows(), 1, 7);
            double top = 1;
            for (double[] part : parts) {
                top = Math.max(top, Math.max(part[2] + part[3] + part[4], part[6]));
            }
            Axes axes = new Axes(parts[0][0], last(parts)[1] + 1, 0, top);
            Svg svg = new Svg("plot-time", "Findings along the log by number of hand, with the"
                    + " band of 95 percent of an even spread", Axes.WIDTH, Axes.HEIGHT);
            for (double[] part : parts) {
                double x = axes.x(part[0]);
                double width = axes.x(part[1] + 1) - x;
                svg.rect("band", x, axes.y(part[6]), width, axes.y(part[5]) - axes.y(part[6]));
                double stacked = 0;
                for (int kind = 2; kind <= 4; kind++) {
                    double y = axes.y(stacked + part[kind]);
                    svg.rect("bar " + SEVERITIES.get(kind - 2), x + 1, y,
                            Math.max(1, width - 2), axes.y(stacked) - y);
                    stacked += part[kind];
                }
            }
            axes.draw(svg, "Findings along the log",
                    "from below: violations (red), suspicions (brown), notices (grey)",
                    "number of the hand");
            return List.of(svg.toString());
        }
    };

    private static final List<String> SEVERITIES = List.of("violation", "suspicion", "notice");

    /** As many pictures as the answer has things to show. */
    abstract List<String> draw(Grid grid);

    /** Rows that agree in their first columns, in their order. */
    private static List<List<List<Cell>>> runs(Grid grid, int keys) {
        List<List<List<Cell>>> runs = new ArrayList<>();
        for (List<Cell> row : grid.rows()) {
            boolean goesOn = !runs.isEmpty() && runs.get(runs.size() - 1).get(0).subList(0, keys)
                    .equals(row.subList(0, keys));
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(row);
        }
        return runs;
    }

    private static double[][] numbers(List<List<Cell>> rows, int from, int to) {
        double[][] numbers = new double[rows.size()][to - from + 1];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = from; column <= to; column++) {
                String text = rows.get(row).get(column).text();
                numbers[row][column - from] = text.isEmpty() ? 0 : Double.parseDouble(text);
            }
        }
        return numbers;
    }

    private static double[] last(double[][] rows) {
        return rows[rows.length - 1];
    }

    private static double least(double[][] rows) {
        double least = 0;
        for (double[] row : rows) {
            for (int k = 1; k < row.length; k++) {
                least = Math.min(least, row[k]);
            }
        }
        return least;
    }

    private static double most(double[][] rows) {
        double most = 0;
        for (double[] row : rows) {
            for (int k = Math.min(1, row.length - 1); k < row.length; k++) {
                most = Math.max(most, row[k]);
            }
        }
        return most;
    }

    private static double[] path(Axes axes, double[][] rows, int column) {
        double[] points = new double[rows.length * 2];
        for (int k = 0; k < rows.length; k++) {
            points[2 * k] = axes.x(rows[k][0]);
            points[2 * k + 1] = axes.y(rows[k][column]);
        }
        return points;
    }

    /** Up along the low ends and back along the high ones. */
    private static double[] band(Axes axes, double[][] rows) {
        double[] points = new double[rows.length * 4];
        for (int k = 0; k < rows.length; k++) {
            points[2 * k] = axes.x(rows[k][0]);
            points[2 * k + 1] = axes.y(rows[k][2]);
            int back = points.length - 2 - 2 * k;
            points[back] = axes.x(rows[k][0]);
            points[back + 1] = axes.y(rows[k][3]);
        }
        return points;
    }
}
