package dev.railbird.cli.compare;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Files that are numbered, as the hands of a session are that have a file each: a new file whose
 * number is below the highest was not appended.
 */
final class FileNumbers {
    /** The file with the highest numbers, by what names have besides digits. */
    private final Map<String, String> last = new TreeMap<>();

    FileNumbers(Set<String> names) {
        names.forEach(name -> last.merge(words(name), name,
                (one, other) -> compare(numbers(one), numbers(other)) < 0 ? other : one));
    }

    /** The last file of the same kind, when a new one is numbered below it. */
    Optional<String> behind(String name) {
        return Optional.ofNullable(last.get(words(name)))
                .filter(latest -> compare(numbers(name), numbers(latest)) < 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (int k = 0; k < name.length(); k++) {
            if (!isDigit(name.charAt(k))) {
                words.append(name.charAt(k));
            } else if (k == 0 || !isDigit(name.charAt(k - 1))) {
                words.append('\0');
            }
        }
        return words.toString();
    }

    private static List<BigInteger> numbers(String name) {
        List<BigInteger> numbers = new ArrayList<>();
        int from = 0;
        for (int k = 0; k <= name.length(); k++) {
            if (k == name.length() || !isDigit(name.charAt(k))) {
                if (k > from) {
                    numbers.add(new BigInteger(name.substring(from, k)));
                }
                from = k + 1;
            }
        }
        return numbers;
    }

    private static int compare(List<BigInteger> one, List<BigInteger> other) {
        for (int k = 0; k < one.size(); k++) {
            int order = one.get(k).compareTo(other.get(k));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
