package dev.railbird.importers.json;

/** Text that is not the JSON that was hoped for. */
public final class JsonFault extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;
    private final int column;

    JsonFault(String reason, int line, int column) {
        super(reason, null, false, false);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
