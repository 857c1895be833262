package dev.railbird.cli.mutation;

import java.util.EnumMap;
import java.util.Map;

/** Ways of writing a value that no reader may take for that value, or for any. */
final class Spoils {
    /** The first whole number that a double has not. */
    private static final String INEXACT = "9007199254740993";
    private static final char NO_TEXT = 0xFF;
    private static final String HALF = "\\ud83d";

    private Spoils() {
    }

    /** @param text of the cell; what comes out stands in the place of the value and its quotes */
    static Map<Operation, String> of(Subject subject, Value value, String text) {
        Map<Operation, String> spoils = new EnumMap<>(Operation.class);
        String raw = value.in(text);
        String quote = Member.quote(text, value);
        boolean isCell = raw.length() == text.length();
        boolean isWord = value.path().contains("].") && value.path().contains("actions[");
        if (value.kind() == Value.Kind.NUMBER && !raw.isEmpty()) {
            numbers(subject, raw, spoils);
        }
        if (!quote.isEmpty() && !isWord) {
            spoils.put(Operation.EMPTIED, quote + quote);
            spoils.put(Operation.RETYPED, "7");
            spoils.put(Operation.GARBLED, quote + raw + NO_TEXT + quote);
            if (quote.equals("\"")) {
                spoils.put(Operation.HALVED, quote + raw + HALF + quote);
            }
        } else if (isCell) {
            spoils.put(Operation.EMPTIED, "");
            spoils.put(Operation.RETYPED, value.kind() == Value.Kind.NUMBER ? "x" : "7");
            spoils.put(Operation.GARBLED, raw + NO_TEXT);
        } else if (!isWord) {
            String sign = text.indexOf("\\\"") >= 0 ? "\\\"" : "\"";
            spoils.put(Operation.RETYPED, sign + raw + sign);
            spoils.put(Operation.EMPTIED, "null");
        }
        if (subject == Subject.TIME && raw.indexOf(':') > 0) {
            String bare = raw.replaceFirst("(Z|[+-][0-9]{2}(:?[0-9]{2})?)$", "");
            spoils.put(Operation.UNZONED, quote + bare + quote);
        }
        spoils.values().removeIf((quote + raw + quote)::equals);
        return spoils;
    }

    private static void numbers(Subject subject, String raw, Map<Operation, String> spoils) {
        if (raw.indexOf('.') < 0 && subject != Subject.TIME) {
            spoils.put(Operation.FRACTIONED, raw + ".5");
        }
        if (!raw.startsWith("-") && !raw.equals("0")) {
            spoils.put(Operation.NEGATED, "-" + raw);
        }
        spoils.put(Operation.ENLARGED, INEXACT);
    }
}
