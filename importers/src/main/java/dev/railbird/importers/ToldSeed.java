package dev.railbird.importers;

import dev.railbird.core.event.SourceLocation;

/**
 * A seed that comes from outside of the log.
 *
 * @param text as it was told: a number, hex digits or text
 * @param place where it was told, for findings that rest on it
 */
public record ToldSeed(String text, SourceLocation place) {
}
