package dev.railbird.core.check;

/**
 * What a check says of one hand. Absence of evidence is never {@link Kind#HOLDS}.
 *
 * @param reason why it cannot be checked, or the smallest effect that would have been seen;
 *     empty for the other kinds
 */
public record Verdict(Kind kind, String reason) {
    public static final Verdict HOLDS = new Verdict(Kind.HOLDS, "");
    public static final Verdict BROKEN = new Verdict(Kind.BROKEN, "");
    public static final Verdict NOT_APPLICABLE = new Verdict(Kind.NOT_APPLICABLE, "");

    public static Verdict notCheckable(String reason) {
        return new Verdict(Kind.NOT_CHECKABLE, reason);
    }

    public static Verdict insufficient(String smallestEffectSeen) {
        return new Verdict(Kind.INSUFFICIENT, smallestEffectSeen);
    }

    public enum Kind { HOLDS, BROKEN, NOT_APPLICABLE, NOT_CHECKABLE, INSUFFICIENT }

    @Override
    public String toString() {
        return reason.isEmpty() ? kind.name() : kind.name() + "(" + reason + ")";
    }
}
