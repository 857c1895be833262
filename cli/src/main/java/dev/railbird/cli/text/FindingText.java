package dev.railbird.cli.text;

import dev.railbird.core.check.Finding;
import dev.railbird.core.words.Visible;

/** A finding as people read it: where, how bad, which check, what; then the facts. */
public final class FindingText {
    private final boolean colour;

    public FindingText(boolean colour) {
        this.colour = colour;
    }

    /** Some lines, each with its end; what follows from an earlier fault says so. */
    public String lines(Finding finding) {
        String word = finding.followsFrom() ? "follows" : finding.severity().word();
        StringBuilder lines = new StringBuilder(256);
        lines.append(Visible.text(finding.location().toString())).append(": ")
                .append(colour ? code(finding) + word + "\u001b[0m" : word).append(" [")
                .append(finding.check()).append("] ")
                .append(Visible.text(finding.sentence())).append('\n');
        fact(lines, "expected", finding.expected());
        fact(lines, "found", finding.found());
        fact(lines, "difference", finding.difference());
        fact(lines, "hint", finding.hint());
        return lines.toString();
    }

    private static String code(Finding finding) {
        if (finding.followsFrom()) {
            return "\u001b[2m";
        }
        return switch (finding.severity()) {
            case VIOLATION -> "\u001b[1;31m";
            case SUSPICION -> "\u001b[1;33m";
            case NOTICE -> "\u001b[36m";
        };
    }

    private static void fact(StringBuilder lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.append("    ").append(name).append(": ").append(Visible.text(value))
                    .append('\n');
        }
    }
}
