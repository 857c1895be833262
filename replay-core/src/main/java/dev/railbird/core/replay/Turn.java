package dev.railbird.core.replay;

import dev.railbird.core.event.PokerEvent;

/** One event on its way through the fold: the state before it, and what comes out. */
final class Turn {
    HandState before;
    /** The state that this event makes; null until the event is found acceptable. */
    HandState after;
    PokerEvent settled;
    Refusal refusal;
    Remark remark;

    Turn(HandState before, PokerEvent event) {
        this.before = before;
        this.settled = event;
    }

    /** The same turn for the next event of a hand: whoever reads a turn does it at once. */
    Turn next(HandState table, PokerEvent event) {
        before = table;
        settled = event;
        after = null;
        refusal = null;
        remark = null;
        return this;
    }

    HandState draft() {
        after = before.draft();
        return after;
    }

    Turn refuse(String rule, String sentence, String expected, String found, String hint) {
        return refuse(rule, sentence, expected, found, "", hint);
    }

    Turn refuse(String rule, String sentence, String expected, String found, String difference,
            String hint) {
        refusal = new Refusal(rule, sentence, expected, found, difference, hint);
        after = null;
        return this;
    }

    void remark(String rule, String sentence, String expected, String found, String hint) {
        remark = new Remark(rule, sentence, expected, found, hint);
    }

    /** What a system that lists everything does not do by itself. */
    void oddRemark(String rule, String sentence, String expected, String found, String hint) {
        remark = new Remark(rule, sentence, expected, found, hint,
                before.profile.has(RuleProfile.Habit.LISTS_EVERYTHING));
    }

    String amount(long units) {
        return before.setup.scale().text(units);
    }
}
