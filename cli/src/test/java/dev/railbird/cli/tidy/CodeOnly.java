package dev.railbird.cli.tidy;

import java.util.List;

/** Java source with comments and the insides of literals blanked; line and column stay. */
final class CodeOnly {
    private final String text;
    private final StringBuilder code;
    private int at;

    private CodeOnly(String text) {
        this.text = text;
        this.code = new StringBuilder(text.length());
    }

    static List<String> of(List<String> lines) {
        CodeOnly reader = new CodeOnly(String.join("\n", lines));
        while (reader.at < reader.text.length()) {
            reader.next();
        }
        return List.of(reader.code.toString().split("\n", -1));
    }

    private void next() {
        if (text.startsWith("//", at)) {
            blankUntil("\n", 0);
        } else if (text.startsWith("/*", at)) {
            blankUntil("*/", 2);
        } else if (text.startsWith("\"\"\"", at)) {
            keep(3);
            blankUntil("\"\"\"", 0);
            keep(3);
        } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
            literal(text.charAt(at));
        } else {
            keep(1);
        }
    }

    private void literal(char quote) {
        keep(1);
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            blank(text.charAt(at) == '\\' ? 2 : 1);
        }
        keep(1);
    }

    private void blankUntil(String end, int inclusive) {
        int found = text.indexOf(end, at + inclusive);
        blank((found < 0 ? text.length() : found + inclusive) - at);
    }

    private void blank(int count) {
        for (int end = Math.min(text.length(), at + count); at < end; at++) {
            code.append(text.charAt(at) == '\n' ? '\n' : ' ');
        }
    }

    private void keep(int count) {
        for (int end = Math.min(text.length(), at + count); at < end; at++) {
            code.append(text.charAt(at));
        }
    }
}
