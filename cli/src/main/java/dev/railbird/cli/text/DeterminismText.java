package dev.railbird.cli.text;

import dev.railbird.cli.determinism.AuditRun;
import dev.railbird.cli.determinism.CutSample;
import dev.railbird.cli.determinism.FirstDifference;
import dev.railbird.cli.determinism.Setting.Dimension;
import dev.railbird.cli.determinism.Shards;
import dev.railbird.cli.determinism.Trials.Trial;
import dev.railbird.cli.determinism.Verdict;
import dev.railbird.cli.golden.Divergence;
import dev.railbird.core.snapshot.CutFault;
import dev.railbird.core.words.Visible;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was varied, what held, and where it first did not. */
public final class DeterminismText {
    private static final int FIELDS_MAX = 12;
    private static final String ROW = "  %-6s %-8s %-7s %s\n";
    private static final String FAILED = "FAILED";

    private DeterminismText() {
    }

    public static void print(Verdict verdict, PrintStream out) {
        int audits = verdict.trials().size() + verdict.shards().size() + 1;
        out.println((verdict.holds() ? "REPRODUCIBLE: " : "NOT REPRODUCIBLE: ") + audits
                + " audits of " + count(verdict.plain().hands(), "hand") + " in "
                + count(verdict.files(), "file"));
        out.println("corpus root " + verdict.plain().root());
        out.println();
        row(out, "root", "findings", "bytes", "varied");
        row(out, "-", "-", verdict.plain().files().size() + "", "(the plain audit: "
                + "threads 2, order sorted, locale en-US, zone UTC, charset UTF-8, hash 5)");
        for (Trial trial : verdict.trials()) {
            if (!trial.run().isDone()) {
                row(out, FAILED, FAILED, FAILED, trial.run().setting() + ": "
                        + Visible.text(trial.run().end()));
                continue;
            }
            row(out, word(trial.hasSameRoot()),
                    word(!trial.differing().contains(AuditRun.FINDINGS)),
                    word(trial.differing().isEmpty()), trial.run().setting().toString());
        }
        for (Shards.Trial trial : verdict.shards()) {
            row(out, word(trial.hasSameRoot()), "-", word(trial.hasSameHands()),
                    trial.parts() + ", each by itself: the lines of the hands");
        }
        out.println();
        for (Dimension dimension : Dimension.values()) {
            out.println("  " + dimension.word() + ": "
                    + String.join(", ", verdict.plan().values(dimension)));
        }
        cuts(verdict.cuts(), out);
        verdict.first().ifPresent(first -> first(first, verdict, out));
    }

    private static void row(PrintStream out, String root, String findings, String bytes,
            String varied) {
        out.print(String.format(Locale.ROOT, ROW, root, findings, bytes, varied));
    }

    private static String word(boolean isSame) {
        return isSame ? "same" : "DIFFER";
    }

    private static void cuts(CutSample.Outcome cuts, PrintStream out) {
        Optional<CutSample.Fault> fault = cuts.fault();
        if (fault.isEmpty()) {
            out.println("  cuts: " + cuts.hands() + " hands cut after each of " + cuts.events()
                    + " events, saved, restored and gone on with: same");
            return;
        }
        CutFault cut = fault.get().cut();
        out.println("  cuts: DIFFER: hand " + Visible.text(fault.get().hand().id().text())
                + " at " + Visible.text(fault.get().hand().location().toString())
                + ", cut after event " + cut.events() + ", step " + cut.step());
        out.println("    /" + cut.field() + ": " + Visible.text(cut.expected())
                + ", when cut " + Visible.text(cut.found()));
    }

    private static void first(FirstDifference first, Verdict verdict, PrintStream out) {
        out.println();
        out.println("first difference: " + first.setting());
        out.println("  cause: " + (first.causes().isEmpty() ? "none of these by itself"
                : String.join(", ", first.causes().stream().map(Dimension::word).toList())));
        if (first.line() == 0) {
            out.println("  " + ended(first, verdict));
        }
        out.println("  " + first.file() + (first.line() > 0 ? ":" + first.line() : "")
                + (first.hand().isEmpty() ? "" : ": hand " + Visible.text(first.hand())
                        + (first.number() > 0 ? ", event " + first.number() : "") + " of "
                        + Visible.text(first.source())));
        fields(first.fields(), out);
        first.event().ifPresent(event -> {
            out.println("  " + event.part().word() + " " + event.event() + ": "
                    + Visible.text(event.goldenWords()));
            if (!event.words().equals(event.goldenWords())) {
                out.println("  then: " + Visible.text(event.words()));
            }
            fields(event.fields(), out);
        });
    }

    private static String ended(FirstDifference first, Verdict verdict) {
        return verdict.trials().stream().filter(trial -> trial.run().setting()
                .equals(first.setting())).findFirst().map(trial -> trial.run().isDone()
                        ? "it ended with " + trial.run().exit()
                        : Visible.text(trial.run().end())).orElse("another exit code");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static void fields(List<Divergence.Field> fields, PrintStream out) {
        fields.stream().limit(FIELDS_MAX).forEach(field -> out.println("    " + field.pointer()
                + ": " + Visible.text(field.golden()) + ", then " + Visible.text(field.now())));
        if (fields.size() > FIELDS_MAX) {
            out.println("    and " + (fields.size() - FIELDS_MAX) + " more fields");
        }
    }
}
