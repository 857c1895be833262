package dev.railbird.cli.audit;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Where sources lie that an audit knows by name: when it is repeated they may have moved. */
public final class Places {
    public static final Places UNMOVED = new Places(Map.of());
    private final Map<String, Path> moved;

    /** @param moved files by the names that their sources go by */
    public Places(Map<String, Path> moved) {
        this.moved = new TreeMap<>(moved);
    }

    Path of(String source) {
        Path there = moved.get(source);
        return there == null ? Path.of(source) : there;
    }
}
