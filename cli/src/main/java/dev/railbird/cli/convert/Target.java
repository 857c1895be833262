package dev.railbird.cli.convert;

import dev.railbird.core.event.PokerHand;
import java.util.Optional;

/** A form that hands can be written in. */
public interface Target {
    /** The text of the hand with its line ends, or the reason why this form cannot say it. */
    Text text(PokerHand hand);

    /** What is still to be written when there are no more hands. */
    String end();

    /**
     * One of the two is there.
     *
     * @param refusal why the hand has no text in this form
     */
    record Text(Optional<String> text, String refusal) {
        public static Text of(String text) {
            return new Text(Optional.of(text), "");
        }

        public static Text refused(String why) {
            return new Text(Optional.empty(), why);
        }
    }
}
