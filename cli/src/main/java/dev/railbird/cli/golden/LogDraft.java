package dev.railbird.cli.golden;

import dev.railbird.cli.batch.Item;
import dev.railbird.cli.golden.Details.Lines;
import dev.railbird.core.check.Finding;
import dev.railbird.core.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a log holds beside its hands: how many records became something, and what its importer found
 * that belongs to no hand. Who sits down between two hands is told of here.
 */
final class LogDraft {
    private static final int LINES_MAX = 100;
    private static final int DIGEST_BYTES = 8;
    private static final String BLANK = "ignored: blank line";
    private final String source;
    private final Map<String, Long> records = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final MessageDigest sha = Sha256.create();
    private int hands;
    private int found;

    LogDraft(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }

    void hand() {
        hands++;
    }

    void covered(Item.Covered covered) {
        if (!covered.kind().equals(BLANK)) {
            records.merge(covered.kind(), covered.records(), Long::sum);
        }
    }

    void found(Finding finding) {
        found++;
        String line = GoldenClaims.note(finding);
        sha.update(line.substring(0, line.indexOf(" | ") + 1).getBytes(StandardCharsets.UTF_8));
        if (lines.size() < LINES_MAX) {
            lines.add(line);
            places.add(finding.location().toString());
        }
    }

    /** A log of one record a hand, with which nothing is wrong, has nothing else to tell. */
    boolean isMoreThanHands() {
        return found > 0 || records.getOrDefault("used", 0L) != hands;
    }

    GoldenHand golden(String name) {
        StringBuilder counts = new StringBuilder(40);
        records.forEach((kind, count) -> GoldenStates.field(counts, "/records/"
                + kind.replace(": ", "/"), count.toString()));
        sha.update(counts.toString().getBytes(StandardCharsets.UTF_8));
        Map<Part, Lines> parts = new EnumMap<>(Part.class);
        if (!records.isEmpty()) {
            parts.put(Part.COUNT, new Lines(List.of(counts + " | the log as a whole"),
                    List.of(source)));
        }
        parts.put(Part.NOTE, new Lines(lines, places));
        return new GoldenHand(name, HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES), "-",
                "read", 0, 0, source, Details.of(parts));
    }
}
