package dev.railbird.importers.idealic;

/** Text that is not JSON: where, and what the reader says of it. Never leaves the package. */
final class JsonFault extends Exception {
    private static final long serialVersionUID = 1L;
    final int line;
    final int column;

    JsonFault(int line, int column, String sentence) {
        super(sentence, null, false, false);
        this.line = line;
        this.column = column;
    }
}
