package dev.railbird.core.event;

/**
 * Something that the importer left out, repaired, invented or kept without understanding.
 *
 * @param kind one word to count by: {@code repaired}, {@code inferred}, {@code ignored}, {@code
 * kept}
 */
public record Note(String kind, String sentence, SourceLocation location) {
}
