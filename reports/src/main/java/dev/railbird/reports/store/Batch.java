package dev.railbird.reports.store;

/**
 * What is known of a run when it is over.
 *
 * @param railbird the version
 * @param options the arguments, with blanks between
 * @param corpusRoot over the games of the run
 */
public record Batch(String railbird, String options, String corpusRoot) {
}
