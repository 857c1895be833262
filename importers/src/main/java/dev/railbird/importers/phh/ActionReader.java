package dev.railbird.importers.phh;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.importers.phh.PhhActions.Verb;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads one action string from its bytes: {@code p3 cbr 47.50 # value}. Words are separated by any
 * blanks. Whatever is odd but readable becomes a notice, the rest a violation at its column.
 */
final class ActionReader extends ActionWords {
    /** Where notes about an action go. */
    interface Faults {
        void notice(String check, int line, int column, String sentence, String found);

        void violation(String check, int line, int column, String sentence, String expected,
                String found);
    }

    private static final int DB = 'd' << 8 | 'b';
    private static final int DH = 'd' << 8 | 'h';
    private static final int CC = 'c' << 8 | 'c';
    private static final int CBR = 'c' << 16 | 'b' << 8 | 'r';
    private static final int PB = 'p' << 8 | 'b';
    private static final int SD = 's' << 8 | 'd';
    private static final int SM = 's' << 8 | 'm';
    private static final byte[] HIDDEN_PAIR =
            "d dh p1 ????".getBytes(StandardCharsets.ISO_8859_1);
    private static final List<CardSlot> TWO_HIDDEN = List.of(CardSlot.HIDDEN, CardSlot.HIDDEN);
    private final PhhActions actions;
    private final Faults faults;
    private int line;
    private int shift;
    private final List<CardSlot> read = new ArrayList<>(8);

    ActionReader(PhhActions actions, Faults faults) {
        this.actions = actions;
        this.faults = faults;
    }

    /** @param shift what to add to a position in the bytes to get its column */
    void read(byte[] source, int from, int to, int atLine, int shift) {
        bytes = source;
        at = from;
        end = to;
        line = atLine;
        this.shift = shift;
        int row = actions.add(atLine, from + shift);
        if (isShort(row) || !word()) {
            return;
        }
        if (bytes[wordFrom] == '#') {
            comment(row);
            return;
        }
        if (verb() == 'd') {
            dealer(row);
        } else if (bytes[wordFrom] == 'p' && seat(row)) {
            player(row);
        } else if (actions.verbs[row] != Verb.UNREADABLE) {
            unreadable(row, "d or p1, p2, ...");
        }
        if (actions.verbs[row] != Verb.UNREADABLE) {
            rest(row);
        }
    }

    /**
     * Three of four actions of a real log are exactly {@code p3 f}, {@code p3 cc} or
     * {@code d dh p3 ????}; every other spelling is read word by word.
     */
    private boolean isShort(int row) {
        int length = end - at;
        boolean isFold = length == 4 && bytes[at] == 'p' && bytes[at + 2] == ' '
                && bytes[at + 3] == 'f';
        boolean isCall = length == 5 && bytes[at] == 'p' && bytes[at + 2] == ' '
                && bytes[at + 3] == 'c' && bytes[at + 4] == 'c';
        boolean isHiddenPair = length == HIDDEN_PAIR.length && bytes[at] == 'd'
                && Arrays.equals(bytes, at + 7, end, HIDDEN_PAIR, 7, HIDDEN_PAIR.length)
                && Arrays.equals(bytes, at, at + 6, HIDDEN_PAIR, 0, 6);
        int seat = isFold || isCall ? bytes[at + 1] - '0' : isHiddenPair ? bytes[at + 6] - '0' : 0;
        if (seat < 1 || seat > 9) {
            return false;
        }
        actions.seats[row] = seat;
        actions.verbs[row] = isFold ? Verb.FOLD : isCall ? Verb.CHECK_OR_CALL : Verb.DEAL_HOLE;
        if (isHiddenPair) {
            actions.cards[row] = TWO_HIDDEN;
        }
        return true;
    }

    private void unreadable(int row, String expected) {
        actions.verbs[row] = Verb.UNREADABLE;
        String found = wordTo > wordFrom ? text(wordFrom, wordTo) : "nothing";
        faults.violation("LOG-06", line, wordFrom + shift, "an action that the grammar does not"
                + " know", expected, found);
    }

    private void dealer(int row) {
        if (!word()) {
            unreadable(row, "dh or db");
        } else if (verb() == DB) {
            actions.verbs[row] = Verb.DEAL_BOARD;
            cards(row, true);
        } else if (verb() == DH) {
            if (word() && bytes[wordFrom] == 'p' && seat(row)) {
                actions.verbs[row] = Verb.DEAL_HOLE;
                cards(row, true);
            } else if (actions.verbs[row] != Verb.UNREADABLE) {
                unreadable(row, "p1, p2, ...");
            }
        } else {
            unreadable(row, "dh or db");
        }
    }

    private boolean seat(int row) {
        int seat = 0;
        for (int k = wordFrom + 1; k < wordTo; k++) {
            int digit = bytes[k] - '0';
            if (digit < 0 || digit > 9 || seat > 99) {
                unreadable(row, "p1, p2, ...");
                return false;
            }
            seat = seat * 10 + digit;
        }
        if (seat < 1 || seat > SeatNumber.MAX) {
            unreadable(row, "p1, p2, ...");
            return false;
        }
        actions.seats[row] = seat;
        return true;
    }

    private void player(int row) {
        int verb = word() ? verb() : 0;
        switch (verb) {
            case 'f' -> actions.verbs[row] = Verb.FOLD;
            case CC -> actions.verbs[row] = Verb.CHECK_OR_CALL;
            case CBR -> {
                actions.verbs[row] = Verb.RAISE;
                amount(row);
            }
            case PB -> actions.verbs[row] = Verb.BRING_IN;
            case SD -> {
                actions.verbs[row] = Verb.DRAW;
                cards(row, false);
            }
            case SM -> show(row);
            default -> unreadable(row, "f, cc, cbr, pb, sd or sm");
        }
    }

    /** {@code sm} alone mucks, {@code sm -} shows what was dealt: a show without cards. */
    private void show(int row) {
        int before = at;
        if (word() && verb() == '-') {
            actions.verbs[row] = Verb.SHOW;
            return;
        }
        at = before;
        cards(row, false);
        if (actions.verbs[row] != Verb.UNREADABLE) {
            actions.verbs[row] = actions.cards[row].isEmpty() ? Verb.MUCK : Verb.SHOW;
        }
    }

    private void amount(int row) {
        if (!word()) {
            unreadable(row, "an amount");
            return;
        }
        long value = 0;
        int scale = 0;
        int digits = 0;
        boolean point = false;
        boolean comma = false;
        for (int k = wordFrom; k < wordTo; k++) {
            byte b = bytes[k];
            if (b >= '0' && b <= '9' && digits < 18) {
                value = value * 10 + (b - '0');
                digits++;
                scale += point ? 1 : 0;
            } else if (b == '.' && !point) {
                point = true;
            } else if (b == ',' && !point && digits > 0) {
                comma = true;
            } else {
                unreadable(row, "an amount");
                return;
            }
        }
        if (digits == 0) {
            unreadable(row, "an amount");
            return;
        }
        if (comma) {
            faults.notice("LOG-06", line, wordFrom + shift,
                    "an amount with thousands separators", text(wordFrom, wordTo));
        }
        actions.amounts[row] = value;
        actions.scales[row] = (byte) scale;
    }

    private void cards(int row, boolean needed) {
        int before = at;
        if (!word() || bytes[wordFrom] == '#') {
            at = before;
            if (needed) {
                unreadable(row, "cards");
            }
            return;
        }
        read.clear();
        int k = wordFrom;
        while (k < wordTo) {
            int used = card(row, k, read);
            if (used == 0) {
                return;
            }
            k += used;
        }
        actions.cards[row] = read.size() == 2 ? List.of(read.get(0), read.get(1))
                : List.copyOf(read);
    }

    /** Reads one card; returns its length, 0 when it is none. */
    private int card(int row, int k, List<CardSlot> cards) {
        int rank = bytes[k];
        int length = 2;
        if (rank == ',' && k > wordFrom) {
            return 1;
        }
        if (rank == '1' && k + 2 < wordTo && bytes[k + 1] == '0') {
            rank = 'T';
            length = 3;
            faults.notice("LOG-06", line, k + shift, "a ten written as 10",
                    text(k, k + 3));
        }
        int suit = k + length <= wordTo ? bytes[k + length - 1] : -1;
        int index = suit < 0 ? -1 : Card.indexOf(rank, suit);
        if (index >= 0) {
            cards.add(CardSlot.of(Card.ofIndex(index)));
            return length;
        }
        if (rank == '?' && suit == '?') {
            cards.add(CardSlot.HIDDEN);
            return 2;
        }
        boolean half = rank == '?' && "cdhs".indexOf(suit) >= 0
                || suit == '?' && "23456789TJQKA".indexOf(rank) >= 0;
        if (half) {
            faults.notice("RULE-01", line, k + shift, "a half-known card counts as hidden",
                    text(k, k + 2));
            cards.add(CardSlot.HIDDEN);
            return 2;
        }
        actions.verbs[row] = Verb.UNREADABLE;
        faults.violation("RULE-01", line, k + shift, "a card that no deck has",
                "a rank 23456789TJQKA and a suit cdhs, or ??",
                text(k, Math.min(k + 2, wordTo)));
        return 0;
    }

    private void rest(int row) {
        if (!word()) {
            return;
        }
        if (bytes[wordFrom] == '#') {
            comment(row);
        } else {
            unreadable(row, "the end of the action or # and a comment");
        }
    }

    private void comment(int row) {
        int from = wordFrom + 1;
        if (wordTo - wordFrom > 1 || from >= end) {
            faults.notice("LOG-06", line, wordFrom + shift, from >= end
                    ? "a comment sign without a comment"
                    : "a comment that is glued to its sign", text(wordFrom, wordTo));
        }
        while (from < end && isBlank(bytes[from])) {
            from++;
        }
        actions.comments[row] = text(from, end);
        at = end;
    }
}
