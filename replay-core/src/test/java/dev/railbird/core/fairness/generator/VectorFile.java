package dev.railbird.core.fairness.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Rows of {@code testdata/seeds/...}: fields by tab, lines that start with # are remarks. */
public final class VectorFile {
    private VectorFile() {
    }

    public static List<String[]> rows(String name) {
        try {
            return Files.readAllLines(root().resolve("testdata/seeds").resolve(name)).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static int[] ints(String field) {
        return Arrays.stream(field.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    public static long[] hexes(String field) {
        return Arrays.stream(field.split(" "))
                .mapToLong(word -> Long.parseUnsignedLong(word, 16)).toArray();
    }

    public static long[] longs(String field) {
        return Arrays.stream(field.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    private static Path root() {
        Path place = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(place.resolve("testdata"))) {
            place = place.getParent();
        }
        return place;
    }
}
