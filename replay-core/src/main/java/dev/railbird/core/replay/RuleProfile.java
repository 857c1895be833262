package dev.railbird.core.replay;

/** What systems disagree on; to be filled by the fold. */
public record RuleProfile(String name) {
}
