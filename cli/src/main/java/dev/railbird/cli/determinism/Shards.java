package dev.railbird.cli.determinism;

import dev.railbird.cli.audit.HandLeaves;
import dev.railbird.core.digest.CanonicalBytes;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.digest.Sha256;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * An audit in parts: every hand has the same digest and result in whatever part it is. Verdicts are
 * not compared, because some hold a hand against all others, which needs all in one audit.
 */
public final class Shards {
    /** @param root of the hands of all parts together */
    public record Trial(int count, String root, boolean hasSameRoot, boolean hasSameHands) {
        public boolean holds() {
            return hasSameRoot && hasSameHands;
        }

        /** {@code 3 parts}; there are no more parts than files. */
        public String parts() {
            return count + (count == 1 ? " part" : " parts");
        }
    }

    private final HandLeaves digests = new HandLeaves();
    private final HandLeaves lines = new HandLeaves();
    private final MessageDigest sha = Sha256.create();

    private Shards() {
    }

    static Trial trial(AuditRun plain, List<AuditRun> parts) throws IOException {
        Shards whole = new Shards();
        whole.add(plain.folder().resolve(AuditRun.HANDS));
        Shards merged = new Shards();
        for (AuditRun part : parts) {
            merged.add(part.folder().resolve(AuditRun.HANDS));
        }
        String root = merged.digests.root().toString();
        return new Trial(parts.size(), root, root.equals(plain.root()),
                whole.lines.root().equals(merged.lines.root()));
    }

    private void add(Path hands) throws IOException {
        if (!Files.exists(hands)) {
            return;
        }
        try (BufferedReader in = Files.newBufferedReader(hands, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                add(JsonTree.read(line, 1));
            }
        } catch (JsonFault broken) {
            throw new IOException(hands + " holds a line that is no JSON", broken);
        }
    }

    private void add(JsonNode hand) {
        String id = hand.textOf("hand").orElse("");
        hand.textOf("digest").ifPresent(hex -> digests.add(id,
                new Digest(HexFormat.of().parseHex(hex))));
        CanonicalBytes out = new CanonicalBytes();
        for (JsonNode.Member member : hand.members()) {
            if (!member.name().equals("verdicts")) {
                out.text(member.name()).text(member.value().json());
            }
        }
        sha.update(out.array(), 0, out.size());
        lines.add(id, new Digest(sha.digest()));
    }
}
