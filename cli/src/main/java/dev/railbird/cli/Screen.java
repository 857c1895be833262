package dev.railbird.cli;

import java.util.Map;

/**
 * What the streams of a call lead to.
 *
 * @param colour results may be coloured
 * @param progress messages go to a terminal, where a line may be drawn over
 * @param columns the width that help and tables keep to
 */
public record Screen(boolean colour, boolean progress, int columns) {
    private static final int COLUMNS_MIN = 20;
    private static final int COLUMNS_MAX = 120;

    /** No terminal at all: pipes, files and tests. */
    public static final Screen NONE = new Screen(false, false, 80);

    /**
     * Java cannot tell which streams are terminals; the launcher can.
     *
     * @param terminals words out of {@code out} and {@code err}
     */
    static Screen of(Map<String, String> environment, String terminals) {
        boolean wantsColour = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Screen(terminals.contains("out") && wantsColour, terminals.contains("err"),
                columns(environment.getOrDefault("COLUMNS", "")));
    }

    private static int columns(String stated) {
        if (!stated.matches("[0-9]{1,5}")) {
            return NONE.columns;
        }
        return Math.max(COLUMNS_MIN, Math.min(COLUMNS_MAX, Integer.parseInt(stated)));
    }
}
