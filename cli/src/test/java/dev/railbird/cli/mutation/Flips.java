package dev.railbird.cli.mutation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a value can be changed to. */
final class Flips {
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);
    private static final BigDecimal MANY = new BigDecimal("100000000000");
    private static final String RANKS = "23456789TJQKA";
    private static final String SUITS = "cdhs";

    private Flips() {
    }

    /** @param others what stands in the same place elsewhere, sorted, never the value itself */
    static Map<Operation, String> of(Subject subject, Value value, String raw,
            List<String> others) {
        Map<Operation, String> flips = new EnumMap<>(Operation.class);
        if (subject == Subject.TIME) {
            times(raw, flips);
        } else if (raw.equals("null")) {
            others.stream().findFirst().ifPresent(other -> flips.put(Operation.FILLED, other));
        } else if (raw.equalsIgnoreCase("true") || raw.equalsIgnoreCase("false")) {
            String other = raw.equalsIgnoreCase("true") ? "false" : "true";
            boolean isUpper = Character.isUpperCase(raw.charAt(0));
            flips.put(Operation.CHANGED, isUpper ? other.toUpperCase(Locale.ROOT) : other);
        } else if (value.kind() == Value.Kind.NUMBER && isNumber(raw)) {
            numbers(subject, raw, flips);
        } else if (!isCard(raw)) {
            flips.put(Operation.CHANGED, other(raw, others));
        }
        return flips;
    }

    private static void numbers(Subject subject, String raw, Map<Operation, String> flips) {
        BigDecimal number = new BigDecimal(raw);
        String more = number.add(BigDecimal.ONE).toPlainString();
        String less = number.subtract(BigDecimal.ONE).toPlainString();
        if (subject.isCard()) {
            flips.put(Operation.CHANGED, number.signum() > 0 ? less : more);
        } else {
            flips.put(Operation.RAISED, more);
            if (number.signum() > 0) {
                flips.put(Operation.LOWERED, less);
            }
        }
    }

    /** An hour, so that it passes its neighbours: numbers of seconds or more, or a clock. */
    private static void times(String raw, Map<Operation, String> flips) {
        String digits = raw.startsWith("#") ? raw.substring(1) : raw;
        int colon = raw.indexOf(':');
        if (colon >= 2) {
            int hour = Integer.parseInt(raw.substring(colon - 2, colon));
            clock(raw, colon, hour + 1, Operation.RAISED, flips);
            clock(raw, colon, hour - 1, Operation.LOWERED, flips);
        } else if (!digits.isEmpty() && Character.isDigit(digits.charAt(0))) {
            BigDecimal time = new BigDecimal(digits);
            BigDecimal hour = time.compareTo(MANY) > 0 ? HOUR.multiply(MILLIS) : HOUR;
            String sign = raw.startsWith("#") ? "#" : "";
            flips.put(Operation.RAISED, sign + time.add(hour).toPlainString());
            flips.put(Operation.LOWERED, sign + time.subtract(hour).toPlainString());
        }
    }

    private static void clock(String raw, int colon, int hour, Operation operation,
            Map<Operation, String> flips) {
        if (hour >= 0 && hour < 24) {
            flips.put(operation, raw.substring(0, colon - 2) + (hour < 10 ? "0" : "") + hour
                    + raw.substring(colon));
        }
    }

    private static String other(String raw, List<String> others) {
        if (!others.isEmpty()) {
            return others.get(raw.chars().sum() % others.size());
        }
        String head = raw.isEmpty() ? "" : raw.substring(0, raw.length() - 1);
        return head + (raw.endsWith("0") ? "1" : "0");
    }

    /**
     * Cards in text: one is another that nobody has, one that somebody has, or two change order.
     *
     * @param hand all of its cards
     */
    static Map<Operation, String> cards(String raw, String hand) {
        Map<Operation, String> flips = new EnumMap<>(Operation.class);
        if (!isCard(raw)) {
            return flips;
        }
        String rest = raw.substring(2);
        String taken = "";
        String free = "";
        for (int k = 0; k < RANKS.length() * SUITS.length(); k++) {
            String card = "" + RANKS.charAt(k / 4) + SUITS.charAt(k % 4);
            if (!raw.contains(card)) {
                taken = hand.contains(card) ? card : taken;
                free = hand.contains(card) ? free : card;
            }
        }
        flips.put(Operation.CHANGED, free + rest);
        if (!taken.isEmpty()) {
            flips.put(Operation.REPEATED, taken + rest);
        }
        if (rest.length() >= 2) {
            flips.put(Operation.SWAPPED, rest.substring(0, 2) + raw.substring(0, 2)
                    + rest.substring(2));
        }
        return flips;
    }

    private static boolean isNumber(String raw) {
        return !raw.isEmpty() && raw.chars().allMatch(c -> "-.0123456789".indexOf(c) >= 0);
    }

    private static boolean isCard(String text) {
        return text.length() > 1 && RANKS.indexOf(text.charAt(0)) >= 0
                && SUITS.indexOf(text.charAt(1)) >= 0;
    }
}
