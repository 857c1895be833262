package dev.railbird.cli.text;

import java.io.PrintStream;
import java.util.function.UnaryOperator;

/** Lines for a terminal of some width, in colour or without. */
final class Lines {
    private final PrintStream out;
    private final boolean colour;
    private final int columns;

    Lines(PrintStream out, boolean colour, int columns) {
        this.out = out;
        this.colour = colour;
        this.columns = columns;
    }

    int columns() {
        return columns;
    }

    /** A line as it is. */
    void line(String text) {
        out.println(text);
    }

    /** Text on as many lines as the width asks for, broken at blanks. */
    void words(String text) {
        wrap(text, part -> part);
    }

    void words(Paint paint, String text) {
        wrap(text, part -> paint(paint, part));
    }

    private void wrap(String text, UnaryOperator<String> painted) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0
                    && Columns.of(line.toString()) + 1 + Columns.of(word) > columns) {
                out.println(painted.apply(line.toString().stripTrailing()));
                line.setLength(0);
            } else if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
        }
        out.println(painted.apply(line.toString()));
    }

    String paint(Paint paint, String text) {
        return colour ? paint.over(text) : text;
    }

    String card(String card, boolean isRed) {
        return paint(isRed ? Paint.RED_CARD : Paint.BLACK_CARD, card);
    }
}
