package dev.railbird.core.fairness.source;

import java.util.List;

/**
 * Forms of commitments that name a source outside of the house instead of a hash:
 * {@code drand:quicknet} with the number of a round, {@code block:bitcoin} with a height, and
 * {@code vrf:edwards25519-tai:hand} with a public key.
 *
 * @param kind what stands before the first colon
 * @param name what stands behind it
 * @param more what stands behind the second; empty when there is none
 */
public record OutsideForm(String kind, String name, String more) {
    public static final String BEACON = "drand";
    public static final String BLOCK = "block";
    public static final String PROOF = "vrf";
    private static final List<String> KINDS = List.of(BEACON, BLOCK, PROOF);

    public static boolean isNamed(String form) {
        return KINDS.contains(form.split(":", 2)[0]) && form.indexOf(':') > 0;
    }

    /** Of a form that {@link #isNamed} knows. */
    public static OutsideForm of(String form) {
        String[] parts = form.split(":", 3);
        return new OutsideForm(parts[0], parts[1], parts.length > 2 ? parts[2] : "");
    }
}
