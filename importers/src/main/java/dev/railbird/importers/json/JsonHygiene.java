package dev.railbird.importers.json;

import java.nio.charset.CodingErrorAction;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which JSON is not read alike by all readers (RFC 7493): names that stand twice, numbers that are
 * none, bytes that are not UTF-8, halves of surrogate pairs. Some take the first of two values,
 * some the last; whoever knows which can show two readers two logs.
 */
public final class JsonHygiene {
    /** The check that such faults belong to. */
    public static final String CHECK = "LOG-07";
    /** Integers beyond this are rounded by readers that have doubles only. */
    public static final int EXACT_BITS = 53;
    /** Maps of messages may have it as well as objects of JSON. */
    public static final String KEY_TWICE = "a map has a key twice";
    private static final String SCHEMA = "LOG-06";
    /** No text has this character: it stands for bytes that are not UTF-8. */
    private static final String NO_TEXT = "\uFFFF";
    private static final String HALF = "half of a surrogate pair";
    private static final String NOT_UTF8 = "bytes that are not UTF-8";
    /** How the parser and this class word what is not read alike. */
    private static final List<String> WORDS = List.of("Duplicate Object property",
            "Non-standard token", "Invalid UTF-8", "Unexpected low surrogate",
            "Broken surrogate pair", HALF, NOT_UTF8, KEY_TWICE);

    private JsonHygiene() {
    }

    /** The check that a fault belongs to, by the words for it. */
    public static String check(String fault) {
        return WORDS.stream().anyMatch(fault::contains) ? CHECK : SCHEMA;
    }

    /** Empty when all readers read the text alike. */
    public static String fault(String text) {
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == NO_TEXT.charAt(0)) {
                return NOT_UTF8;
            }
            if (Character.isHighSurrogate(c) && k + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(k + 1))) {
                k++;
            } else if (Character.isSurrogate(c)) {
                return HALF;
            }
        }
        return "";
    }

    /** Decodes UTF-8 so that {@link #fault} finds what is none. */
    public static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8.newDecoder().replaceWith(NO_TEXT)
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }
}
