package dev.railbird.cli.proof;

/**
 * One thing that was looked at.
 *
 * @param what the file or hand that it is about
 */
public record Fact(State state, String what, String sentence) {
    /** UNKNOWN leaves the question open; NOTE is worth knowing and decides nothing. */
    public enum State {
        HOLDS("holds"), FAILS("FAILS"), UNKNOWN("unknown"), NOTE("note");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public static Fact holds(String what, String sentence) {
        return new Fact(State.HOLDS, what, sentence);
    }

    public static Fact fails(String what, String sentence) {
        return new Fact(State.FAILS, what, sentence);
    }

    public static Fact unknown(String what, String sentence) {
        return new Fact(State.UNKNOWN, what, sentence);
    }

    /** A count that holds when it is whole; what is missing from it has been told before. */
    public static Fact counted(String what, long held, long all, String sentence) {
        return new Fact(held == all ? State.HOLDS : State.NOTE, what,
                held + " of " + all + " " + sentence);
    }

    public static Fact note(String what, String sentence) {
        return new Fact(State.NOTE, what, sentence);
    }
}
