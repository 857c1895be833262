package dev.railbird.cli.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** Why no check can tell of a change; each is held against what the audit says. */
enum Reason {
    NOTICE("It is told, as a notice: an honest log can have it.", Grounds::isNoticed),
    UNFINISHED("The hand is reported as unfinished: LOG-12, which held, cannot be checked.",
            Grounds::isUnfinished),
    UNTOLD("The form lets it be absent: a check that held by it is reported as not checkable.",
            Grounds::isUntold),
    SAME_GAME("The log tells the same hands in other words: every digest and claim is the same.",
            Grounds::isSameGame),
    NO_SEED("No seed tells the cards, and the card agrees with all that is shown and paid.",
            (before, outcome) -> !Grounds.held(before, outcome, "SEED-08")),
    NO_RESULT("The log states no result of the hand that could disagree.",
            (before, outcome) -> !Grounds.held(before, outcome, "RULE-14")),
    SAME_RESULT("It is another legal hand with every result that the log states.",
            (before, outcome) -> Grounds.held(Story.all(outcome.told()), outcome, "RULE-14")),
    END_OF_LOG("The log may have ended here: nothing that is left tells of what is gone.",
            Grounds::isBeginning),
    OTHER_HANDS("No other hand refers to it: all the others are as they were.",
            Grounds::isAlone),
    ONLY_RECORD("It stands once in the log, and nothing else in it tells of it: every check that"
            + " held still holds.", Grounds::isAsSound),
    EVENTS_BESIDE("Commands alone are no hands; `railbird golden check` with their events tells"
            + " it.", Commands::differ),
    SAME_EVENTS("Commands alone are no hands; with their events each makes the same and decides the"
            + " same.", Commands::agree);

    private final String words;
    private final BiPredicate<List<Story>, Trial.Outcome> ground;

    Reason(String words, BiPredicate<List<Story>, Trial.Outcome> ground) {
        this.words = words;
        this.ground = ground;
    }

    String words() {
        return words;
    }

    /** All that the audit agrees with; which of them is the reason is for a reader to say. */
    static List<Reason> holding(List<Story> before, Trial.Outcome outcome) {
        return Arrays.stream(values()).filter(reason -> reason.holds(before, outcome)).toList();
    }

    /** As the list of silences and the pages call it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True when the audit agrees that this is why, or the golden check for logs without hands. */
    boolean holds(List<Story> before, Trial.Outcome outcome) {
        return before.isEmpty() == (compareTo(EVENTS_BESIDE) >= 0) && ground.test(before, outcome);
    }
}
