package dev.railbird.importers.toml;

/** Text that is not TOML, with its place; caught where a section is read and made a finding. */
public final class TomlFault extends Exception {
    private static final long serialVersionUID = 1L;
    public final int line;
    public final int column;
    public final transient String expected;
    public final transient String found;
    /** The text ended inside a value: more of the source may mend it. */
    public final boolean isOpenEnd;

    public TomlFault(int line, int column, String expected, String found, boolean isOpenEnd) {
        super(expected, null, false, false);
        this.line = line;
        this.column = column;
        this.expected = expected;
        this.found = found;
        this.isOpenEnd = isOpenEnd;
    }
}
