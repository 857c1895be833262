package dev.railbird.core.event;

/**
 * Something that the importer has to say of a hand: a fault of its text, or what was left out,
 * repaired, inferred or kept without being understood. Checks make findings of the faults.
 *
 * @param check id of the check that the note belongs to
 * @param expected what the format demands, empty when there is nothing to compare
 */
public record Note(Kind kind, String check, String sentence, String expected, String found,
        String hint, SourceLocation location) {

    /** How heavy a note weighs; the last three are only counted and listed. */
    public enum Kind { VIOLATION, SUSPICION, NOTICE, REPAIRED, INFERRED, KEPT }
}
