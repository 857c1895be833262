package dev.railbird.importers.idealic;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.Note;
import dev.railbird.importers.idealic.IdealicAction.Verb;
import dev.railbird.importers.idealic.JsonValue.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one action string: {@code p5 cbr 40 #1760000007747}. A string that is not of the grammar
 * becomes a violation at its column and no event.
 */
final class ActionReader {
    private static final int STAMP_DIGITS = 13;
    /** What begins with as many was meant as a time. */
    private static final int TIME_DIGITS_MIN = 10;
    private static final int AMOUNT_CHARS_MAX = 20;
    private final IdealicRecord record;
    private final List<String> players;
    private String text;
    private int line;
    private int shift;
    private int at;
    private int wordAt;
    private String word;

    ActionReader(IdealicRecord record, List<String> players) {
        this.record = record;
        this.players = players;
    }

    /** Empty when the string is no action; the record then holds the note that says why. */
    Optional<IdealicAction> read(Text source) {
        text = source.text();
        line = source.line();
        shift = source.column() + 1;
        at = 0;
        if (text.startsWith("#")) {
            return documentMessage();
        }
        int hash = text.indexOf(" #");
        String whole = text;
        String comment = hash < 0 ? "" : text.substring(hash + 2);
        if (hash >= 0) {
            text = text.substring(0, hash);
        }
        nextWord();
        if (word.equals("d")) {
            return dealer(comment);
        }
        int seat = seat();
        if (seat == 0) {
            return Optional.empty();
        }
        nextWord();
        if (word.equals("m")) {
            text = whole;
            return message(seat);
        }
        return player(seat, comment);
    }

    private void nextWord() {
        int from = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        wordAt = at;
        if (at - from > 1 || at > from && (from == 0 || at == text.length())) {
            record.fault("LOG-06", "blanks where the grammar has none", "one blank between words",
                    (at - from) + " blanks", line, from + shift);
        }
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        word = text.substring(wordAt, at);
    }

    private Optional<IdealicAction> fault(String sentence, String expected) {
        record.fault("LOG-06", sentence, expected, word.isEmpty() ? "nothing" : word, line,
                wordAt + shift);
        return Optional.empty();
    }

    /** The number of a player, 0 with a note when it is none of this hand. */
    private int seat() {
        int seat = 0;
        boolean isNumber = word.length() > 1 && word.length() < 5 && word.charAt(0) == 'p';
        for (int k = 1; k < word.length() && isNumber; k++) {
            isNumber = Character.digit(word.charAt(k), 10) >= 0 && word.charAt(k) <= '9';
            seat = seat * 10 + word.charAt(k) - '0';
        }
        if (isNumber && seat >= 1 && seat <= players.size()) {
            return seat;
        }
        fault(isNumber ? "an action of a player that the hand does not have"
                : "an action that the grammar does not know",
                isNumber ? "p1 to p" + players.size() : "d or p1 to p" + players.size());
        return 0;
    }

    private Optional<IdealicAction> dealer(String comment) {
        nextWord();
        Verb verb = word.equals("db") ? Verb.DEAL_BOARD : Verb.DEAL_HOLE;
        if (verb == Verb.DEAL_HOLE && !word.equals("dh")) {
            return fault("a dealer action that the grammar does not know", "dh or db");
        }
        int seat = 0;
        if (verb == Verb.DEAL_HOLE) {
            nextWord();
            seat = seat();
            if (seat == 0) {
                return Optional.empty();
            }
        }
        nextWord();
        return word.isEmpty() ? fault("a deal without cards", "cards")
                : action(verb, cards(), comment, Optional.empty()).map(seated(seat));
    }

    private static java.util.function.UnaryOperator<IdealicAction> seated(int seat) {
        return a -> new IdealicAction(a.verb(), seat, a.amount(), a.cards(), a.text(), a.stamp(),
                a.line(), a.column());
    }

    private Optional<IdealicAction> player(int seat, String comment) {
        Optional<IdealicAction> read = switch (word) {
            case "f" -> action(Verb.FOLD, List.of(), comment, Optional.empty());
            case "cc", "cbr" -> amount(word.equals("cbr") ? Verb.RAISE : Verb.CHECK_OR_CALL,
                    comment);
            case "sm" -> show(comment);
            default -> fault("a verb that the engine does not play", "f, cc, cbr, sm or m");
        };
        return read.map(seated(seat));
    }

    private Optional<IdealicAction> show(String comment) {
        nextWord();
        if (word.isEmpty()) {
            return action(Verb.MUCK, List.of(), comment, Optional.empty());
        }
        return action(Verb.SHOW, cards(), comment, Optional.empty());
    }

    private Optional<IdealicAction> amount(Verb verb, String comment) {
        nextWord();
        if (word.isEmpty() && verb == Verb.CHECK_OR_CALL) {
            return action(verb, List.of(), comment, Optional.empty());
        }
        int points = 0;
        boolean isAmount = !word.isEmpty() && word.length() <= AMOUNT_CHARS_MAX;
        for (int k = 0; k < word.length() && isAmount; k++) {
            char c = word.charAt(k);
            points += c == '.' ? 1 : 0;
            boolean isInside = k > 0 && k < word.length() - 1;
            isAmount = c >= '0' && c <= '9' || c == '.' && points == 1 && isInside;
        }
        return isAmount ? action(verb, List.of(), comment, Optional.of(new BigDecimal(word)))
                : fault("an amount that is no number", "digits, at most one point");
    }

    /** The end of the string: nothing but the comment may follow. */
    private Optional<IdealicAction> action(Verb verb, List<CardSlot> cards, String comment,
            Optional<BigDecimal> amount) {
        nextWord();
        if (!word.isEmpty()) {
            return fault("an action with more than the grammar has", "the end of the action");
        }
        boolean isStamp = isStamp(comment);
        if (!isStamp && !comment.isEmpty()) {
            boolean isNumber = comment.chars().limit(TIME_DIGITS_MIN)
                    .allMatch(c -> c >= '0' && c <= '9');
            record.note(isNumber ? Note.Kind.SUSPICION : Note.Kind.NOTICE, "LOG-04",
                    isNumber ? "a time that is not thirteen digits" : "a comment that is no"
                            + " time", "thirteen digits", comment, "The engine reads no time here.",
                    line, text.length() + shift);
        }
        return Optional.of(new IdealicAction(verb, 0, amount, cards, isStamp ? "" : comment,
                isStamp ? Optional.of(comment) : Optional.empty(), line, shift));
    }

    private static boolean isStamp(String comment) {
        boolean isStamp = comment.length() == STAMP_DIGITS;
        for (int k = 0; k < comment.length() && isStamp; k++) {
            isStamp = comment.charAt(k) >= '0' && comment.charAt(k) <= '9';
        }
        return isStamp;
    }

    /** Words may hold number signs; only a time after the last one ends them. */
    private Optional<IdealicAction> message(int seat) {
        int hash = text.lastIndexOf(" #");
        boolean isTimed = hash >= at && isStamp(text.substring(hash + 2));
        String words = text.substring(Math.min(at + 1, text.length()),
                Math.max(Math.min(at + 1, text.length()), isTimed ? hash : text.length()));
        return Optional.of(new IdealicAction(Verb.MESSAGE, seat, Optional.empty(), List.of(),
                words, isTimed ? Optional.of(text.substring(hash + 2)) : Optional.empty(), line,
                shift));
    }

    /** {@code #Alice Good luck!}: how the older document writes messages; the engine throws. */
    private Optional<IdealicAction> documentMessage() {
        String rest = text.substring(1);
        int seat = 0;
        for (int k = 0; k < players.size(); k++) {
            String name = players.get(k);
            boolean isLonger = seat == 0 || name.length() > players.get(seat - 1).length();
            if (isLonger && !name.isEmpty() && rest.startsWith(name)
                    && (rest.length() == name.length() || rest.charAt(name.length()) == ' ')) {
                seat = k + 1;
            }
        }
        if (seat == 0) {
            word = text;
            wordAt = 0;
            return fault("a message of nobody at the table", "#, a player's name and the words");
        }
        record.note(Note.Kind.NOTICE, "LOG-06", "a message in the form of the older document",
                "p" + seat + " m and the words", "#" + players.get(seat - 1),
                "The engine itself refuses this form.", line, shift);
        return Optional.of(new IdealicAction(Verb.MESSAGE, seat, Optional.empty(), List.of(),
                rest.substring(players.get(seat - 1).length()).strip(), Optional.empty(), line,
                shift));
    }

    private List<CardSlot> cards() {
        List<CardSlot> cards = new ArrayList<>(word.length() / 2);
        for (int k = 0; k < word.length(); k += 2) {
            boolean isHidden = word.startsWith("??", k);
            int index = isHidden || k + 1 == word.length() ? -1
                    : Card.indexOf(word.charAt(k), word.charAt(k + 1));
            if (!isHidden && index < 0) {
                record.fault("RULE-01", "a card that no deck has",
                        "a rank 23456789TJQKA and a suit cdhs, or ??",
                        word.substring(k, Math.min(k + 2, word.length())), line,
                        wordAt + k + shift);
            }
            // What cannot be read is a card all the same: the hand goes on without knowing it.
            cards.add(index < 0 ? CardSlot.HIDDEN : CardSlot.of(Card.ofIndex(index)));
        }
        return cards;
    }
}
