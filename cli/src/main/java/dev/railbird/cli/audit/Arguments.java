package dev.railbird.cli.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Arguments of a call in one text, words with blanks in single quotes. */
public final class Arguments {
    private Arguments() {
    }

    static String text(List<String> words) {
        return words.stream().map(Arguments::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        boolean isPlain = !word.isEmpty() && word.indexOf(' ') < 0 && word.indexOf('\'') < 0;
        return isPlain ? word : "'" + word.replace("'", "''") + "'";
    }

    /** The words that the text was made of. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            StringBuilder word = new StringBuilder();
            if (text.charAt(at) == '\'') {
                at++;
                while (at < text.length()
                        && (text.charAt(at) != '\'' || text.startsWith("''", at))) {
                    word.append(text.charAt(at));
                    at += text.charAt(at) == '\'' ? 2 : 1;
                }
                at++;
            } else {
                while (at < text.length() && text.charAt(at) != ' ') {
                    word.append(text.charAt(at++));
                }
            }
            words.add(word.toString());
            at++;
        }
        return words;
    }
}
