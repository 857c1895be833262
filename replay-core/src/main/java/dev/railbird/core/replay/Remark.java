package dev.railbird.core.replay;

/**
 * Something that the fold accepted although systems read it differently; becomes a notice.
 *
 * @param rule id of the rule check that it belongs to
 */
public record Remark(String rule, String sentence, String expected, String found, String hint) {
}
