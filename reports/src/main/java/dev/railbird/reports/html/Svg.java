package dev.railbird.reports.html;

import dev.railbird.core.words.Visible;

/** Drawn lines and words as text: the same numbers give the same bytes everywhere. */
final class Svg {
    private final StringBuilder out = new StringBuilder(4096);

    /** A picture that says in words what it shows; {@code id} is unique on its page. */
    Svg(String id, String title, int width, int height) {
        out.append("<svg role=\"img\" aria-labelledby=\"").append(id).append("\" viewBox=\"0 0 ")
                .append(width).append(' ').append(height).append("\"><title id=\"").append(id)
                .append("\">");
        escaped(title);
        out.append("</title>");
    }

    Svg rect(String style, double x, double y, double width, double height) {
        out.append("<rect class=\"").append(style).append('"');
        number(" x", x);
        number(" y", y);
        number(" width", Math.max(0, width));
        number(" height", Math.max(0, height));
        out.append("/>");
        return this;
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"").append(style).append('"');
        number(" x1", x1);
        number(" y1", y1);
        number(" x2", x2);
        number(" y2", y2);
        out.append("/>");
        return this;
    }

    Svg dot(String style, double x, double y) {
        out.append("<circle class=\"").append(style).append("\" r=\"4\"");
        number(" cx", x);
        number(" cy", y);
        out.append("/>");
        return this;
    }

    /** @param points x and y in turn */
    Svg path(String style, double[] points, boolean isClosed) {
        out.append("<path class=\"").append(style).append("\" d=\"");
        for (int k = 0; k < points.length; k += 2) {
            out.append(k == 0 ? 'M' : 'L').append(tenths(points[k])).append(' ')
                    .append(tenths(points[k + 1]));
        }
        out.append(isClosed ? "Z\"/>" : "\"/>");
        return this;
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    Svg words(String style, String anchor, double x, double y, String text) {
        out.append("<text class=\"").append(style).append("\" text-anchor=\"").append(anchor)
                .append('"');
        number(" x", x);
        number(" y", y);
        out.append('>');
        escaped(text);
        out.append("</text>");
        return this;
    }

    private void number(String name, double value) {
        out.append(name).append("=\"").append(tenths(value)).append('"');
    }

    /** With one digit after the point, whatever the locale. */
    static String tenths(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    private void escaped(String written) {
        String text = Visible.text(written);
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out + "</svg>";
    }
}
