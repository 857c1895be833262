package dev.railbird.cli.golden;

import java.util.Locale;

/** The parts of a hand that can differ, in the order in which a difference is looked for. */
public enum Part {
    /** Who sits where with what, and what the stakes are. */
    SETUP(": "),
    /** What happened, with the state after it. */
    STEP(""),
    /** What the log says of states and outcome. */
    CLAIM("= "),
    /** What its importer found when it read the hand, or beside the hands. */
    NOTE("! "),
    /** How many records of a log became what. */
    COUNT("# ");

    private final String mark;

    Part(String mark) {
        this.mark = mark;
    }

    /** What its lines begin with in a golden file. */
    String mark() {
        return mark;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part that a line without its indent belongs to. */
    static Part of(String line) {
        for (Part part : values()) {
            if (part != STEP && line.startsWith(part.mark)) {
                return part;
            }
        }
        return STEP;
    }
}
