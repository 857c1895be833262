package dev.railbird.cli.text;

import dev.railbird.core.check.Finding;
import java.io.PrintStream;

/** A finding as people read it: where, how bad, which check, what; then the facts. */
public final class FindingText {
    private final PrintStream out;
    private final boolean colour;

    public FindingText(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    public void print(Finding finding) {
        String word = finding.severity().word();
        String severity = colour ? code(finding) + word + "\u001b[0m" : word;
        out.println(Visible.text(finding.location().toString()) + ": " + severity + " ["
                + finding.check() + "] " + Visible.text(finding.sentence()));
        fact("expected", finding.expected());
        fact("found", finding.found());
        fact("difference", finding.difference());
        fact("hint", finding.hint());
    }

    private static String code(Finding finding) {
        return switch (finding.severity()) {
            case VIOLATION -> "\u001b[1;31m";
            case SUSPICION -> "\u001b[1;33m";
            case NOTICE -> "\u001b[36m";
        };
    }

    private void fact(String name, String value) {
        if (!value.isEmpty()) {
            out.println("    " + name + ": " + Visible.text(value));
        }
    }
}
