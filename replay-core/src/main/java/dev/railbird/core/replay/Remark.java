package dev.railbird.core.replay;

/**
 * Something that the fold accepted although systems read it differently; becomes a notice.
 *
 * @param rule id of the rule check that it belongs to
 * @param isOdd the profile's system does not do it by itself, which makes it a suspicion
 */
public record Remark(String rule, String sentence, String expected, String found, String hint,
        boolean isOdd) {

    public Remark(String rule, String sentence, String expected, String found, String hint) {
        this(rule, sentence, expected, found, hint, false);
    }
}
