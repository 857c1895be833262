package dev.railbird.cli.command;

import dev.railbird.cli.golden.Comparison;
import dev.railbird.cli.golden.Divergence;
import dev.railbird.cli.golden.GoldenHand;
import dev.railbird.cli.golden.RecordedDifference;
import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import dev.railbird.reports.machine.Promise;
import dev.railbird.reports.machine.Results;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What differs from golden states, as build servers take it. */
final class GoldenResults {
    private static final Promise GOLDEN = new Promise("DET-02", "golden-states",
            "Hands replay to their golden states");
    private static final Promise RECORDED = new Promise("DET-04", "recorded-states",
            "Hands replay to what their system recorded");
    private static final int FIELDS_MAX = 12;
    private final Results results = new Results(List.of(GOLDEN, RECORDED));
    private int hands;

    Results all() {
        results.hands(hands);
        return results;
    }

    /** The same hands may be held against several files. */
    void looked(int count) {
        hands = Math.max(hands, count);
    }

    /** @param first where the first hand that changed differs */
    void golden(Path file, Comparison comparison, Optional<Divergence> first) {
        looked(comparison.same() + comparison.changed().size() + comparison.added().size());
        for (int k = 0; k < comparison.same(); k++) {
            results.judged(GOLDEN.id(), Verdict.Kind.HOLDS);
        }
        first.ifPresent(difference -> broken(GOLDEN, difference.place().isEmpty()
                ? SourceLocation.whole(difference.now().source()) : place(difference.place()),
                difference.golden().name(), difference.event(), "replays to another state, "
                        + difference.goldenWords(), difference.fields()));
        comparison.changed().stream().skip(first.isPresent() ? 1 : 0).forEach(change ->
                broken(GOLDEN, SourceLocation.whole(change.now().source()), change.now().name(), 0,
                        "replays to another state", List.of()));
        comparison.added().forEach(hand -> broken(GOLDEN, SourceLocation.whole(hand.source()),
                hand.name(), 0, "has no golden state: it is new", List.of()));
        for (GoldenHand hand : comparison.gone()) {
            broken(GOLDEN, SourceLocation.line(file.toString(), hand.line(), 0), hand.name(), 0,
                    "is gone from the logs", List.of());
        }
    }

    /** What logs hold beside their hands. */
    void logs(Path file, Comparison logs) {
        for (Comparison.Change change : logs.changed()) {
            Divergence first = Divergence.between(change.golden(), change.now());
            broken(GOLDEN, first.place().isEmpty() ? SourceLocation.whole(change.now().source())
                    : place(first.place()), change.golden().name(), 0,
                    "differs beside its hands, " + first.goldenWords(), first.fields());
        }
        logs.added().forEach(log -> broken(GOLDEN, SourceLocation.whole(log.source()),
                log.name(), 0, "has nothing golden beside its hands", List.of()));
        logs.gone().forEach(log -> broken(GOLDEN, SourceLocation.line(file.toString(),
                log.line(), 0), log.name(), 0, "holds nothing beside its hands now", List.of()));
    }

    /** @param same states or events that are as recorded */
    void recorded(int same, List<RecordedDifference> differences) {
        for (int k = 0; k < same; k++) {
            results.judged(RECORDED.id(), Verdict.Kind.HOLDS);
        }
        for (RecordedDifference difference : differences) {
            broken(RECORDED, place(difference.at().isEmpty() ? difference.place()
                    : difference.at()), difference.hand(), 0, "is not as recorded, "
                            + difference.words(), difference.fields());
        }
    }

    private void broken(Promise promise, SourceLocation at, String hand, int event,
            String sentence, List<Divergence.Field> fields) {
        results.judged(promise.id(), Verdict.Kind.BROKEN);
        results.finding(new Finding(new CheckId(promise.id()), Severity.VIOLATION, at,
                Optional.of(new HandId(hand)), event, hand + " " + sentence,
                fields.stream().limit(FIELDS_MAX).map(field -> field.pointer() + " "
                        + field.golden()).collect(Collectors.joining(", ")),
                fields.stream().limit(FIELDS_MAX).map(Divergence.Field::now)
                        .collect(Collectors.joining(", ")), "", false, ""));
    }

    /** A place as it is printed: {@code file:line:column}. */
    private static SourceLocation place(String printed) {
        String text = printed.startsWith("after ") ? printed.substring(6) : printed;
        int last = text.lastIndexOf(':');
        int number = number(text, last);
        int before = number < 0 ? -1 : text.lastIndexOf(':', last - 1);
        int line = before < 0 ? -1 : number(text.substring(0, last), before);
        if (line >= 0) {
            return SourceLocation.line(text.substring(0, before), line, number);
        }
        return number < 0 ? SourceLocation.whole(text)
                : SourceLocation.line(text.substring(0, last), number, 0);
    }

    private static int number(String text, int colon) {
        String digits = colon < 0 ? "" : text.substring(colon + 1);
        return !digits.isEmpty() && digits.length() <= 9
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits) : -1;
    }
}
