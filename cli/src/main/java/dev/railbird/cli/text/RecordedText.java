package dev.railbird.cli.text;

import dev.railbird.cli.golden.DecidedActions;
import dev.railbird.cli.golden.EmittedEvents;
import dev.railbird.cli.golden.RecordedDifference;
import dev.railbird.cli.golden.RecordedStates;
import dev.railbird.core.words.Visible;
import java.io.PrintStream;
import java.util.List;

/** What a log and the records of its own system have to say to each other. */
public final class RecordedText {
    private static final int SHOWN_MAX = 20;
    private final PrintStream out;

    public RecordedText(PrintStream out) {
        this.out = out;
    }

    /** @return whether all are as recorded */
    public boolean states(RecordedStates states) {
        boolean holds = states.differences().isEmpty() && states.gone().isEmpty();
        out.println(word(holds) + ": " + states.same() + " recorded states as replayed, "
                + states.other() + " others, of " + hands(states.differences().size())
                + "; " + hands(states.gone().size()) + " gone, " + states.untold()
                + " without a recorded state");
        if (!states.unknown().isEmpty()) {
            out.println("  not compared, as a replay has no such field: "
                    + Visible.text(String.join(", ", states.unknown())));
        }
        differences("state", states.differences());
        names("gone", states.gone());
        return holds;
    }

    /** @return whether every event is the one that was emitted, and is decided again */
    public boolean commands(EmittedEvents emitted) {
        DecidedActions decided = emitted.decided();
        boolean holds = emitted.differences().isEmpty() && decided.differences().isEmpty()
                && emitted.late().isEmpty();
        out.println(word(holds) + ": " + emitted.commands() + " commands, " + emitted.same()
                + " events stored as emitted, " + emitted.differences().size()
                + (emitted.differences().size() == 1 ? " stream that parts"
                        : " streams that part"));
        out.println("  " + decided.same() + " actions decided again to the same chips, "
                + decided.differences().size() + " to others, " + decided.refused()
                + " that the rules refuse");
        if (!emitted.late().isEmpty()) {
            out.println("  " + emitted.late().size() + (emitted.late().size() == 1
                    ? " command at another time than its events"
                    : " commands at another time than their events"));
        }
        differences("event", emitted.differences());
        differences("decision", decided.differences());
        differences("time", emitted.late());
        return holds;
    }

    private static String word(boolean holds) {
        return holds ? "SAME" : "DIFFERENT";
    }

    private static String hands(int count) {
        return count + (count == 1 ? " hand" : " hands");
    }

    private void differences(String what, List<RecordedDifference> differences) {
        differences.stream().limit(1).forEach(first -> {
            out.println(Visible.text(first.place()) + ": first " + what + " that differs: "
                    + Visible.text(first.hand()));
            out.println("  " + Visible.text(first.words()));
            if (!first.at().isEmpty()) {
                out.println("  at " + Visible.text(first.at()));
            }
            GoldenText.fields(first.fields(), out);
        });
        names("also", differences.stream().skip(1)
                .map(difference -> difference.hand() + " " + difference.words()).toList());
    }

    private void names(String what, List<String> names) {
        names.stream().limit(SHOWN_MAX).forEach(name -> out.println("  " + what + ": "
                + Visible.text(name)));
        if (names.size() > SHOWN_MAX) {
            out.println("  and " + (names.size() - SHOWN_MAX) + " more are " + what);
        }
    }
}
