package dev.railbird.core.audit;

import dev.railbird.core.check.Severity;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerHand;
import java.util.TreeMap;

/**
 * LOG-12 between the hands of a stream: where they have been numbered one after the other, a
 * number that is left out is a hand that is missing. Most sites number the hands of all tables
 * together, so that a stream that leaves out numbers from the beginning says nothing.
 */
final class HandNumbers {
    private static final int STREAMS_MAX = 50_000;
    /** So many hands in a row that follow each other are no chance. */
    private static final int ENOUGH = 3;
    /** A number of more digits may not fit. */
    private static final int DIGITS_MAX = 18;
    private final TreeMap<String, Row> streams = new TreeMap<>();

    /**
     * The numbers of a stream.
     *
     * @param words what stands before the number in the id
     * @param inRow how many hands followed the one before them since the numbers last went back
     * @param isWhole no number was left out before that could be told
     */
    private record Row(String words, long number, boolean isFromStart, int inRow,
            boolean isWhole) {
        boolean isCounting() {
            return isWhole && (inRow >= ENOUGH || isFromStart && inRow > 0);
        }
    }

    static boolean hasNumber(PokerHand hand) {
        return !hand.stream().text().isEmpty() && digits(hand.id().text()) > 0;
    }

    private static int digits(String id) {
        int digits = 0;
        while (digits < id.length() && id.charAt(id.length() - 1 - digits) >= '0'
                && id.charAt(id.length() - 1 - digits) <= '9') {
            digits++;
        }
        return digits > DIGITS_MAX ? 0 : digits;
    }

    void add(String key, PokerHand hand, Conclusions conclusions) {
        String id = hand.id().text();
        int end = id.length() - digits(id);
        String words = id.substring(0, end);
        long number = Long.parseLong(id.substring(end));
        Row before = streams.get(key);
        if (before == null && streams.size() >= STREAMS_MAX) {
            return;
        }
        boolean goesOn = before != null && before.words().equals(words)
                && number > before.number();
        if (!goesOn) {
            streams.put(key, new Row(words, number, number <= 1, 0, true));
            return;
        }
        boolean isNext = number == before.number() + 1;
        if (!isNext && before.isCounting() && !isTold(hand)) {
            tell(before, number, Seen.of(hand), conclusions);
        }
        streams.put(key, new Row(words, number, before.isFromStart(),
                before.inRow() + (isNext ? 1 : 0),
                before.isWhole() && (isNext || before.isCounting())));
    }

    /** The importer knows the numbers of its system better. */
    private static boolean isTold(PokerHand hand) {
        return hand.notes().stream().map(Note::check).anyMatch("LOG-12"::equals);
    }

    private static void tell(Row before, long number, Seen entry, Conclusions conclusions) {
        long missing = number - before.number() - 1;
        conclusions.tell(entry.finding("LOG-12", Severity.SUSPICION, missing == 1
                ? "the hand before is missing from its stream"
                : "hands before this one are missing from its stream",
                before.words() + (before.number() + 1), before.words() + number,
                "The hands before were numbered one after the other: was one removed?"));
    }
}
