package dev.railbird.cli.audit;

import dev.railbird.cli.text.Json;
import dev.railbird.core.audit.Checks;
import dev.railbird.core.check.Check;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict.Kind;
import dev.railbird.core.event.SourceLocation;

/** {@code checks.json}: what became of each check over all hands, in the order of reports. */
final class CheckList {
    /** Deterministic: one counter-example is a failure, and nothing is left to chance. */
    static final String FAMILY = "H";

    private CheckList() {
    }

    static String json(Tally tally) {
        Json json = new Json().open('[');
        for (int k = 0; k < Checks.all().size(); k++) {
            check(Checks.all().get(k), tally, tally.verdicts[k], json);
        }
        return json.close(']').toString();
    }

    private static void check(Check check, Tally tally, long[] verdicts, Json json) {
        String id = check.id().text();
        Severity worst = tally.worst.get(id);
        json.open('{').field("id", id).field("slug", check.slug()).key("severity");
        (worst == null ? json.nothing() : json.value(worst.word())).field("family", FAMILY)
                .field("verdict", verdict(verdicts, worst))
                .field("n", verdicts[Kind.HOLDS.ordinal()] + verdicts[Kind.BROKEN.ordinal()])
                .key("verdicts").open('{');
        for (Kind kind : Kind.values()) {
            json.field(kind.name(), verdicts[kind.ordinal()]);
        }
        json.close('}').key("firstFailure");
        Finding first = tally.first.get(id);
        if (first == null) {
            json.nothing();
        } else {
            failure(first, json);
        }
        json.key("countByReason").open('{');
        tally.reasonsOf(id).forEach(json::field);
        json.close('}').close('}');
    }

    /** The weightiest of what hands say; what was found in sources alone is broken too. */
    private static String verdict(long[] verdicts, Severity worst) {
        boolean isBroken = worst != null && worst != Severity.NOTICE;
        for (Kind kind : new Kind[] {Kind.BROKEN, Kind.HOLDS, Kind.INSUFFICIENT,
            Kind.NOT_CHECKABLE}) {
            if (verdicts[kind.ordinal()] > 0 || kind == Kind.BROKEN && isBroken) {
                return kind.name();
            }
        }
        return Kind.NOT_APPLICABLE.name();
    }

    private static void failure(Finding first, Json json) {
        json.open('{').key("handId");
        (first.hand().isPresent() ? json.value(first.hand().get().text()) : json.nothing())
                .field("event", first.event()).field("source", first.location().source());
        if (first.location().at() instanceof SourceLocation.Line line) {
            json.field("pointer", line.line() + ":" + line.column());
        } else if (first.location().at() instanceof SourceLocation.Row row) {
            json.field("pointer", row.key());
        } else {
            json.field("pointer", "");
        }
        json.field("expected", first.expected()).field("actual", first.found()).close('}');
    }
}
