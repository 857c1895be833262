package dev.railbird.cli.golden;

import dev.railbird.cli.batch.Item;
import dev.railbird.cli.golden.GoldenHand.Details;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.digest.CanonicalBytes;
import dev.railbird.core.digest.ClaimEncoder;
import dev.railbird.core.digest.Sha256;
import dev.railbird.core.event.SourceLocation;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Gathers what hands replay to, by name. */
public final class Replays {
    private static final int CLAIM_BYTES = 8;
    private final Predicate<String> isDetailed;
    private final TreeMap<String, GoldenHand> hands = new TreeMap<>();
    private final Map<String, Integer> names = new TreeMap<>();
    private final MessageDigest sha = Sha256.create();
    private final CanonicalBytes out = new CanonicalBytes();
    private final ClaimEncoder claims = new ClaimEncoder(out);

    /** What is read now: canonical lines name the source that they were made of. */
    private String input = "";

    /** @param isDetailed of which hands, by name, every state is kept */
    public Replays(Predicate<String> isDetailed) {
        this.isDetailed = isDetailed;
    }

    public void add(Item item) {
        if (item instanceof Item.Begins begins) {
            input = begins.source();
        } else if (item instanceof Item.Audited audited) {
            add(audited.audit());
        } else if (item instanceof Item.Unreadable hand) {
            String name = free(name("unreadable", hand.location()));
            hands.put(name, new GoldenHand(name, "-", "-", "unreadable", 0, 0,
                    input, Details.NONE));
        }
    }

    private void add(GameAudit audit) {
        String name = free(name(audit.id().text(), audit.location()));
        Details details = isDetailed.test(name) ? new Details(GoldenStates.of(audit),
                GoldenStates.claims(audit), GoldenStates.places(audit)) : Details.NONE;
        hands.put(name, new GoldenHand(name, audit.digest().toString(), claims(audit),
                audit.status().word(), audit.steps(), 0, input, details));
    }

    private String claims(GameAudit audit) {
        out.clear();
        audit.told(this::encoded, this::encoded);
        if (out.size() == 0) {
            return "-";
        }
        sha.update(out.array(), 0, out.size());
        return HexFormat.of().formatHex(sha.digest(), 0, CLAIM_BYTES);
    }

    private boolean encoded(HandAudit audit) {
        audit.replay().hand().claims().forEach(claims::claim);
        return true;
    }

    private boolean encoded(GolfAudit audit) {
        GoldenStates.claims(audit).forEach(out::text);
        return true;
    }

    public TreeMap<String, GoldenHand> hands() {
        return hands;
    }

    /** Two files of one name in different folders may hold the same hand. */
    private String free(String name) {
        int count = names.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + " (" + count + ")";
    }

    /**
     * The name of the file and not its path: goldens move with their logs. No line or record: all
     * hands after an event that was dropped have others.
     */
    private static String name(String id, SourceLocation location) {
        String source = location.source();
        return GoldenStates.oneLine(id + " " + source.substring(source.lastIndexOf('/') + 1));
    }
}
