package dev.railbird.cli.mutation;

/**
 * A value in the text of an entry.
 *
 * @param path names from the outside in; {@code []} for an element, {@code *} for a name that is
 *         an id, {@code actions[cbr].amount} for a word of an action string
 * @param from where its text begins, after a quote
 */
record Value(String path, int from, int to, Kind kind) {
    enum Kind { TEXT, NUMBER, WORD, NAME, OBJECT, ARRAY }

    String in(String text) {
        return text.substring(from, to);
    }

    boolean isScalar() {
        return kind != Kind.OBJECT && kind != Kind.ARRAY;
    }

    Value under(String prefix) {
        return new Value(prefix + path, from, to, kind);
    }
}
