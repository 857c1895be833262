package dev.railbird.cli.mutation;

import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.input.Inputs;
import dev.railbird.core.audit.Checks;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything that an audit of a log tells, as {@code railbird audit} would print it. */
public record Told(List<Finding> findings, List<GameAudit> games, List<String> failures) {
    /** Audits a folder, on the way that the command goes. */
    public static Told of(Path folder) {
        List<Finding> findings = new ArrayList<>();
        List<GameAudit> games = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        try {
            Inputs inputs = Inputs.of(List.of(folder.toString()),
                    new ByteArrayInputStream(new byte[0]));
            new Pipeline(Optional.empty(), Optional.empty(), Optional.empty(), 1)
                    .run(inputs.found(), item -> {
                        if (item instanceof Item.Audited audited) {
                            games.add(audited.audit());
                            findings.addAll(audited.audit().findings());
                        } else if (item instanceof Item.Found found) {
                            findings.add(found.finding());
                        } else if (item instanceof Item.Unreadable unreadable) {
                            findings.addAll(unreadable.findings());
                        } else if (item instanceof Item.Ends ends && !ends.failure().isEmpty()) {
                            failures.add(ends.failure());
                        }
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Told(findings, games, failures);
    }

    /** True when the hand has this verdict, or when any hand has it and none is named. */
    boolean holds(String hand, String check) {
        int at = Checks.all().indexOf(Checks.find(check).orElseThrow());
        return games.stream().anyMatch(game -> (hand.isEmpty() || game.id().text().equals(hand)
                || game.stream().text().equals(hand))
                && game.verdicts().get(at).equals(Verdict.HOLDS));
    }

    /** What this audit found and the other one did not, wherever it stands. */
    public List<Finding> more(Told before) {
        Map<String, Integer> known = new TreeMap<>();
        before.findings.forEach(finding -> known.merge(words(finding), 1, Integer::sum));
        List<Finding> more = new ArrayList<>();
        for (Finding finding : findings) {
            if (known.merge(words(finding), -1, Integer::sum) < 0) {
                more.add(finding);
            }
        }
        return more;
    }

    private static String words(Finding finding) {
        return finding.check() + " " + finding.severity() + " " + finding.sentence() + " "
                + finding.expected() + " " + finding.found() + " " + finding.followsFrom();
    }
}
