package dev.railbird.cli.determinism;

import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.golf.CutGame;
import dev.railbird.core.replay.CutReplay;
import dev.railbird.core.snapshot.CutFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Hands of every format and variant that are cut, saved, restored and gone on with. Which hands
 * they are is decided by their digests: it looks random and is the same in every run.
 */
public final class CutSample {
    private final int size;
    private final TreeMap<String, TreeMap<Digest, GameAudit>> kinds = new TreeMap<>();

    /** What came of it. */
    public record Outcome(int hands, int events, Optional<Fault> fault) {
    }

    /** A hand for which it matters that it was cut. */
    public record Fault(GameAudit hand, CutFault cut) {
    }

    /** @param size hands of each kind */
    public CutSample(int size) {
        this.size = size;
    }

    public void add(GameAudit audit) {
        TreeMap<Digest, GameAudit> kind = kinds.computeIfAbsent(kind(audit),
                name -> new TreeMap<>());
        kind.put(audit.digest(), audit);
        if (kind.size() > size) {
            kind.remove(kind.lastKey());
        }
    }

    private static String kind(GameAudit audit) {
        return audit.told(poker -> poker.replay().hand().format() + " "
                + poker.replay().profile().name() + " "
                + poker.replay().hand().setup().variant().code() + " "
                + poker.replay().status().word(),
                golf -> golf.replay().game().format() + " golf "
                        + golf.replay().status().word());
    }

    /** Cuts them all; stops at the first fault. */
    public Outcome outcome() {
        List<GameAudit> hands = new ArrayList<>();
        kinds.values().forEach(kind -> hands.addAll(kind.values()));
        int events = 0;
        for (GameAudit hand : hands) {
            Optional<CutFault> fault = hand.told(poker -> new CutReplay(poker.replay()).fault(),
                    golf -> new CutGame(golf.replay()).fault());
            if (fault.isPresent()) {
                return new Outcome(hands.size(), events,
                        Optional.of(new Fault(hand, fault.get())));
            }
            events += hand.events();
        }
        return new Outcome(hands.size(), events, Optional.empty());
    }
}
