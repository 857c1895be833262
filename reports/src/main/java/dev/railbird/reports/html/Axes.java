package dev.railbird.reports.html;

/** The frame of a plot: where a value lies, and the few numbers that are written at its sides. */
final class Axes {
    static final int WIDTH = 640;
    static final int HEIGHT = 250;
    private static final int LEFT = 74;
    private static final int RIGHT = 14;
    private static final int TOP = 50;
    private static final int BOTTOM = 34;
    private static final int TITLE_MAX = 72;
    private static final int REMARK_MAX = 84;
    private final double xMin;
    private final double xMax;
    private final double yMin;
    private final double yMax;

    Axes(double xMin, double xMax, double yMin, double yMax) {
        this.xMin = xMin;
        this.xMax = xMax > xMin ? xMax : xMin + 1;
        this.yMin = yMin;
        this.yMax = yMax > yMin ? yMax : yMin + 1;
    }

    double x(double value) {
        return LEFT + (value - xMin) / (xMax - xMin) * (WIDTH - LEFT - RIGHT);
    }

    double y(double value) {
        return HEIGHT - BOTTOM - (value - yMin) / (yMax - yMin) * (HEIGHT - TOP - BOTTOM);
    }

    /** @param remark a second line, of which the end matters most */
    void draw(Svg svg, String title, String remark, String along) {
        svg.words("plot-title", "start", 8, 18, title.length() <= TITLE_MAX ? title
                : title.substring(0, TITLE_MAX - 1) + "\u2026");
        svg.words("tick", "start", 8, 35, remark.length() <= REMARK_MAX ? remark
                : "\u2026" + remark.substring(remark.length() - REMARK_MAX + 1));
        svg.line("axis", LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM);
        svg.line("axis", LEFT, TOP, LEFT, HEIGHT - BOTTOM);
        tick(svg, yMin);
        tick(svg, yMax);
        if (yMin < 0 && yMax > 0) {
            svg.line("zero", LEFT, y(0), WIDTH - RIGHT, y(0));
            tick(svg, 0);
        }
        svg.words("tick", "start", LEFT, HEIGHT - BOTTOM + 16, Svg.tenths(xMin));
        svg.words("tick", "end", WIDTH - RIGHT, HEIGHT - BOTTOM + 16, Svg.tenths(xMax));
        svg.words("tick", "middle", (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - BOTTOM + 16, along);
    }

    private void tick(Svg svg, double value) {
        svg.words("tick", "end", LEFT - 6, y(value) + 4, Svg.tenths(value));
    }
}
