package dev.railbird.cli.golden;

import dev.railbird.cli.batch.Item;
import dev.railbird.cli.golden.Details.Lines;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.digest.CanonicalBytes;
import dev.railbird.core.digest.ClaimEncoder;
import dev.railbird.core.digest.Sha256;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.SourceLocation;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Gathers what hands replay to, by name. */
public final class Replays {
    private static final int CLAIM_BYTES = 8;
    private final Predicate<String> isDetailed;
    private final TreeMap<String, GoldenHand> hands = new TreeMap<>();
    private final TreeMap<String, GoldenHand> logs = new TreeMap<>();
    private final Map<String, Integer> names = new TreeMap<>();
    private final MessageDigest sha = Sha256.create();
    private final CanonicalBytes out = new CanonicalBytes();
    private final ClaimEncoder claims = new ClaimEncoder(out);

    /** What is read now: canonical lines name the source that they were made of. */
    private LogDraft log = new LogDraft("");

    /** @param isDetailed of which hands, by name, every state is kept */
    public Replays(Predicate<String> isDetailed) {
        this.isDetailed = isDetailed;
    }

    /** One hand with its details, whatever others there are. */
    public static GoldenHand of(GameAudit audit, String source) {
        Replays one = new Replays(name -> true);
        one.log = new LogDraft(source);
        one.add(audit);
        return one.hands.firstEntry().getValue();
    }

    public void add(Item item) {
        if (item instanceof Item.Begins begins) {
            log = new LogDraft(begins.source());
        } else if (item instanceof Item.Audited audited) {
            log.hand();
            add(audited.audit());
        } else if (item instanceof Item.Unreadable hand) {
            unreadable(hand);
        } else if (item instanceof Item.Found found) {
            log.found(found.finding());
        } else if (item instanceof Item.Covered covered) {
            log.covered(covered);
        } else if (item instanceof Item.Ends && log.isMoreThanHands()) {
            String name = free(name("", log.source()));
            logs.put(name, log.golden(name));
        }
    }

    /** Of these what was found is always kept: there is nothing else to tell of them. */
    private void unreadable(Item.Unreadable hand) {
        String name = free(name("unreadable ", hand.location().source()));
        LogDraft draft = new LogDraft(log.source());
        hand.findings().forEach(draft::found);
        GoldenHand found = draft.golden(name);
        hands.put(name, new GoldenHand(name, found.digest(), "-", "unreadable", 0, 0,
                log.source(), found.details()));
    }

    private void add(GameAudit audit) {
        String name = free(name(audit.id().text() + " ", audit.location().source()));
        hands.put(name, new GoldenHand(name, audit.digest().toString(), claims(audit),
                audit.status().word(), audit.steps(), 0, log.source(),
                isDetailed.test(name) ? details(audit) : Details.NONE));
    }

    private static Details details(GameAudit audit) {
        Map<Part, Lines> parts = new EnumMap<>(Part.class);
        parts.put(Part.SETUP, new Lines(List.of(GoldenStates.setup(audit)),
                List.of(audit.location().toString())));
        parts.put(Part.STEP, new Lines(Deltas.of(GoldenStates.of(audit)),
                GoldenStates.places(audit)));
        parts.put(Part.CLAIM, GoldenClaims.claims(audit));
        parts.put(Part.NOTE, GoldenClaims.notes(audit));
        return Details.of(parts);
    }

    private String claims(GameAudit audit) {
        out.clear();
        audit.told(this::encoded, this::encoded).forEach(note -> out.text(note.check())
                .number(note.kind().ordinal()).text(note.expected()).text(note.found()));
        if (out.size() == 0) {
            return "-";
        }
        sha.update(out.array(), 0, out.size());
        return HexFormat.of().formatHex(sha.digest(), 0, CLAIM_BYTES);
    }

    private List<Note> encoded(HandAudit audit) {
        audit.replay().hand().claims().forEach(claims::claim);
        return audit.replay().hand().notes();
    }

    private List<Note> encoded(GolfAudit audit) {
        GoldenClaims.claims(audit).lines().forEach(out::text);
        return audit.replay().game().notes();
    }

    public TreeMap<String, GoldenHand> hands() {
        return hands;
    }

    /** What logs hold beside their hands. */
    public TreeMap<String, GoldenHand> logs() {
        return logs;
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
    private static String name(String id, String source) {
        return GoldenStates.oneLine(id + source.substring(source.lastIndexOf('/') + 1));
    }
}
