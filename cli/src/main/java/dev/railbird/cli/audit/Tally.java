package dev.railbird.cli.audit;

import dev.railbird.cli.batch.Item;
import dev.railbird.core.audit.Checks;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.digest.CorpusRoot;
import dev.railbird.core.digest.MerkleTree;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What an audit counts: hands by status, verdicts by check, findings, coverage by source. */
public final class Tally {
    final long[][] verdicts = new long[Checks.all().size()][Verdict.Kind.values().length];
    final Map<String, Long> reasons = new TreeMap<>();
    final Map<String, Long> statuses = new TreeMap<>();
    final EnumMap<Severity, Long> severities = new EnumMap<>(Severity.class);
    final Map<String, Long> findingsByCheck = new TreeMap<>();
    /** The weightiest finding of each check. */
    final Map<String, Severity> worst = new TreeMap<>();
    /** The first finding of each check that follows from no other. */
    final Map<String, Finding> first = new TreeMap<>();
    private final Map<String, Map<String, Long>> reasonsByCheck = new TreeMap<>();
    final Map<String, Coverage> sources = new LinkedHashMap<>();
    final HandLeaves root = new HandLeaves();
    /** The same leaves in the order in which the hands were read: it grows as logs do. */
    final MerkleTree log = new MerkleTree();
    private final CorpusRoot leaves = new CorpusRoot();
    long hands;
    long followers;
    private Coverage current = new Coverage("");

    /** What became of the records of one source. */
    static final class Coverage {
        final String format;
        long hands;
        long events;
        final Map<String, Long> records = new TreeMap<>();
        String failure = "";

        Coverage(String format) {
            this.format = format;
        }
    }

    public void count(Item item) {
        if (item instanceof Item.Begins begins) {
            current = sources.computeIfAbsent(begins.source(),
                    name -> new Coverage(begins.format()));
        } else if (item instanceof Item.Ends ends) {
            current.failure = ends.failure();
        } else if (item instanceof Item.Covered covered) {
            current.records.merge(covered.kind(), covered.records(), Long::sum);
        } else if (item instanceof Item.Found found) {
            finding(found.finding());
        } else if (item instanceof Item.Unreadable hand) {
            hands++;
            statuses.merge("unreadable", 1L, Long::sum);
            current.records.merge("unreadable", 1L, Long::sum);
            hand.findings().forEach(this::finding);
        } else if (item instanceof Item.Audited audited) {
            hand(audited.audit());
        }
    }

    private void hand(GameAudit audit) {
        hands++;
        current.hands++;
        current.events += audit.events();
        statuses.merge(audit.status().word(), 1L, Long::sum);
        for (int k = 0; k < verdicts.length; k++) {
            Verdict verdict = audit.verdicts().get(k);
            verdicts[k][verdict.kind().ordinal()]++;
            if (verdict.kind() == Verdict.Kind.NOT_CHECKABLE) {
                reasons.merge(verdict.reason(), 1L, Long::sum);
            }
            if (!verdict.reason().isEmpty()) {
                reasonsByCheck.computeIfAbsent(Checks.all().get(k).id().text(),
                        check -> new TreeMap<>()).merge(verdict.reason(), 1L, Long::sum);
            }
        }
        audit.findings().forEach(this::finding);
        root.add(audit.id().text(), audit.digest());
        log.add(leaves.leafHash(CorpusRoot.leaf(audit.id().text(), audit.digest())));
    }

    private void finding(Finding finding) {
        if (finding.followsFrom()) {
            followers++;
            return;
        }
        severities.merge(finding.severity(), 1L, Long::sum);
        findingsByCheck.merge(finding.check().text(), 1L, Long::sum);
        first.putIfAbsent(finding.check().text(), finding);
        worst.merge(finding.check().text(), finding.severity(),
                (one, two) -> one.compareTo(two) > 0 ? one : two);
    }

    /** How often each reason left a verdict of the check open. */
    Map<String, Long> reasonsOf(String check) {
        return reasonsByCheck.getOrDefault(check, new TreeMap<>());
    }

    public String corpusRoot() {
        return root.root().toString();
    }

    long count(Verdict.Kind kind) {
        long sum = 0;
        for (long[] check : verdicts) {
            sum += check[kind.ordinal()];
        }
        return sum;
    }

    long count(Severity severity) {
        return severities.getOrDefault(severity, 0L);
    }
}
