package dev.railbird.reports.html;

import java.util.List;
import java.util.Optional;

/**
 * Everything that the page of a hand shows, in words: whoever has a hand, or only its rows, can
 * make one.
 *
 * @param key the hand's key in the database, which also names its file
 * @param game {@code poker} or {@code golf}
 * @param meaning what the status says of the hand
 * @param level how many cards the log tells
 * @param place where the hand stands
 * @param steps how many steps the fold took; at most {@link Frame#STEPS_MAX} are drawn
 * @param frames the table before the first step, and after each
 * @param decks the decks that follow from told seeds; none when no seed is known
 */
public record HandPage(long key, String hand, String game, String variant, String profile,
        String status, String meaning, String level, String place, String digest, int steps,
        List<Fault> faults, List<Frame> frames, List<DeckStrip> decks) {
    public HandPage {
        faults = List.copyOf(faults);
        frames = List.copyOf(frames);
        decks = List.copyOf(decks);
    }

    /** A finding of the hand. */
    public record Fault(String check, String severity, String sentence, String expected,
            String found, String difference, String hint, String place, boolean follows) {
    }

    /**
     * A deck, card by card as it is dealt.
     *
     * @param title how it came about, in words
     */
    public record DeckStrip(String title, List<DeckCard> cards) {
        public DeckStrip {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A card of a deck.
     *
     * @param place its place from 1, in the order of the deck
     * @param to who got it; empty when it was not dealt
     * @param step the step that dealt it; -1 when none did
     * @param found the card that the log shows instead; empty when there is no difference
     */
    public record DeckCard(int place, String card, String to, int step, String found) {
    }

    /** The step that a fault is told of; -1 when it is of the hand as a whole. */
    public int step(Fault fault) {
        for (int k = 1; k < frames.size(); k++) {
            if (frames.get(k).place().equals(fault.place())) {
                return k;
            }
        }
        return -1;
    }

    /** The frames as the script wants them. */
    String data() {
        PageJson json = new PageJson();
        json.open('{').text("game", game).key("frames").open('[');
        Optional<Frame> before = Optional.empty();
        for (Frame frame : frames) {
            frame.write(json, before);
            before = Optional.of(frame);
        }
        return json.close(']').close('}').toString();
    }
}
