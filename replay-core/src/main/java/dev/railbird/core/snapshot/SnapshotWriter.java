package dev.railbird.core.snapshot;

import java.util.List;

/** Writes the fields of a table, each on its own line: {@code stack=200 180}. */
public final class SnapshotWriter {
    private final StringBuilder lines = new StringBuilder(512);

    /** @param version the first line, which names the form */
    public SnapshotWriter(String version) {
        lines.append(version).append('\n');
    }

    public SnapshotWriter number(String name, long value) {
        begin(name).append(value).append('\n');
        return this;
    }

    public SnapshotWriter flag(String name, boolean value) {
        return number(name, value ? 1 : 0);
    }

    public SnapshotWriter numbers(String name, long[] values) {
        begin(name);
        for (long value : values) {
            lines.append(' ').append(value);
        }
        lines.append('\n');
        return this;
    }

    public SnapshotWriter numbers(String name, int[] values) {
        begin(name);
        for (int value : values) {
            lines.append(' ').append(value);
        }
        lines.append('\n');
        return this;
    }

    public SnapshotWriter text(String name, String value) {
        begin(name);
        escaped(value);
        lines.append('\n');
        return this;
    }

    public SnapshotWriter texts(String name, List<String> values) {
        begin(name);
        for (String value : values) {
            lines.append(' ');
            escaped(value);
        }
        lines.append('\n');
        return this;
    }

    private StringBuilder begin(String name) {
        return lines.append(name).append('=');
    }

    /** Texts of a log may hold anything; a field stays a line and a list keeps its length. */
    private void escaped(String value) {
        for (int k = 0; k < value.length(); k++) {
            char c = value.charAt(k);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\n' -> lines.append("\\n");
                case ' ' -> lines.append("\\s");
                default -> lines.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
