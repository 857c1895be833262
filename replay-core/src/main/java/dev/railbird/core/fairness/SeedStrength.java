package dev.railbird.core.fairness;

import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.fairness.generator.Digests;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;

/** What the look of a seed says of the chance behind it: upper bounds, never proofs. */
public final class SeedStrength {
    private static final long DAY_SECONDS = 86_400;
    private static final int HEX_FROM = 8;
    private static final int TEXT_BYTES = 16;

    private SeedStrength() {
    }

    /**
     * At most so many bits can have been drawn: of a decimal number its digits, of hex four a
     * digit, of padded base64 six a sign, of other text eight a byte.
     */
    public static int bits(String seed) {
        String digits = seed.startsWith("-") ? seed.substring(1) : seed;
        if (isDigits(digits)) {
            // log2(10) is 3.3219..; rounded up, so that nothing is called weaker than it is.
            return Math.max(1, (int) Math.min(1 << 20, (digits.length() * 3_322L + 999) / 1_000));
        }
        if (seed.length() >= HEX_FROM) {
            Optional<byte[]> bytes = Digests.bytes(seed);
            if (bytes.isPresent()) {
                return bytes.get().length * 8;
            }
        }
        if (seed.endsWith("=")) {
            return seed.length() * 6;
        }
        return Digests.utf8(seed).length * 8;
    }

    /**
     * What shows that a seed was typed: one sign or one byte over and over, words, or the hex
     * digits of text. Empty when nothing does. A random seed of 16 bytes is text by one chance in
     * seven million.
     */
    public static Optional<String> shape(String seed) {
        Optional<byte[]> bytes = seed.length() >= HEX_FROM ? Digests.bytes(seed)
                : Optional.empty();
        if (seed.length() >= HEX_FROM && seed.chars().distinct().count() == 1) {
            return Optional.of("the seed is one sign over and over");
        }
        if (bytes.isPresent() && isOneByte(bytes.get())) {
            return Optional.of("the seed is one byte over and over");
        }
        if (bytes.isPresent() && bytes.get().length >= TEXT_BYTES && !isDigits(seed)
                && isPrintable(bytes.get())) {
            return Optional.of("the seed is text, written in hex digits");
        }
        return bytes.isEmpty() && isWords(seed) ? Optional.of("the seed is made of words")
                : Optional.empty();
    }

    private static boolean isOneByte(byte[] bytes) {
        for (byte one : bytes) {
            if (one != bytes[0]) {
                return false;
            }
        }
        return bytes.length > 1;
    }

    private static boolean isPrintable(byte[] bytes) {
        for (byte one : bytes) {
            if (one < ' ' || one > '~') {
                return false;
            }
        }
        return true;
    }

    /** Letters of one case, and blanks or hyphens between them: nothing that a generator writes. */
    private static boolean isWords(String seed) {
        boolean hasLower = false;
        boolean hasUpper = false;
        for (int k = 0; k < seed.length(); k++) {
            char sign = seed.charAt(k);
            hasLower |= sign >= 'a' && sign <= 'z';
            hasUpper |= sign >= 'A' && sign <= 'Z';
            if (!Character.isLetter(sign) && sign != ' ' && sign != '-' && sign != '_') {
                return false;
            }
        }
        return hasLower != hasUpper || seed.indexOf(' ') > 0;
    }

    private static boolean isDigits(String text) {
        for (int k = 0; k < text.length(); k++) {
            if (text.charAt(k) < '0' || text.charAt(k) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** True when a decimal seed is a Unix time within a day of this one, in seconds. */
    public static boolean isTimeNear(String seed, long moment) {
        OptionalLong time = seed.indexOf(':') < 0 ? seconds(seed) : OptionalLong.empty();
        return time.isPresent() && Math.abs(time.getAsLong() - moment) <= DAY_SECONDS;
    }

    /**
     * The Unix time of a hand: of its first event that has one, or of the fields of the day and
     * the time that PHH files have. A zone is not looked at.
     */
    public static OptionalLong dealtAt(PokerHand hand) {
        return hand.events().stream().map(RecordedEvent::playedAt).flatMap(Optional::stream)
                .findFirst().map(SeedStrength::seconds).orElseGet(() -> seconds(
                        padded(hand, "year", 4) + "-" + padded(hand, "month", 2) + "-"
                                + padded(hand, "day", 2) + "T" + padded(hand, "time", 8)));
    }

    private static String padded(PokerHand hand, String name, int digits) {
        String text = hand.attributes().stream()
                .filter(attribute -> attribute.name().equals(name)).map(Attribute::json)
                .findFirst().orElse("").replace("\"", "");
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** Seconds of a Unix time in s, ms, us or ns, or of an ISO 8601 moment. */
    public static OptionalLong seconds(String text) {
        int point = text.indexOf('.');
        String whole = point > 0 && text.indexOf(':') < 0 ? text.substring(0, point) : text;
        if (isDigits(whole)) {
            return switch (whole.length()) {
                case 10 -> OptionalLong.of(Long.parseLong(whole));
                case 13 -> OptionalLong.of(Long.parseLong(whole) / 1_000);
                case 16 -> OptionalLong.of(Long.parseLong(whole) / 1_000_000);
                case 19 -> OptionalLong.of(Long.parseLong(whole.substring(0, 10)));
                default -> OptionalLong.empty();
            };
        }
        if (text.indexOf(':') < 0) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Instant.parse(text).getEpochSecond());
        } catch (DateTimeParseException noInstant) {
            return local(text);
        }
    }

    private static OptionalLong local(String text) {
        try {
            return OptionalLong.of(LocalDateTime.parse(text).toEpochSecond(ZoneOffset.UTC));
        } catch (DateTimeParseException noTime) {
            return OptionalLong.empty();
        }
    }
}
