package dev.railbird.importers.canonical;

import java.util.Locale;

/** Enum constants as lines write them: {@code COLLECTED_WITH_RETURN}, collectedWithReturn. */
final class Words {
    private Words() {
    }

    static String of(Enum<?> constant) {
        String name = constant.name();
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.indexOf('_') < 0) {
            return lower;
        }
        StringBuilder word = new StringBuilder(name.length());
        for (int k = 0; k < name.length(); k++) {
            if (name.charAt(k) != '_') {
                word.append(k > 0 && name.charAt(k - 1) == '_' ? name.charAt(k)
                        : lower.charAt(k));
            }
        }
        return word.toString();
    }
}
