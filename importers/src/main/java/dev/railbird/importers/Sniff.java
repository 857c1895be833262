package dev.railbird.importers;

/** The answer of an importer to the first bytes of a source. Higher certainty wins. */
public record Sniff(Certainty certainty, String reason) {
    public static final Sniff NO = new Sniff(Certainty.NO, "");

    /** From least to most. */
    public enum Certainty { NO, POSSIBLE, LIKELY, CERTAIN }
}
