package dev.railbird.core.audit;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What earlier hands have to say to one hand, of its seeds or of its log's records. */
final class Conclusions {
    private final List<Finding> findings = new ArrayList<>(0);
    private final List<CheckId> held = new ArrayList<>(0);

    void tell(Finding finding) {
        findings.add(finding);
    }

    /** The hand keeps what one hand alone cannot show. */
    void holds(String check) {
        held.add(new CheckId(check));
    }

    GameAudit applied(GameAudit audit) {
        GameAudit judged = audit;
        for (CheckId id : held) {
            int check = Checks.indexOf(id);
            Verdict verdict = judged.verdicts().get(check);
            if (verdict.kind() == Verdict.Kind.NOT_CHECKABLE
                    && !verdict.equals(CheckChoice.NOT_ASKED)) {
                judged = judged.rejudged(check, Verdict.HOLDS, Optional.empty());
            }
        }
        for (Finding finding : findings) {
            int check = Checks.indexOf(finding.check());
            if (judged.verdicts().get(check).equals(CheckChoice.NOT_ASKED)) {
                continue;
            }
            Verdict verdict = finding.severity() == Severity.NOTICE
                    ? judged.verdicts().get(check) : Verdict.BROKEN;
            judged = judged.rejudged(check, verdict, Optional.of(finding));
        }
        return judged;
    }
}
