package dev.railbird.cli.tamper;

import dev.railbird.cli.mutation.Story;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Why nothing can tell of a forgery; each is so in the audits before and after it. */
enum Reason {
    ABSENT("What is forged does not stand in the log that is looked at."),
    NOTICED("It is told, as a notice: an honest log can have it."),
    UNFINISHED("The hand is reported as unfinished: LOG-12, which held, cannot be checked."),
    NO_RESULT("No result stands in the log that could disagree: RULE-14 cannot be checked."),
    NO_SEED("No seed gives the cards: SEED-08 cannot be checked."),
    AGREES("The forged log agrees with itself: every check that held before it holds after it."),
    GROWN("The old export is the beginning of the new one.");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    char letter() {
        return (char) ('a' + ordinal());
    }

    /** The first of them that holds; empty when a check lost sight of a hand without a word. */
    static Optional<Reason> of(Tampering tampering, List<Story> before, List<Story> after,
            boolean isNoticed) {
        if (isNoticed) {
            return Optional.of(NOTICED);
        } else if (holds(before, "LOG-12") > holds(after, "LOG-12")
                && tampering == Tampering.CUT_OFF) {
            return Optional.of(UNFINISHED);
        } else if (!tampering.isOfLog() && holds(after, "RULE-14") == 0) {
            return Optional.of(NO_RESULT);
        } else if (tampering.isOfCards() && holds(after, "SEED-08") < after.size()) {
            return Optional.of(NO_SEED);
        }
        return Optional.of(AGREES).filter(any -> agrees(before, after));
    }

    private static long holds(List<Story> stories, String check) {
        return stories.stream().filter(story -> story.held().contains(check)).count();
    }

    private static boolean agrees(List<Story> before, List<Story> after) {
        if (before.size() != after.size()) {
            return held(before).equals(held(after));
        }
        return IntStream.range(0, after.size())
                .allMatch(k -> after.get(k).held().containsAll(before.get(k).held()));
    }

    private static TreeSet<String> held(List<Story> stories) {
        TreeSet<String> held = new TreeSet<>();
        stories.forEach(story -> held.addAll(story.held()));
        return held;
    }
}
