package dev.railbird.cli.mutation;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What has to be so for a {@link Reason}, seen in the audits before and after a change. */
final class Grounds {
    private static final String COMPLETE = "LOG-12";

    private Grounds() {
    }

    static boolean isNoticed(List<Story> before, Trial.Outcome outcome) {
        return outcome.degree() == Trial.Degree.NOTICE;
    }

    static boolean isUnfinished(List<Story> before, Trial.Outcome outcome) {
        return held(before, outcome, COMPLETE)
                && !held(Story.all(outcome.told()), outcome, COMPLETE);
    }

    /** What the hand was held by before, without what it is held by now. */
    static boolean isUntold(List<Story> before, Trial.Outcome outcome) {
        TreeSet<String> lost = new TreeSet<>();
        Story.find(before, outcome.cut().hand()).ifPresent(story -> lost.addAll(story.held()));
        Story.find(Story.all(outcome.told()), outcome.cut().hand())
                .ifPresent(story -> lost.removeAll(story.held()));
        return !lost.isEmpty();
    }

    static boolean isSameGame(List<Story> before, Trial.Outcome outcome) {
        return isAsBefore(before, Story.all(outcome.told()), before.size(), before.size());
    }

    /** The last hand may be another, or gone. */
    static boolean isBeginning(List<Story> before, Trial.Outcome outcome) {
        List<Story> after = Story.all(outcome.told());
        return after.size() <= before.size() && after.size() >= before.size() - 1
                && isAsBefore(before, after, after.size(), Math.max(0, after.size() - 1));
    }

    private static boolean isAsBefore(List<Story> before, List<Story> after, int size, int same) {
        return after.size() == size
                && IntStream.range(0, same).allMatch(k -> after.get(k).isSame(before.get(k)));
    }

    static boolean isAlone(List<Story> before, Trial.Outcome outcome) {
        return Story.all(outcome.told()).stream()
                .filter(story -> before.stream().noneMatch(story::isSame)).count() <= 1;
    }

    static boolean isAsSound(List<Story> before, Trial.Outcome outcome) {
        List<Story> after = Story.all(outcome.told());
        return after.size() == before.size() && IntStream.range(0, after.size())
                .allMatch(k -> after.get(k).held().equals(before.get(k).held()));
    }

    static boolean held(List<Story> stories, Trial.Outcome outcome, String check) {
        return Story.find(stories, outcome.cut().hand()).map(story -> story.held().contains(check))
                .orElse(false);
    }
}
