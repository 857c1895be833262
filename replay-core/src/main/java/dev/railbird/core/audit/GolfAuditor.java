package dev.railbird.core.audit;

import dev.railbird.core.check.Check;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.golf.CardValues;
import dev.railbird.core.golf.GolfDigest;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.golf.GolfReplayer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replays and judges games of golf, one after the other. */
public final class GolfAuditor {
    private static final String SEEDS = "SEED-08";
    private final GolfDigest digest = new GolfDigest();
    private final CheckChoice choice;

    public GolfAuditor() {
        this(CheckChoice.ALL);
    }

    /** With fewer checks. */
    public GolfAuditor(CheckChoice choice) {
        this.choice = choice;
    }

    public GolfAudit audit(GolfGame game) {
        GolfReplay replay = GolfReplayer.replay(game, CardValues.STANDARD);
        List<Verdict> verdicts = new ArrayList<>(Checks.all().size());
        List<Finding> findings = new ArrayList<>();
        boolean hasWholeDecks = false;
        for (int k = 0; k < Checks.all().size(); k++) {
            Check check = Checks.all().get(k);
            Findings own = new Findings(game.id());
            Verdict verdict = choice.asks(k) ? check.judge(replay, own) : CheckChoice.NOT_ASKED;
            verdicts.add(verdict);
            findings.addAll(own.list());
            hasWholeDecks |= check.id().text().equals(SEEDS)
                    && verdict.kind() == Verdict.Kind.HOLDS;
        }
        return new GolfAudit(replay, verdicts, inOrder(findings), level(replay, hasWholeDecks),
                digest.of(replay));
    }

    /**
     * By event; whatever comes after a fault of the stream itself (a row that is missing,
     * unreadable or against the rules) follows from it. A forged result or card explains nothing
     * else.
     */
    private static List<Finding> inOrder(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingLong(Finding::event));
        boolean hasFault = false;
        for (int k = 0; k < sorted.size(); k++) {
            Finding finding = sorted.get(k);
            if (finding.severity() != Severity.VIOLATION) {
                continue;
            }
            if (hasFault && !finding.followsFrom()) {
                sorted.set(k, following(finding));
            }
            hasFault |= isOfTheStream(finding);
        }
        return sorted;
    }

    private static boolean isOfTheStream(Finding finding) {
        String check = finding.check().text();
        return !finding.followsFrom() && !check.startsWith("SEED-")
                && !check.equals("RULE-14");
    }

    private static Finding following(Finding finding) {
        return new Finding(finding.check(), finding.severity(), finding.location(),
                finding.hand(), finding.event(), finding.sentence(), finding.expected(),
                finding.found(), finding.difference(), true, finding.hint());
    }

    /** All hands are dealt face down to the log: what a seed adds is the rest of the deck. */
    private static InformationLevel level(GolfReplay replay, boolean hasWholeDecks) {
        boolean isDealt = replay.steps().stream()
                .anyMatch(step -> step.recorded().event() instanceof GolfEvent.RoundStarted);
        return hasWholeDecks ? InformationLevel.V0
                : isDealt ? InformationLevel.V1 : InformationLevel.V3;
    }
}
