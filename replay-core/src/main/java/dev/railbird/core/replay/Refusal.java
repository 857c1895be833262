package dev.railbird.core.replay;

/**
 * Why the fold did not accept an event.
 *
 * @param rule id of the rule check that is broken: {@code RULE-03}
 * @param sentence what is wrong, with the seats and amounts in it
 * @param expected what would have been accepted
 * @param found what the log has
 * @param difference by how much, empty when that has no meaning
 * @param hint what to look at next
 */
public record Refusal(String rule, String sentence, String expected, String found,
        String difference, String hint) {
}
