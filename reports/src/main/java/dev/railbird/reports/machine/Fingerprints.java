package dev.railbird.reports.machine;

import dev.railbird.core.check.Finding;
import dev.railbird.core.digest.Sha256;
import dev.railbird.core.hand.HandId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a finding is known by from one build to the next, whatever line it has moved to: SHA-256
 * over its check, its hand or source, and a JSON Pointer to the event, each after its length; and
 * which of several of these it is.
 */
final class Fingerprints {
    /** What SARIF calls it. */
    static final String NAME = "railbird/v1";
    private final MessageDigest sha = Sha256.create();
    private final Map<String, Integer> seen = new TreeMap<>();

    String of(Finding finding) {
        add(finding.check().text());
        add(finding.hand().map(HandId::text).orElse(finding.location().source()));
        add(finding.event() > 0 ? "/events/" + finding.event() : "");
        String digest = HexFormat.of().formatHex(sha.digest());
        return digest + ":" + seen.merge(digest, 1, Integer::sum);
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha.update(bytes);
    }
}
