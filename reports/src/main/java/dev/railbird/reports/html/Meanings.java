package dev.railbird.reports.html;

import dev.railbird.core.audit.InformationLevel;
import dev.railbird.core.replay.HandStatus;

/** What the words of the report mean, for readers who do not know Railbird. */
final class Meanings {
    private Meanings() {
    }

    /** Of a verdict of the whole audit. */
    static String ofVerdict(String verdict) {
        return switch (verdict) {
            case "BROKEN" -> "At least one statement of the logs is provably false, or one rule of"
                    + " the game was provably not kept. The findings say where.";
            case "SUSPICIOUS" -> "Nothing is provably wrong, but something wants an explanation"
                    + " by a person. The findings say what.";
            case "CLEAN" -> "No check found a violation or a suspicion. That says nothing of what"
                    + " could not be checked, which is listed below.";
            case "EMPTY" -> "No hand was found in the sources, so nothing was audited.";
            default -> "";
        };
    }

    /** Of a number that stands alone, by the name of its column; empty when the name says it. */
    static String ofNumber(String column) {
        return switch (column) {
            case "violations" -> "provably wrong";
            case "suspicions" -> "want an explanation by a person";
            case "notices" -> "worth knowing, not a fault";
            case "following" -> "explained by an earlier fault of the same hand, and not counted"
                    + " beside it";
            case "holds" -> "there was something to compare, and it agrees";
            case "broken" -> "something does not agree; a finding says what";
            case "not_checkable" -> "the log lacks what the check needs";
            case "insufficient" -> "too little data to tell either way";
            case "not_applicable" -> "the hand has nothing of the kind";
            default -> "";
        };
    }

    static String of(HandStatus status) {
        return switch (status) {
            case COMPLETE -> "every event was accepted and the hand is over";
            case PARTIAL -> "the log stops before the hand is over";
            case DIVERGED -> "the rules refuse an event of the log; what comes after it is shown"
                    + " as far as it can be followed";
            case UNREADABLE -> "the record could not be read as a hand";
        };
    }

    static String of(InformationLevel level) {
        return switch (level) {
            case V0 -> "the whole deck";
            case V1 -> "every card that a player saw";
            case V2 -> "one player's cards";
            case V3 -> "what an observer saw";
        };
    }
}
