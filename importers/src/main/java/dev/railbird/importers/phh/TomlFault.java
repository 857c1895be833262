package dev.railbird.importers.phh;

/** Text that is not TOML, with its place; caught where a section is read and made a finding. */
final class TomlFault extends Exception {
    private static final long serialVersionUID = 1L;
    final int line;
    final int column;
    final transient String expected;
    /** The text ended inside a value: more of the source may mend it. */
    final boolean isOpenEnd;

    TomlFault(int line, int column, String expected, boolean isOpenEnd) {
        super(expected, null, false, false);
        this.line = line;
        this.column = column;
        this.expected = expected;
        this.isOpenEnd = isOpenEnd;
    }
}
