package dev.railbird.core.ledger;

import dev.railbird.core.event.SourceLocation;
import java.util.List;
import java.util.OptionalLong;

/** Something that moves chips, or should have. */
public sealed interface Entry {
    SourceLocation at();

    /** Time as ISO 8601 text of one form, so that order of text is order of time. */
    String time();

    /** An account begins with these chips. */
    record Created(String user, long chips, String time, SourceLocation at) implements Entry {
    }

    /** A user joined, or was refused; {@code chips} is what the answer says the user has. */
    record Joined(String user, String lobby, boolean isAccepted, OptionalLong chips, String request,
            String time, SourceLocation at) implements Entry {
    }

    /**
     * The lobby gives a user's chips back.
     *
     * @param total the new balance, or the change of it when {@code isChange}
     */
    record Flushed(String user, String lobby, boolean isAccepted, long total, boolean isChange,
            String request, String time, SourceLocation at) implements Entry {
    }

    /** The lobby told its players that one has left. */
    record WentAway(String user, String lobby, String time, SourceLocation at) implements Entry {
    }

    /** A round of a lobby is over. */
    record Round(String lobby, int number, List<Result> results, List<String> dealtIn, String time,
            SourceLocation at) implements Entry {
        public Round {
            results = List.copyOf(results);
            dealtIn = List.copyOf(dealtIn);
        }
    }

    /** What a round cost or brought a user. */
    record Result(String user, long chips) {
    }
}
