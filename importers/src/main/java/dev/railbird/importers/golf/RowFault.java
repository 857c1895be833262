package dev.railbird.importers.golf;

/** Something in a row is not what it has to be. */
final class RowFault extends Exception {
    private static final long serialVersionUID = 1;
    final String expected;
    final String found;

    RowFault(String expected, String found) {
        super(expected, null, false, false);
        this.expected = expected;
        this.found = found;
    }
}
