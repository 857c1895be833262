package dev.railbird.cli.tamper;

import dev.railbird.cli.mutation.Story;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why nothing tells of a forgery; each is so in the audits before and after it. */
enum Reason {
    ABSENT("What is forged does not stand in the log that is looked at."),
    NOTICED("It is told, as a notice: an honest log can have it."),
    NO_RESULT("No result stands in the log that could disagree: RULE-14 cannot be judged."),
    NO_SEED("No seed gives the cards: SEED-08 cannot be judged."),
    AGREES("The forged log agrees with itself: every check that held holds, and only another copy"
            + " can tell."),
    LESS("The forged log tells less: a check that held has nothing to judge any more, and its"
            + " verdict says so.");

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

    /** Those that hold for a forgery of which no violation or suspicion tells. */
    static Set<Reason> of(Tampering tampering, List<Story> before, List<Story> after,
            boolean isNoticed) {
        if (isNoticed) {
            return EnumSet.of(NOTICED);
        }
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (!tampering.isOfLog() && holds(after, "RULE-14") == 0) {
            reasons.add(NO_RESULT);
        }
        if (tampering.isOfCards() && holds(after, "SEED-08") < after.size()) {
            reasons.add(NO_SEED);
        }
        if (reasons.isEmpty()) {
            reasons.add(after.stream().allMatch(story -> before.stream()
                    .filter(old -> old.id().equals(story.id()))
                    .allMatch(old -> story.held().containsAll(old.held()))) ? AGREES : LESS);
        }
        return reasons;
    }

    private static long holds(List<Story> stories, String check) {
        return stories.stream().filter(story -> story.held().contains(check)).count();
    }
}
