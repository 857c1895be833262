package dev.railbird.importers.toml;

import java.util.BitSet;
import java.util.TreeSet;

/** Which section names a file has used; bounded, because a file may have any number of them. */
public final class SectionNames {
    private static final int NUMBER_MAX = 1 << 26;
    private static final int WORDS_MAX = 100_000;
    private final BitSet numbers = new BitSet();
    private final TreeSet<String> words = new TreeSet<>();

    public boolean isRepeated(String name) {
        int number = number(name);
        if (number >= 0) {
            boolean repeated = numbers.get(number);
            numbers.set(number);
            return repeated;
        }
        return words.size() < WORDS_MAX ? !words.add(name) : words.contains(name);
    }

    private static int number(String name) {
        if (name.length() > 8 || name.startsWith("0")) {
            return -1;
        }
        int number = 0;
        for (int k = 0; k < name.length(); k++) {
            int digit = name.charAt(k) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number < NUMBER_MAX ? number : -1;
    }
}
