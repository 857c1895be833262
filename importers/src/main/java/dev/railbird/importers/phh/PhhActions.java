package dev.railbird.importers.phh;

import dev.railbird.core.card.CardSlot;
import java.util.Arrays;
import java.util.List;

/**
 * The actions of one hand as read: parallel columns, because amounts wait for the hand's scale and
 * an object an action would be the largest cost of reading.
 */
public final class PhhActions {
    /** What an action says; {@code UNREADABLE} ones carry their fault as a note. */
    public enum Verb {
        DEAL_HOLE, DEAL_BOARD, BRING_IN, RAISE, CHECK_OR_CALL, FOLD, DRAW, SHOW, MUCK, NOTHING,
        UNREADABLE
    }

    public int size;
    public Verb[] verbs = new Verb[32];
    public int[] seats = new int[32];
    public long[] amounts = new long[32];
    public byte[] scales = new byte[32];
    public int[] lines = new int[32];
    public int[] columns = new int[32];
    @SuppressWarnings({"unchecked", "rawtypes"})
    public List<CardSlot>[] cards = new List[32];
    public String[] comments = new String[32];

    void clear() {
        size = 0;
    }

    /** A new row; returns its number. */
    int add(int line, int column) {
        if (size == verbs.length) {
            int more = size * 2;
            verbs = Arrays.copyOf(verbs, more);
            seats = Arrays.copyOf(seats, more);
            amounts = Arrays.copyOf(amounts, more);
            scales = Arrays.copyOf(scales, more);
            lines = Arrays.copyOf(lines, more);
            columns = Arrays.copyOf(columns, more);
            cards = Arrays.copyOf(cards, more);
            comments = Arrays.copyOf(comments, more);
        }
        verbs[size] = Verb.NOTHING;
        seats[size] = 0;
        amounts[size] = 0;
        scales[size] = 0;
        lines[size] = line;
        columns[size] = column;
        cards[size] = List.of();
        comments[size] = "";
        return size++;
    }
}
