package dev.railbird.cli.command;

import dev.railbird.cli.determinism.FirstDifference;
import dev.railbird.cli.determinism.Setting;
import dev.railbird.cli.determinism.Setting.Dimension;
import dev.railbird.cli.determinism.Shards;
import dev.railbird.cli.determinism.Trials.Trial;
import dev.railbird.cli.determinism.Verdict;
import dev.railbird.cli.golden.Divergence;
import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict.Kind;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import dev.railbird.reports.machine.Promise;
import dev.railbird.reports.machine.Results;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What came of the audits under other settings, as build servers take it. */
final class DeterminismResults {
    private static final Promise AGAIN = new Promise("DET-01", "same-again",
            "A second audit comes to the same");
    private static final Promise ORDER = new Promise("DET-05", "same-in-any-order",
            "Threads, order and parts make no difference");
    private static final Promise CUTS = new Promise("DET-06", "same-when-cut",
            "A hand that is cut, saved and restored goes on the same");
    private static final Promise PLACES = new Promise("DET-07", "same-everywhere",
            "Locale, zone, charset, hash mode, heap and JDK make no difference");
    private static final Set<Dimension> OF_ORDER = EnumSet.of(Dimension.THREADS, Dimension.ORDER);
    private static final int FILES_MAX = 5;
    private final Results results = new Results(List.of(AGAIN, ORDER, CUTS, PLACES));
    private final Verdict verdict;

    private DeterminismResults(Verdict verdict) {
        this.verdict = verdict;
    }

    static Results of(Verdict verdict) {
        DeterminismResults made = new DeterminismResults(verdict);
        made.results.hands(verdict.plain().hands());
        verdict.trials().forEach(made::trial);
        verdict.shards().forEach(made::shards);
        made.cuts();
        return made.results;
    }

    /** A setting of several values is about all the promises that these are about. */
    private void trial(Trial trial) {
        Set<Dimension> varied = blamed(trial);
        List<Promise> promises = new ArrayList<>();
        if (varied.isEmpty()) {
            promises.add(AGAIN);
        }
        if (varied.stream().anyMatch(OF_ORDER::contains)) {
            promises.add(ORDER);
        }
        if (varied.stream().anyMatch(dimension -> !OF_ORDER.contains(dimension))) {
            promises.add(PLACES);
        }
        for (Promise promise : promises) {
            if (trial.holds()) {
                results.judged(promise.id(), Kind.HOLDS);
            } else {
                broken(promise, trial);
            }
        }
    }

    /** What a setting varies; of one that differs, what makes a difference by itself. */
    private Set<Dimension> blamed(Trial trial) {
        Set<Dimension> varied = trial.run().setting().varied().keySet();
        Set<Dimension> causes = EnumSet.noneOf(Dimension.class);
        verdict.first().ifPresent(first -> causes.addAll(first.causes()));
        causes.retainAll(varied);
        return trial.holds() || causes.isEmpty() ? varied : causes;
    }

    private void broken(Promise promise, Trial trial) {
        Setting setting = trial.run().setting();
        Optional<FirstDifference> first = verdict.first()
                .filter(difference -> difference.setting().equals(setting));
        String source = first.map(FirstDifference::source).orElse("");
        String hand = first.map(FirstDifference::hand).orElse("");
        List<Divergence.Field> fields = first.map(FirstDifference::fields).orElse(List.of());
        if (!trial.run().isDone()) {
            finding(promise, "audit", "", setting + ": " + trial.run().end(), "an audit", "none");
            return;
        }
        finding(promise, source.isEmpty() ? "audit" : source, hand, setting
                + (hand.isEmpty() ? ": another audit" : ": another audit, first in hand " + hand),
                fields.isEmpty() ? "the same bytes" : fields.get(0).pointer() + " "
                        + fields.get(0).golden(),
                fields.isEmpty() ? "others in " + trial.differing().stream().limit(FILES_MAX)
                        .collect(Collectors.joining(", ")) : fields.get(0).now());
    }

    private void shards(Shards.Trial trial) {
        if (trial.holds()) {
            results.judged(ORDER.id(), Kind.HOLDS);
        } else {
            finding(ORDER, "audit", "", "in " + trial.parts() + ": another audit",
                    verdict.plain().root(), trial.root());
        }
    }

    private void cuts() {
        if (verdict.cuts().fault().isEmpty()) {
            if (verdict.cuts().hands() > 0) {
                results.judged(CUTS.id(), Kind.HOLDS);
            }
            return;
        }
        verdict.cuts().fault().ifPresent(fault -> finding(CUTS,
                fault.hand().location().source(), fault.hand().id().text(),
                "a hand that was cut after event " + fault.cut().events() + " goes on otherwise",
                fault.cut().field() + " " + fault.cut().expected(), fault.cut().found()));
    }

    private void finding(Promise promise, String source, String hand, String sentence,
            String expected, String found) {
        results.judged(promise.id(), Kind.BROKEN);
        results.finding(new Finding(new CheckId(promise.id()), Severity.VIOLATION,
                SourceLocation.whole(source), hand.isEmpty() ? Optional.empty()
                        : Optional.of(new HandId(hand)), 0, sentence, expected, found, "", false,
                ""));
    }
}
