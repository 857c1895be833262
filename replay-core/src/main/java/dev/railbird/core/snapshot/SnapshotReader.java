package dev.railbird.core.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.Optional;

/**
 * Reads fields in the order in which they were written. What is not there, or not what was asked
 * for, reads as zero or nothing and makes the whole unsound: ask {@link #isSound} at the end.
 */
public final class SnapshotReader {
    private final String text;
    private int at;
    private boolean isSound = true;

    public SnapshotReader(String version, String text) {
        this.text = text;
        expect(line().equals(version));
    }

    /** Whether everything read so far was as written, and what the caller demands of it held. */
    public SnapshotReader expect(boolean holds) {
        isSound &= holds;
        return this;
    }

    /** True when every field was read and nothing is left. */
    public boolean isSound() {
        return isSound && at == text.length();
    }

    public boolean hasMore() {
        return at < text.length();
    }

    private String line() {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            isSound = false;
            at = text.length();
            return "";
        }
        String line = text.substring(at, end);
        at = end + 1;
        return line;
    }

    private String value(String name) {
        String line = line();
        boolean isNamed = line.startsWith(name) && line.startsWith("=", name.length());
        expect(isNamed);
        return isNamed ? line.substring(name.length() + 1) : "";
    }

    public long number(String name, long from, long to) {
        return parsed(value(name), from, to);
    }

    public int number(String name, int from, int to) {
        return (int) parsed(value(name), from, to);
    }

    private long parsed(String digits, long from, long to) {
        long value = from;
        try {
            value = Long.parseLong(digits);
        } catch (NumberFormatException none) {
            isSound = false;
        }
        boolean isCanonical = Long.toString(value).equals(digits);
        expect(isCanonical && value >= from && value <= to);
        return Math.min(Math.max(value, from), to);
    }

    public boolean flag(String name) {
        return number(name, 0, 1) == 1;
    }

    /** Exactly so many numbers, zeros where they are missing. */
    public long[] numbers(String name, int count, long from, long to) {
        List<String> parts = parts(value(name));
        expect(parts.size() == count);
        long[] values = new long[count];
        for (int k = 0; k < Math.min(count, parts.size()); k++) {
            values[k] = parsed(parts.get(k), from, to);
        }
        return values;
    }

    public int[] numbers(String name, int count, int from, int to) {
        long[] wide = numbers(name, count, (long) from, (long) to);
        int[] values = new int[count];
        for (int k = 0; k < count; k++) {
            values[k] = (int) wide[k];
        }
        return values;
    }

    public String text(String name) {
        return plain(value(name));
    }

    public List<String> texts(String name) {
        return parts(value(name)).stream().map(this::plain).toList();
    }

    /** The constant that is named; the first one, unsoundly, when none is. */
    public <E extends Enum<E>> E constant(String name, E[] all) {
        Optional<E> named = named(text(name), all);
        expect(named.isPresent());
        return named.orElse(all[0]);
    }

    public static <E extends Enum<E>> Optional<E> named(String word, E[] all) {
        for (E constant : all) {
            if (constant.name().equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** A list of values that are written as single words. */
    public <T> List<T> values(String name, Function<String, Optional<T>> reader) {
        List<T> values = new ArrayList<>();
        for (String word : texts(name)) {
            Optional<T> value = reader.apply(word);
            expect(value.isPresent());
            value.ifPresent(values::add);
        }
        return values;
    }

    private List<String> parts(String value) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < value.length()) {
            expect(value.charAt(from) == ' ');
            int next = value.indexOf(' ', from + 1);
            int end = next < 0 ? value.length() : next;
            parts.add(value.substring(from + 1, end));
            from = end;
        }
        return parts;
    }

    private String plain(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int k = 0; k < escaped.length(); k++) {
            char c = escaped.charAt(k);
            if (c == '\\' && k + 1 < escaped.length()) {
                char next = escaped.charAt(++k);
                expect(next == '\\' || next == 'n' || next == 's');
                plain.append(next == 'n' ? '\n' : next == 's' ? ' ' : next);
            } else {
                expect(c != '\\');
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
